import { useLingui } from "@lingui/react";
import type { Core, ElementDefinition } from "cytoscape";
import {
  type KeyboardEvent,
  type RefObject,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useText } from "../i18n/text.js";
import { placeNewcomers } from "../state/placement.js";
import { drawnId, markedIds } from "../state/subject.js";
import { focusOf, type Position, type View } from "../state/view.js";
import type { Visible } from "../state/visible.js";
import type { Palette } from "../theme/palette.js";
import { isInside } from "./area.js";
import { bindGestures, type Gestures, type Hover } from "./controllers/gestures.js";
import { lineByArrow, middleOf, nodeByArrow } from "./controllers/keys.js";
import { bindLabels } from "./controllers/labels.js";
import { bindMotion } from "./controllers/motion.js";
import { bindSize } from "./controllers/size.js";
import { syncElements, syncPositions, syncSelection } from "./controllers/sync.js";
import { fitAll, fitTo, isFitted, reveal, seesAll, zoomBy } from "./controllers/viewport.js";
import { elementsOf } from "./elements.js";
import { HoverCard } from "./HoverCard.jsx";
import { arrange } from "./layouts/arrange.js";
import { openCore } from "./open-core.js";
import { type AreaTool, SelectLayer } from "./SelectLayer.jsx";
import { spokenOf } from "./spoken.js";
import { stylesheet } from "./stylesheet.js";

/** What the tool bar and the exports can ask of the canvas. */
export interface CanvasHandle {
  zoom: (direction: 1 | -1) => void;
  fit: () => void;
  tidy: (layout: View["layout"]) => void;
  cancel: () => void;
  core: () => Core;
  focus: () => void;
}

interface Props {
  visible: Visible;
  view: View;
  fresh: ReadonlySet<string>;
  /** Colours and sizes by community and importance, where the reader asked for them. */
  measures: ReadonlyMap<string, { colour?: string; size?: number }>;
  palette: Palette;
  motion: boolean;
  gestures: Omit<Gestures, "hover" | "menu">;
  tool: AreaTool | null;
  /** Right-click, long press or the menu key, in pixels of the page. */
  onMenu: (id: string | null, at: Position) => void;
  onArranging: (isArranging: boolean) => void;
  onArranged: (positions: View["positions"]) => void;
  /** An arrow key led to a node or a line. */
  onWalk: (id: string) => void;
  /** A key that the canvas has no meaning for; tells whether it had one. */
  onKey: (event: KeyboardEvent) => boolean;
  ref: RefObject<CanvasHandle | null>;
}

const NOTHING: readonly ElementDefinition[] = [];

function placesOf(cy: Core): View["positions"] {
  return Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
}

/** A place in an element, in pixels of the page. */
function onPage(element: HTMLElement, { x, y }: Position): Position {
  const { left, top } = element.getBoundingClientRect();
  return { x: left + x, y: top + y };
}

