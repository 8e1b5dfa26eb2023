import { useLingui } from "@lingui/react";
import { useComputedColorScheme } from "@mantine/core";
import { useMediaQuery, useReducedMotion } from "@mantine/hooks";
import { type KeyboardEvent, lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ActionMenu, type MenuPlace } from "../actions/ActionMenu.jsx";
import { type Action, actionOfKey, endPathAt } from "../actions/actions.js";
import type { Measure } from "../analysis/measure-names.js";
import { useMeasures } from "../analysis/use-measures.js";
import { type CanvasHandle, GraphCanvas } from "../canvas/GraphCanvas.jsx";
import type { AreaTool } from "../canvas/SelectLayer.jsx";
import { Drawer } from "../drawer/Drawer.jsx";
import { toggleNode } from "../explore/explore.js";
import {
  adjust,
  change,
  currentView,
  redoChange,
  undoChange,
  useExplorer,
  useView,
} from "../explore/store.js";
import { nameOf } from "../i18n/places.js";
import { useText } from "../i18n/text.js";
import { FailureNote } from "../parts/FailureNote.jsx";
import { SkipLink } from "../parts/SkipLink.jsx";
import { focusOf, type Position } from "../state/view.js";
import { pinAt, place, select, selectAll, setRollUp } from "../state/view-actions.js";
import { countHeld, countKinds, type Visible, visibleGraph } from "../state/visible.js";
import { TableTwin } from "../table/TableTwin.jsx";
import { usePalette } from "../theme/use-palette.js";
import { EmptyCanvas } from "./EmptyCanvas.jsx";
import { FilterChips } from "./FilterChips.jsx";
import { Legend } from "./Legend.jsx";
import { Toolbar } from "./Toolbar.jsx";
import { ViewNotes } from "./ViewNotes.jsx";
import { YearStrip } from "./YearStrip.jsx";

const ExpandChooser = lazy(() =>
  import("../actions/ExpandChooser.jsx").then(({ ExpandChooser }) => ({ default: ExpandChooser })),
);
const KeySheet = lazy(() =>
  import("../actions/KeySheet.jsx").then(({ KeySheet }) => ({ default: KeySheet })),
);
const ExportDialog = lazy(() =>
  import("../export/ExportDialog.jsx").then(({ ExportDialog }) => ({ default: ExportDialog })),
);

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

/** Countries by their names in the reader's language. */
function named(visible: Visible, locale: string): Visible {
  const nodes = visible.nodes.map((node) =>
    node.kind === "Place" ? { ...node, name: nameOf(node, locale) } : node,
  );
  return { ...visible, nodes };
}

