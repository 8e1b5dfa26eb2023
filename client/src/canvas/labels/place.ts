import type { Core, EdgeSingular, NodeSingular } from "cytoscape";
import type { Box } from "./box-grid.js";
import { type Body, type Caption, chooseCaptions } from "./captions.js";
import { breakLines, LINE_HEIGHT, widthOf } from "./letters.js";

/** A label with its place. */
export interface Label {
  id: string;
  lines: readonly string[];
  /** In pixels from the corner of the canvas, as are the letters. */
  box: Box;
  size: number;
  align: "left" | "center" | "right";
  /** Of a line or a meeting: quieter than a name. */
  isSoft: boolean;
  isDimmed: boolean;
}

/** How a label would look at one of its places. */
type Form = Pick<Label, "lines" | "align">;

interface Wish extends Caption, Omit<Label, "box" | keyof Form> {
  /** One for each of the boxes. */
  forms: readonly Form[];
}

const WIDEST = 124;
/** Room left and right of the letters. */
const PADDING = 3;
/** A label at a corner stands this much nearer than one at a side: the node is round there. */
const DIAGONAL = 0.6;

const NODE_ALIGNS = ["center", "center", "left", "right", "left", "right", "left", "right"] as const;
/** In a picture of no more nodes than this a name may also stand in two lines, where it finds no room in one. */
const MOST_FOLDED = 250;
/** A name shorter than this is not worth folding. */
const LEAST_FOLDED = 60;

/** Labels keep their size on the screen while the network shrinks, and grow a little when it is magnified. */
function scaleAt(zoom: number): number {
  return zoom > 1 ? Math.sqrt(zoom) : 1;
}

/** More selected than this make way for nodes as others do: their names would hide what they name. */
const MOST_INSISTENT = 3;

/** What is selected is named before all others, and where that is little, come what may. */
function priorityOf(element: NodeSingular | EdgeSingular, insists: boolean): number {
  const { importance } = element.data();
  if (!element.hasClass("chosen")) return importance;
  return insists ? Number.POSITIVE_INFINITY : 1e6 + importance;
}

/** Below, above, right, left, and the four corners. */
function placesAround(x: number, y: number, reach: number, width: number, height: number): Box[] {
  const corner = reach * DIAGONAL;
  const at = (x1: number, y1: number): Box => ({ x1, y1, x2: x1 + width, y2: y1 + height });
  return [
    at(x - width / 2, y + reach),
    at(x - width / 2, y - reach - height),
    at(x + reach, y - height / 2),
    at(x - reach - width, y - height / 2),
    ...[y + corner, y - corner - height].flatMap((top) => [at(x + corner, top), at(x - corner - width, top)]),
  ];
}

/** The ways in which a label may be broken: as wide as usual, and folded once more. */
function foldings(label: string, textSize: number, mayFold: boolean): string[][] {
  const widthAt = (text: string) => widthOf(text, textSize);
  const usual = breakLines(label, WIDEST, widthAt);
  const width = widthAt(label);
  if (!mayFold || usual.length > 1 || width < LEAST_FOLDED) return [usual];
  const folded = breakLines(label, 0.62 * width, widthAt);
  return folded.length === 2 ? [usual, folded] : [usual];
}

function nodeWish(node: NodeSingular, zoom: number, mayFold: boolean, insists: boolean): Wish | null {
  const { label, textSize, drawnSize, gap } = node.data();
  if (label === "") return null;
  const size = textSize * scaleAt(zoom);
  const { x, y } = node.renderedPosition();
  const reach = (drawnSize * zoom) / 2 + gap;
  const ways = foldings(label, textSize, mayFold).map((lines) => {
    const width = Math.max(...lines.map((line) => widthOf(line, size))) + 2 * PADDING;
    const boxes = placesAround(x, y, reach, width, lines.length * size * LINE_HEIGHT);
    return { boxes, forms: NODE_ALIGNS.map((align): Form => ({ lines, align })) };
  });
  return {
    id: node.id(),
    size,
    boxes: ways.flatMap(({ boxes }) => boxes),
    forms: ways.flatMap(({ forms }) => forms),
    priority: priorityOf(node, insists),
    isSoft: node.hasClass("Meeting"),
    isDimmed: node.hasClass("dimmed"),
  };
}

function edgeWish(edge: EdgeSingular, zoom: number, insists: boolean): Wish | null {
  const { label, textSize } = edge.data();
  if (label === "") return null;
  const size = textSize * scaleAt(zoom);
  const width = widthOf(label, size);
  const [from, to] = [edge.source().renderedPosition(), edge.target().renderedPosition()];
  // A label longer than its line would hide what it belongs to.
  if (Math.hypot(to.x - from.x, to.y - from.y) < width * 1.5) return null;
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const [reach, half] = [width / 2 + PADDING, (size * LINE_HEIGHT) / 2];
  return {
    id: edge.id(),
    size,
    boxes: [{ x1: x - reach, x2: x + reach, y1: y - half, y2: y + half }],
    forms: [{ lines: [label], align: "center" }],
    priority: priorityOf(edge, insists),
    isSoft: true,
    isDimmed: edge.hasClass("dimmed"),
  };
}

function bodyOf(node: NodeSingular, zoom: number): Body {
  const { x, y } = node.renderedPosition();
  const half = (node.data("drawnSize") * zoom) / 2;
  const isRound = node.hasClass("Person") || node.hasClass("Meeting");
  return { id: node.id(), box: { x1: x - half, x2: x + half, y1: y - half, y2: y + half }, isRound };
}

const EVERYWHERE: Box = { x1: -1e6, y1: -1e6, x2: 1e6, y2: 1e6 };

/** The labels that have room in a window at the present zoom; without a window, on the whole picture. */
export function placeLabels(cy: Core, window: Box = EVERYWHERE): Label[] {
  const zoom = cy.zoom();
  const isNear = ({ x, y }: { x: number; y: number }) =>
    x > window.x1 - 2 * WIDEST &&
    x < window.x2 + 2 * WIDEST &&
    y > window.y1 - WIDEST &&
    y < window.y2 + WIDEST;
  const nodes = cy
    .nodes()
    .toArray()
    .filter((node) => isNear(node.renderedPosition()));
  const insists = cy.nodes(".chosen").length <= MOST_INSISTENT;
  const wishes = [
    ...nodes.map((node) => nodeWish(node, zoom, nodes.length <= MOST_FOLDED, insists)),
    ...cy.edges(".MET").map((edge) => edgeWish(edge, zoom, insists)),
  ].filter((wish) => wish !== null);
  const shown = chooseCaptions(
    wishes,
    nodes.map((node) => bodyOf(node, zoom)),
    window,
  );
  return wishes.flatMap(({ boxes, forms, priority: _, ...label }) => {
    const place = shown.get(label.id);
    return place === undefined ? [] : { ...label, ...forms[place]!, box: boxes[place]! };
  });
}
