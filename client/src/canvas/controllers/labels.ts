import type { Core, EdgeSingular, NodeCollection, NodeSingular } from "cytoscape";
import { type Box, breakLines, type Caption, chooseCaptions } from "../captions.js";

const FAMILY = '"Be Vietnam Pro", sans-serif';
const WIDEST = 124;
const LINE_HEIGHT = 1.25;

const pen = document.createElement("canvas").getContext("2d")!;
const widths = new Map<string, number>();

function widthOf(label: string, size: number): number {
  const key = `${size} ${label}`;
  let width = widths.get(key);
  if (width === undefined) {
    pen.font = `${size}px ${FAMILY}`;
    width = pen.measureText(label).width;
    widths.set(key, width);
  }
  return width;
}

/** Nodes and lines shrink less than the network, so that a whole view of it can still be read. */
function growthAt(zoom: number): number {
  return zoom < 1 ? zoom ** -0.45 : 1;
}

/** Labels keep their size on the screen while the network shrinks, and grow a little when it is magnified. */
function scaleAt(zoom: number): number {
  return zoom > 1 ? Math.sqrt(zoom) : 1;
}

/** A label at a corner stands this much nearer than one at a side: the node is round there. */
export const DIAGONAL = 0.6;

/** Places of a node's label, in the order of `nodeCaption`; the style sheet has a rule for each. */
export const PLACES = [
  "below",
  "above",
  "right",
  "left",
  "lowright",
  "lowleft",
  "highright",
  "highleft",
] as const;

/** What is selected is named before all others. */
function priorityOf(element: NodeSingular | EdgeSingular): number {
  return element.hasClass("chosen") ? Number.POSITIVE_INFINITY : element.data("importance");
}

function linesOf(node: NodeSingular): string[] {
  const size: number = node.data("textSize");
  return breakLines(node.data("label"), WIDEST, (text) => widthOf(text, size));
}

function nodeCaption(node: NodeSingular, scale: number): Caption {
  const size: number = node.data("textSize");
  const lines = linesOf(node);
  const width = Math.max(...lines.map((line) => widthOf(line, size))) * scale + 6;
  const height = lines.length * size * scale * LINE_HEIGHT;
  const { x, y } = node.renderedPosition();
  const [reachX, reachY] = [
    node.renderedWidth() / 2 + node.data("gap"),
    node.renderedHeight() / 2 + node.data("gap"),
  ];
  const boxes = [
    { x1: x - width / 2, x2: x + width / 2, y1: y + reachY, y2: y + reachY + height },
    { x1: x - width / 2, x2: x + width / 2, y1: y - reachY - height, y2: y - reachY },
    { x1: x + reachX, x2: x + reachX + width, y1: y - height / 2, y2: y + height / 2 },
    { x1: x - reachX - width, x2: x - reachX, y1: y - height / 2, y2: y + height / 2 },
    ...[y + reachY * DIAGONAL, y - reachY * DIAGONAL - height].flatMap((top) => [
      { x1: x + reachX * DIAGONAL, x2: x + reachX * DIAGONAL + width, y1: top, y2: top + height },
      { x1: x - reachX * DIAGONAL - width, x2: x - reachX * DIAGONAL, y1: top, y2: top + height },
    ]),
  ];
  return { id: node.id(), boxes, priority: priorityOf(node) };
}

function edgeCaption(edge: EdgeSingular, scale: number): Caption | null {
  const label: string = edge.data("label");
  const width = widthOf(label, edge.data("textSize")) * scale;
  const { x, y } = edge.renderedMidpoint();
  const from = edge.source().renderedPosition();
  const to = edge.target().renderedPosition();
  // A label longer than its line would hide what it belongs to.
  if (label === "" || Math.hypot(to.x - from.x, to.y - from.y) < width * 1.5) return null;
  const half = (edge.data("textSize") * scale * LINE_HEIGHT) / 2;
  const box = { x1: x - width / 2 - 2, x2: x + width / 2 + 2, y1: y - half, y2: y + half };
  return { id: edge.id(), boxes: [box], priority: priorityOf(edge) };
}

function bodyOf(node: NodeSingular): { id: string; box: Box } {
  const { x, y } = node.renderedPosition();
  const [w, h] = [node.renderedWidth() / 2, node.renderedHeight() / 2];
  return { id: node.id(), box: { x1: x - w, x2: x + w, y1: y - h, y2: y + h } };
}

/**
 * Cytoscape may keep the bounds that a label had before its new lines were measured, and would cut it by them: the
 * first look measures the lines, the second the bounds. The method between is not among its published types.
 */
function measureAnew(cy: Core): void {
  const nodes = cy.nodes() as NodeCollection & { dirtyBoundingBoxCache: () => void };
  nodes.boundingBox();
  nodes.dirtyBoundingBoxCache();
  nodes.boundingBox();
}

/** Sizes all labels for the present zoom and shows those that have room. */
function arrangeLabels(cy: Core): void {
  const zoom = cy.zoom();
  const scale = scaleAt(zoom);
  const nodes = cy.nodes().toArray();
  const edges = cy.edges().toArray();
  const growth = growthAt(zoom);
  cy.batch(() => {
    for (const node of nodes) node.data("drawnSize", node.data("size") * growth);
    for (const edge of edges) edge.data("drawnWidth", edge.data("width") * growth);
  });
  const captions = [
    ...nodes.map((node) => nodeCaption(node, scale)),
    ...edges.flatMap((edge) => edgeCaption(edge, scale) ?? []),
  ];
  const shown = chooseCaptions(captions, nodes.map(bodyOf), {
    x1: 0,
    y1: 0,
    x2: cy.width(),
    y2: cy.height(),
  });
  cy.batch(() => {
    for (const element of [...nodes, ...edges]) {
      element.data("fontSize", (element.data("textSize") * scale) / zoom);
      element.toggleClass("unlabelled", !shown.has(element.id()));
    }
    for (const node of nodes) {
      const place = shown.get(node.id()) ?? 0;
      PLACES.forEach((name, index) => {
        node.toggleClass(name, index === place);
      });
      node.data("caption", linesOf(node).join("\n"));
      const gap = node.data("gap") / zoom;
      // A corner is measured from the side of the node, where Cytoscape starts to count.
      const corner = (DIAGONAL - 1) * (node.width() / 2) + DIAGONAL * gap;
      node.data({ textGap: gap, textGapBack: -gap, textCorner: corner, textCornerBack: -corner });
    }
  });
  measureAnew(cy);
}

/** Keeps labels legible and apart through zooming, layouts and moves; returns what ends that, and a way to ask for it. */
export function bindLabels(cy: Core): { refresh: () => void; unbind: () => void } {
  let frame = 0;
  const refresh = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (!cy.destroyed()) arrangeLabels(cy);
    });
  };
  cy.on("zoom resize add remove relabel layoutstop dragfree position", refresh);
  // Widths measured before the letters arrived were those of another typeface.
  void document.fonts.ready.then(() => {
    widths.clear();
    refresh();
  });
  return { refresh, unbind: () => cancelAnimationFrame(frame) };
}
