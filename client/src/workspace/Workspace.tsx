import { useComputedColorScheme } from "@mantine/core";
import { useMediaQuery, useReducedMotion } from "@mantine/hooks";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { type CanvasHandle, GraphCanvas } from "../canvas/GraphCanvas.jsx";
import { Drawer } from "../drawer/Drawer.jsx";
import { expandNode, toggleNode } from "../explore/explore.js";
import { adjust, change, redoChange, undoChange, useExplorer, useView } from "../explore/store.js";
import { useText } from "../i18n/text.js";
import { FailureNote } from "../parts/FailureNote.jsx";
import { focusOf, type Position } from "../state/view.js";
import { hide, pinAt, place, select, setShows, unpin } from "../state/view-actions.js";
import { countKinds, visibleGraph } from "../state/visible.js";
import { PALETTES } from "../theme/palette.js";
import { EmptyCanvas } from "./EmptyCanvas.jsx";
import { Legend } from "./Legend.jsx";
import { TableTwin } from "./TableTwin.jsx";
import { Toolbar } from "./Toolbar.jsx";
import { YearStrip } from "./YearStrip.jsx";

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

/** The network with all that goes with it: legend, tools, years, table twin, details. */
export function Workspace() {
  const text = useText();
  const view = useView();
  const graph = useExplorer((explorer) => explorer.graph);
  const fresh = useExplorer((explorer) => explorer.fresh);
  const failed = useExplorer((explorer) => explorer.failed);
  const pending = useExplorer((explorer) => explorer.pending);
  const canvas = useRef<CanvasHandle>(null);
  const narrow = useMediaQuery("(max-width: 63.99em)", window.innerWidth < 1024, {
    getInitialValueInEffect: false,
  });
  const motion = !useReducedMotion();
  const palette = PALETTES[useComputedColorScheme("light")];

  const { shows, mode, seeds, expansions, hidden, filters } = view;
  // Positions, pins and selection change nothing in what is visible; without them the canvas is left in peace.
  const visible = useMemo(
    () => visibleGraph(graph, { mode, seeds, expansions, hidden, filters }),
    [graph, mode, seeds, expansions, hidden, filters],
  );
  const focus = focusOf(view);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isField(event.target) || document.querySelector('[role="dialog"]')) return;
      const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey);
      if (isUndo && event.shiftKey) redoChange();
      else if (isUndo) undoChange();
      else if (event.key === "y" && event.ctrlKey) redoChange();
      else if (event.key === "Escape") adjust((now) => select(now, null));
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);

  const gestures = useMemo(
    () => ({
      select: (id: string | null, adding: boolean) => adjust((now) => select(now, id, adding)),
      expand: (id: string) => void toggleNode(id),
      pin: (id: string, position: Position) => change((now) => pinAt(now, id, position)),
    }),
    [],
  );

  const onKey = useCallback((key: string, id: string) => {
    if (key === "e") void expandNode(id);
    else if (key === "h") change((now) => hide(now, [id]));
    else if (key === "p")
      change((now) =>
        now.pins.includes(id) ? unpin(now, id) : pinAt(now, id, now.positions[id] ?? { x: 0, y: 0 }),
      );
    else document.querySelector<HTMLElement>(".drawer .drawer-close, .sheet .sheet-handle")?.focus();
  }, []);

  return (
    <main id="main" className={focus ? "workspace with-drawer" : "workspace"}>
      <Legend
        counts={countKinds(visible.nodes)}
        view={view}
        hasFresh={fresh.size > 0}
        narrow={narrow ?? false}
      />
      <section className="stage" aria-busy={pending > 0}>
        {pending > 0 && <div className="progress" role="progressbar" aria-label={text("app.loading")} />}
        {failed && <FailureNote error={failed.failure} onRetry={failed.retry} />}
        <Toolbar canvas={canvas} shows={shows} onShows={(next) => adjust((now) => setShows(now, next))} />
        {shows === "table" ? (
          <TableTwin visible={visible} mode={view.mode} selected={focus} />
        ) : (
          <>
            <GraphCanvas
              ref={canvas}
              visible={visible}
              view={view}
              fresh={fresh}
              palette={palette}
              motion={motion}
              gestures={gestures}
              onArranged={(positions) => adjust((now) => place(now, positions))}
              onKey={onKey}
            />
            {visible.nodes.length === 0 && pending === 0 && <EmptyCanvas view={view} />}
          </>
        )}
        <YearStrip graph={graph} view={view} />
      </section>
      {focus && (
        <Drawer id={focus} narrow={narrow ?? false} onClose={() => adjust((now) => select(now, null))} />
      )}
    </main>
  );
}
