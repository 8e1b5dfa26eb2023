import cytoscape, { type Core } from "cytoscape";
import fcose from "cytoscape-fcose";
import { type KeyboardEvent, type RefObject, useEffect, useImperativeHandle, useRef, useState } from "react";
import { useText } from "../i18n/text.js";
import { placeNewcomers } from "../state/placement.js";
import { drawnId } from "../state/subject.js";
import { focusOf, type View } from "../state/view.js";
import type { Visible } from "../state/visible.js";
import type { Palette } from "../theme/palette.js";
import { bindGestures, type Gestures, type Hover } from "./controllers/gestures.js";
import { fitAll, isFitted, nodeByArrow, reveal, zoomBy } from "./controllers/keys.js";
import { bindLabels } from "./controllers/labels.js";
import { syncElements, syncPositions, syncSelection } from "./controllers/sync.js";
import { elementsOf } from "./elements.js";
import { HoverCard } from "./HoverCard.jsx";
import { arrangeByForce } from "./layouts/force.js";
import { stylesheet } from "./stylesheet.js";

cytoscape.use(fcose);

/** What the tool bar can ask of the canvas. */
export interface CanvasHandle {
  zoom: (direction: 1 | -1) => void;
  fit: () => void;
  tidy: () => void;
  reveal: (id: string) => void;
}

interface Props {
  visible: Visible;
  view: View;
  fresh: ReadonlySet<string>;
  palette: Palette;
  motion: boolean;
  gestures: Omit<Gestures, "hover">;
  onArranged: (positions: View["positions"]) => void;
  onKey: (key: string, id: string) => void;
  ref: RefObject<CanvasHandle | null>;
}

/** The network. Cytoscape draws it outside React: this component only hands it the state. */
export function GraphCanvas(props: Props) {
  const { visible, view, fresh, palette, motion } = props;
  const { selection } = view;
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  const core = useRef<Core | null>(null);
  const [hover, setHover] = useState<Hover | null>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const cy = cytoscape({ container: box.current, minZoom: 0.12, maxZoom: 3, boxSelectionEnabled: false });
    core.current = cy;
    const unbind = bindGestures(cy, {
      select: (id, adding) => latest.current.gestures.select(id, adding),
      expand: (id) => latest.current.gestures.expand(id),
      pin: (id, position) => latest.current.gestures.pin(id, position),
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

  useEffect(() => {
    const cy = core.current!;
    const drawing = { palette, fresh, pins: new Set(view.pins), text };
    const standing = new Set(cy.nodes().map((node) => node.id()));
    const known = view.positions;
    const newcomers = visible.nodes.map(({ id }) => id).filter((id) => !known[id]);
    const positions = { ...known, ...placeNewcomers(newcomers, visible.edges, known) };
    const added = syncElements(cy, elementsOf(visible, drawing), positions);
    syncPositions(cy, known);
    if (newcomers.length === 0) {
      if (standing.size === 0 && added.length > 0) fitAll(cy);
      return;
    }
    const fixed = new Set(visible.nodes.map(({ id }) => id).filter((id) => known[id]));
    void arrangeByForce(cy, fixed, motion && standing.size > 0).then((arranged) => {
      if (cy.destroyed()) return;
      latest.current.onArranged(arranged);
      fitAll(cy);
    });
  }, [visible, view.positions, view.pins, fresh, palette, motion, text]);

  useEffect(() => {
    const drawn = selection.map((id) => drawnId(visible.edges, id));
    syncSelection(core.current!, drawn);
    const focus = drawn.at(-1);
    // Also when what is visible changes: the selected node may have come in only now.
    if (focus && visible.nodes.length > 0) reveal(core.current!, focus);
  }, [selection, visible]);

  useImperativeHandle(props.ref, () => ({
    zoom: (direction) => zoomBy(core.current!, direction),
    fit: () => fitAll(core.current!),
    reveal: (id) => reveal(core.current!, id),
    tidy: () => {
      const cy = core.current!;
      void arrangeByForce(cy, new Set(latest.current.view.pins), motion).then((arranged) => {
        latest.current.onArranged(arranged);
        fitAll(cy);
      });
    },
  }));

  const onKeyDown = (event: KeyboardEvent) => {
    const cy = core.current!;
    const focus = focusOf(view);
    const next = nodeByArrow(cy, focus, event.key);
    if (next) props.gestures.select(next, false);
    else if (event.key === "+" || event.key === "=") zoomBy(cy, 1);
    else if (event.key === "-") zoomBy(cy, -1);
    else if (event.key === "0")
      cy.zoom({ level: 1, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    else if (event.key === "f") fitAll(cy);
    else if (focus && ["e", "h", "p", "Enter"].includes(event.key)) props.onKey(event.key, focus);
    else return;
    event.preventDefault();
  };

  return (
    <div
      className="network"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas is one stop for the keyboard, with keys of its own
      tabIndex={0}
      aria-label={text("canvas.label", { nodes: visible.nodes.length, edges: visible.edges.length })}
      aria-describedby="network-help"
      onKeyDown={onKeyDown}
    >
      <div className="network-canvas" ref={box} />
      <p id="network-help" className="for-ears">
        {text("canvas.help")}
      </p>
      {hover && <HoverCard hover={hover} visible={visible} />}
    </div>
  );
}