/** The network. Cytoscape draws it outside React: this component only hands it the state. */
export function GraphCanvas(props: Props) {
  const { visible, view, fresh, measures, palette, motion } = props;
  const { selection } = view;
  const text = useText();
  const { locale } = useLingui().i18n;
  const box = useRef<HTMLDivElement>(null);
  const letters = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const core = useRef<Core | null>(null);
  const running = useRef<AbortController | null>(null);
  const drawn = useRef<readonly ElementDefinition[]>(NOTHING);
  const awaited = useRef<ReadonlySet<string>>(new Set());
  const stood = useRef<Position | null>(null);
  const hiddenBefore = useRef(props.view.hidden.length);
  const [hover, setHover] = useState<Hover | null>(null);
  const latest = useRef(props);
  latest.current = props;

  const arrangeNow = async (
    fixed: ReadonlySet<string>,
    moves: boolean,
    standing: View["positions"],
    layout = latest.current.view.layout,
  ) => {
    const cy = core.current!;
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    latest.current.onArranging(true);
    const { visible: arranged, view: now } = latest.current;
    const positions = await arrange(cy, {
      layout,
      visible: arranged,
      elements: drawn.current,
      standing,
      focus: focusOf(now),
      fixed,
      motion: moves,
      signal: controller.signal,
    });
    if (running.current !== controller || cy.destroyed()) return;
    running.current = null;
    awaited.current = new Set();
    latest.current.onArranging(false);
    latest.current.onArranged(positions ?? standing);
    fitAll(cy);
  };

  useLayoutEffect(() => {
    const cy = openCore(box.current!, stylesheet(latest.current.palette, latest.current.motion));
    core.current = cy;
    const unbind = bindGestures(cy, {
      press: (id, adding) => latest.current.gestures.press(id, adding),
      expand: (id) => latest.current.gestures.expand(id),
      pin: (id, position) => latest.current.gestures.pin(id, position),
      box: (ids) => latest.current.gestures.box(ids),
      menu: (id, at) => latest.current.onMenu(id, onPage(box.current!, at)),
      hover: setHover,
    });
    const unbindMotion = bindMotion(cy);
    const unbindLabels = bindLabels(cy, letters.current!, () => latest.current.palette);
    const unbindSize = bindSize(cy, box.current!, () => focusOf(latest.current.view));
    return () => {
      running.current?.abort();
      running.current = null;
      awaited.current = new Set();
      unbindSize();
      unbindLabels();
      unbindMotion();
      unbind();
      cy.destroy();
      core.current = null;
    };
  }, []);

  useLayoutEffect(() => {
    core.current!.style(stylesheet(palette, motion));
    core.current!.emit("relabel");
  }, [palette, motion]);

  const { pins } = view;
  const { from, to } = view.filters;
  const year = from === to ? from : null;
  const elements = useMemo(
    () => elementsOf(visible, { palette, fresh, measures, pins: new Set(pins), text, locale, year }),
    [visible, palette, fresh, measures, pins, text, locale, year],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: arranging reads the latest properties by itself
  useLayoutEffect(() => {
    const cy = core.current!;
    const known = view.positions;
    const newcomers = visible.nodes.map(({ id }) => id).filter((id) => !known[id]);
    const old = visible.nodes.map(({ id }) => id).filter((id) => known[id]);
    const positions = { ...known, ...placeNewcomers(newcomers, visible.edges, known) };
    drawn.current = elements;
    // Where nothing has a place yet, nothing is drawn before it has: a picture that nobody sees costs as much as one.
    const isUnarranged = old.length === 0 && newcomers.length > 0;
    if (cy.nodes().empty() && !isUnarranged) fitTo(cy, elements, positions);
    const wasFitted = isFitted(cy);
    syncElements(cy, isUnarranged ? NOTHING : elements, positions);
    const hasMoved = syncPositions(cy, known);
    // After an undo, and when filters let nodes in again, what was seen whole is seen whole still; and what is left of
    // much that was hidden takes its room.
    const lost = view.hidden.length - hiddenBefore.current;
    hiddenBefore.current = view.hidden.length;
    if (wasFitted && (hasMoved || !seesAll(cy) || lost > visible.nodes.length)) fitAll(cy);
    // What was selected before it was drawn, such as the node that a network is opened with.
    if (selection.length > 0) syncSelection(cy, markedIds(visible.edges, selection));
    if (newcomers.length === 0 || newcomers.every((id) => awaited.current.has(id))) return;
    awaited.current = new Set(newcomers);
    // A layout of fixed shape has no place that could be kept; only the reader's own pins are.
    const fixed = new Set(view.layout === "force" ? old : view.pins);
    const standing = Object.fromEntries(visible.nodes.map(({ id }) => [id, positions[id]!]));
    void arrangeNow(fixed, motion, standing);
  }, [visible, elements, view.positions, view.pins, motion]);

  useLayoutEffect(() => {
    syncSelection(core.current!, markedIds(visible.edges, selection));
    const focus = drawnId(visible.edges, selection.at(-1) ?? "");
    stood.current = middleOf(core.current!, focus) ?? stood.current;
    // Also when what is visible changes: the selected node may have come in only now.
    if (selection.length === 1 && visible.nodes.length > 0) reveal(core.current!, focus);
  }, [selection, visible]);

  useImperativeHandle(props.ref, () => ({
    zoom: (direction) => zoomBy(core.current!, direction),
    fit: () => fitAll(core.current!),
    tidy: (layout) =>
      void arrangeNow(new Set(latest.current.view.pins), motion, placesOf(core.current!), layout),
    cancel: () => running.current?.abort(),
    core: () => core.current!,
    focus: () => frame.current?.focus(),
  }));

  const chosenNodes = visible.nodes.filter(({ id }) => selection.includes(id)).length;

  const openMenu = () => {
    const cy = core.current!;
    const focus = focusOf(view);
    const node = focus === null ? cy.collection() : cy.getElementById(focus);
    const middle = { x: cy.width() / 2, y: cy.height() / 2 };
    const isNode = node.nonempty() && node.isNode();
    props.onMenu(isNode ? focus : null, onPage(box.current!, isNode ? node.renderedPosition() : middle));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const cy = core.current!;
    const focus = focusOf(view);
    const at = focus && drawnId(visible.edges, focus);
    const next = event.shiftKey
      ? lineByArrow(cy, at, event.key)
      : nodeByArrow(cy, at, event.key, stood.current);
    if (next) props.onWalk(next);
    else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) openMenu();
    else if (event.key === "+" || event.key === "=") zoomBy(cy, 1);
    else if (event.key === "-") zoomBy(cy, -1);
    else if (event.key === "0")
      cy.zoom({ level: 1, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    else if (event.key === "f" && !event.ctrlKey && !event.metaKey) fitAll(cy);
    else if (!props.onKey(event)) return;
    event.preventDefault();
  };

  return (
    <div
      className="network"
      id="network"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas is one stop for the keyboard, with keys of its own
      tabIndex={0}
      ref={frame}
      aria-label={text("canvas.label", { nodes: visible.nodes.length, edges: visible.edges.length })}
      aria-describedby="network-help"
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
    >
      <div className="network-canvas" ref={box} />
      <div className="network-labels" aria-hidden="true">
        <canvas ref={letters} />
      </div>
      <p id="network-help" className="for-ears">
        {text("canvas.help")}
      </p>
      <p className="for-ears" aria-live="polite">
        {chosenNodes > 1
          ? text("action.selected", { count: chosenNodes })
          : spokenOf(visible, focusOf(view), text)}
      </p>
      {props.tool && (
        <SelectLayer
          tool={props.tool}
          onArea={(outline) => {
            const inside = core.current!.nodes().filter((node) => isInside(node.renderedPosition(), outline));
            props.gestures.box(inside.map((node) => node.id()));
          }}
        />
      )}
      {hover && <HoverCard hover={hover} visible={visible} />}
    </div>
  );
}