/** The network with all that goes with it: legend, tools, years, table twin, details. */
export function Workspace() {
  const text = useText();
  const view = useView();
  const { graph, fresh, failed, pending, choosing } = useExplorer();
  const canvas = useRef<CanvasHandle>(null);
  const [tool, setTool] = useState<AreaTool | null>(null);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const [dialog, setDialog] = useState<"keys" | "export" | null>(null);
  const [isArranging, setArranging] = useState(false);
  const [measure, setMeasure] = useState<Measure | null>(null);
  const narrow = useMediaQuery("(max-width: 63.99em)", window.innerWidth < 1024, {
    getInitialValueInEffect: false,
  });
  const motion = !useReducedMotion();
  const palette = usePalette(useComputedColorScheme("light"));

  const { shows, mode, origin, seeds, expansions, hidden, filters, rollUp } = view;
  const scope = useMemo(
    () => ({ mode, origin, seeds, expansions, hidden, filters, rollUp }),
    [mode, origin, seeds, expansions, hidden, filters, rollUp],
  );
  // Positions, pins and selection change nothing in what is visible; without them the canvas is left in peace.
  const { locale } = useLingui().i18n;
  const visible = useMemo(() => named(visibleGraph(graph, scope), locale), [graph, scope, locale]);
  const { measures, isWorking } = useMeasures(measure, visible, palette);
  const focus = focusOf(view);
  const selected = view.selection.filter((id) => visible.nodes.some((node) => node.id === id));

  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (isField(event.target) || document.querySelector('[role="dialog"], [role="menu"]')) return;
      const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey);
      if (isUndo && event.shiftKey) redoChange();
      else if (isUndo) undoChange();
      else if (event.key === "y" && event.ctrlKey) redoChange();
      else if (event.key === "?") setDialog("keys");
      else if (event.key === "Escape") {
        setTool(null);
        useExplorer.setState({ pathFrom: null });
        adjust((now) => select(now, null));
      } else return;
      event.preventDefault();
    };
    // Before menus and dialogs hear of it: the key that closes one of them is not meant for the network as well.
    window.addEventListener("keydown", onKeyDown, true);
    return () => window.removeEventListener("keydown", onKeyDown, true);
  }, []);

  // Where what had the keyboard has gone, the search or the drawer, the network takes it. A page just opened had nothing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another network, another focus or the tables are when it can have gone
  useEffect(() => {
    const { hasBeenActive } = navigator.userActivation;
    const isCovered = document.querySelector('[role="dialog"]') !== null;
    if (hasBeenActive && !isCovered && document.activeElement === document.body)
      document.getElementById("network")?.focus({ preventScroll: true });
  }, [focus, seeds, shows]);

  const gestures = useMemo(
    () => ({
      press: (id: string | null, adding: boolean) => {
        // Whoever looks for the end of a path presses it.
        const isEnd = !adding && id !== null && useExplorer.getState().graph.nodes.has(id);
        if (isEnd && useExplorer.getState().pathFrom !== null) endPathAt(id);
        else adjust((now) => select(now, id, adding));
      },
      expand: (id: string) => {
        if (currentView().rollUp === "none") void toggleNode(id);
        else change((now) => setRollUp(now, "none"));
      },
      pin: (id: string, position: Position) => change((now) => pinAt(now, id, position)),
      box: (ids: string[]) => {
        adjust((now) => selectAll(now, ids));
        setTool(null);
      },
    }),
    [],
  );

  /** What stands under the pointer, or the whole selection where that belongs to it. */
  const openMenu = useCallback(
    (id: string | null, at: Position) => {
      const ids = id === null ? [] : selected.length > 1 && selected.includes(id) ? selected : [id];
      setMenu({ ...at, ids });
    },
    [selected],
  );

  const onKey = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey && event.key !== "a") return false;
    if (event.key === "Enter" && focus)
      document.querySelector<HTMLElement>(".drawer .drawer-close, .sheet .sheet-handle")?.focus();
    const action = actionOfKey(event.key, { ids: selected, visible });
    action?.run({ ids: selected, visible });
    return action !== undefined || event.key === "Enter";
  };

  const onlyCanvas: Action[] = [
    { label: "canvas.fit", key: "f", fits: () => true, run: () => canvas.current?.fit() },
    { label: "canvas.tidy", fits: () => true, run: () => canvas.current?.tidy(view.layout) },
    { label: "export.title", fits: () => true, run: () => setDialog("export") },
  ];

  const isNarrow = narrow ?? false;
  const legend = (
    <Legend
      counts={countKinds(visible.nodes)}
      held={countHeld(graph, view)}
      visible={visible}
      view={view}
      hasFresh={fresh.size > 0}
      narrow={isNarrow}
      measure={measure}
      isMeasuring={isWorking}
      onMeasure={setMeasure}
    />
  );

  return (
    <main id="main" className={focus ? "workspace with-drawer" : "workspace"} tabIndex={-1}>
      <SkipLink to="network">{text("canvas.skip")}</SkipLink>
      {!isNarrow && legend}
      <section className="stage" aria-busy={pending > 0 || isArranging}>
        {pending > 0 && <div className="progress" role="progressbar" aria-label={text("app.loading")} />}
        {failed && <FailureNote error={failed.failure} onRetry={failed.retry} />}
        <Toolbar
          canvas={canvas}
          tool={tool}
          onTool={setTool}
          isArranging={isArranging}
          onExport={() => setDialog("export")}
          onKeys={() => setDialog("keys")}
        >
          {isNarrow && legend}
        </Toolbar>
        <FilterChips />
        <ViewNotes visible={visible} />
        {shows === "table" ? (
          <TableTwin visible={visible} mode={view.mode} selection={view.selection} onMenu={setMenu} />
        ) : (
          <>
            <GraphCanvas
              ref={canvas}
              visible={visible}
              view={view}
              fresh={fresh}
              measures={measures}
              palette={palette}
              motion={motion}
              gestures={gestures}
              tool={tool}
              onMenu={openMenu}
              onArranging={setArranging}
              onArranged={(positions) => adjust((now) => place(now, positions))}
              onWalk={(id) => adjust((now) => select(now, id))}
              onKey={onKey}
            />
            {visible.nodes.length === 0 && pending === 0 && <EmptyCanvas view={view} />}
          </>
        )}
        <YearStrip graph={graph} view={view} visible={visible} />
      </section>
      {focus && <Drawer id={focus} narrow={isNarrow} onClose={() => adjust((now) => select(now, null))} />}
      {menu && (
        <ActionMenu
          place={menu}
          visible={visible}
          also={onlyCanvas}
          onClose={() => {
            setMenu(null);
            canvas.current?.focus();
          }}
        />
      )}
      <Suspense>
        {choosing && <ExpandChooser id={choosing} onClose={() => useExplorer.setState({ choosing: null })} />}
        {dialog === "keys" && <KeySheet onClose={() => setDialog(null)} />}
        {dialog === "export" && (
          <ExportDialog
            visible={visible}
            palette={palette}
            core={shows === "canvas" && canvas.current ? canvas.current.core : null}
            onClose={() => setDialog(null)}
          />
        )}
      </Suspense>
    </main>
  );
}
