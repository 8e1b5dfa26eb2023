import cytoscape, { type Core } from "cytoscape";
import { type KeyboardEvent, type RefObject, useEffect, useImperativeHandle, useRef, useState } from "react";
import { useText } from "../i18n/text.js";
import { placeNewcomers } from "../state/placement.js";
import { drawnId } from "../state/subject.js";
import { focusOf, type Position, type View } from "../state/view.js";
import type { Visible } from "../state/visible.js";
import type { Palette } from "../theme/palette.js";
import { isInside } from "./area.js";
import { bindGestures, type Gestures, type Hover } from "./controllers/gestures.js";
import { fitAll, isFitted, nodeByArrow, reveal, zoomBy } from "./controllers/keys.js";
import { bindLabels } from "./controllers/labels.js";
import { syncElements, syncPositions, syncSelection } from "./controllers/sync.js";
import { elementsOf } from "./elements.js";
import { HoverCard } from "./HoverCard.jsx";
import { arrange } from "./layouts/arrange.js";
import { type AreaTool, SelectLayer } from "./SelectLayer.jsx";
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
  /** A key that the canvas has no meaning for; tells whether it had one. */
  onKey: (event: KeyboardEvent) => boolean;
  ref: RefObject<CanvasHandle | null>;
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
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const core = useRef<Core | null>(null);
  const running = useRef<AbortController | null>(null);
  const awaited = useRef<ReadonlySet<string>>(new Set());
  const [hover, setHover] = useState<Hover | null>(null);
  const latest = useRef(props);
  latest.current = props;

  const arrangeNow = async (
    fixed: ReadonlySet<string>,
    moves: boolean,
    layout = latest.current.view.layout,
  ) => {
    const cy = core.current!;
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    latest.current.onArranging(true);
    const { visible: arranged, view: now } = latest.current;
    const { signal } = controller;
    const options = { layout, visible: arranged, focus: focusOf(now), fixed, motion: moves, signal };
    const positions = await arrange(cy, options);
    if (running.current !== controller || cy.destroyed()) return;
    running.current = null;
    awaited.current = new Set();
    box.current?.classList.remove("unarranged");
    latest.current.onArranging(false);
    const standing = cy.nodes().map((node) => [node.id(), { ...node.position() }] as const);
    latest.current.onArranged(positions ?? Object.fromEntries(standing));
    fitAll(cy);
  };

  useEffect(() => {
    // While the picture moves, a texture of it does: drawing a thousand nodes anew each frame would stutter.
    const cy = cytoscape({ container: box.current, minZoom: 0.12, maxZoom: 3, textureOnViewport: true });
    core.current = cy;
    const unbind = bindGestures(cy, {
      select: (id, adding) => latest.current.gestures.select(id, adding),
      expand: (id) => latest.current.gestures.expand(id),
      pin: (id, position) => latest.current.gestures.pin(id, position),
      box: (ids) => latest.current.gestures.box(ids),
      menu: (id, at) => latest.current.onMenu(id, onPage(box.current!, at)),
      hover: setHover,
    });
    const labels = bindLabels(cy);
    const watcher = new ResizeObserver(() => {
      cy.resize();
      const focus = focusOf(latest.current.view);
      if (isFitted(cy)) fitAll(cy);
      else if (focus) reveal(cy, focus);
    });
    watcher.observe(box.current!);
    return () => {
      running.current?.abort();
      running.current = null;
      awaited.current = new Set();
      watcher.disconnect();
      labels.unbind();
      unbind();
      cy.destroy();
      core.current = null;
    };
  }, []);

  useEffect(() => {
    core.current?.style(stylesheet(palette, motion));
  }, [palette, motion]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: arranging reads the latest properties by itself
  useEffect(() => {
    const cy = core.current!;
    const drawing = { palette, fresh, measures, pins: new Set(view.pins), text };
    const isFirst = cy.nodes().empty();
    const known = view.positions;
    const newcomers = visible.nodes.map(({ id }) => id).filter((id) => !known[id]);
    const positions = { ...known, ...placeNewcomers(newcomers, visible.edges, known) };
    const added = syncElements(cy, elementsOf(visible, drawing), positions);
    syncPositions(cy, known);
    if (newcomers.length === 0) {
      if (isFirst && added.length > 0) fitAll(cy);
      return;
    }
    if (newcomers.every((id) => awaited.current.has(id))) return;
    awaited.current = new Set(newcomers);
    const old = visible.nodes.map(({ id }) => id).filter((id) => known[id]);
    // A layout of fixed shape has no place that could be kept; only the reader's own pins are.
    const fixed = new Set(view.layout === "force" ? old : view.pins);
    // What nobody has seen yet need not be seen on its way.
    if (old.length === 0) box.current?.classList.add("unarranged");
    void arrangeNow(fixed, motion && !isFirst);
  }, [visible, view.positions, view.pins, fresh, measures, palette, motion, text]);

  useEffect(() => {
    const drawn = selection.map((id) => drawnId(visible.edges, id));
    syncSelection(core.current!, drawn);
    const focus = drawn.at(-1);
    // Also when what is visible changes: the selected node may have come in only now.
    if (focus && drawn.length === 1 && visible.nodes.length > 0) reveal(core.current!, focus);
  }, [selection, visible]);

  useImperativeHandle(props.ref, () => ({
    zoom: (direction) => zoomBy(core.current!, direction),
    fit: () => fitAll(core.current!),
    tidy: (layout) => void arrangeNow(new Set(latest.current.view.pins), motion, layout),
    cancel: () => running.current?.abort(),
    core: () => core.current!,
    focus: () => frame.current?.focus(),
  }));

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
    const next = nodeByArrow(cy, focusOf(view), event.key);
    if (next) props.gestures.select(next, false);
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
      <p id="network-help" className="for-ears">
        {text("canvas.help")}
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
