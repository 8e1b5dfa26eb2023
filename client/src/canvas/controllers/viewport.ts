import type { Core, ElementDefinition } from "cytoscape";
import type { Position } from "../../state/view.js";
import { fitting, type Viewport } from "../fitting.js";
import { noteGrowth } from "../growth.js";

const ZOOM_STEP = 1.25;

/** Zooms around the middle of the canvas. */
export function zoomBy(cy: Core, direction: 1 | -1): void {
  const level = cy.zoom() * ZOOM_STEP ** direction;
  cy.zoom({ level, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

/** How each canvas stood when it was fitted last. */
const fitted = new WeakMap<Core, Viewport>();

/** Whether the reader still sees the whole network as it was fitted, and has not moved or zoomed since. */
export function isFitted(cy: Core): boolean {
  const at = fitted.get(cy);
  const { x, y } = cy.pan();
  return at !== undefined && at.zoom === cy.zoom() && at.pan.x === x && at.pan.y === y;
}

/** Moves the picture within its box; what was fitted counts as fitted still. */
export function shiftBy(cy: Core, by: Position): void {
  const wasFitted = isFitted(cy);
  cy.panBy({ ...by });
  if (wasFitted) fitted.set(cy, { zoom: cy.zoom(), pan: { ...cy.pan() } });
}

const placesOf = (cy: Core) =>
  cy
    .nodes()
    .map((node) => ({ x: node.position().x, y: node.position().y, size: node.data("size") as number }));
const windowOf = (cy: Core) => ({ width: cy.width(), height: cy.height() });

/** Whether the middle of every node lies in the window. */
export function seesAll(cy: Core): boolean {
  const { x1, y1, x2, y2 } = cy.extent();
  return placesOf(cy).every(({ x, y }) => x >= x1 && x <= x2 && y >= y1 && y <= y2);
}

/** Brings a node or edge into the middle of the window. */
export function centre(cy: Core, id: string): void {
  const element = cy.getElementById(id);
  if (element.nonempty()) cy.center(element);
}

function show(cy: Core, places: Parameters<typeof fitting>[0]): void {
  const viewport = fitting(places, windowOf(cy));
  if (!viewport) return;
  cy.viewport(viewport);
  fitted.set(cy, { zoom: cy.zoom(), pan: { ...cy.pan() } });
}

/** Shows the whole network with a margin. */
export function fitAll(cy: Core): void {
  show(cy, placesOf(cy));
}

/** The same for nodes that are yet to come: then they are drawn once, at the size that belongs to this view. */
export function fitTo(
  cy: Core,
  elements: readonly ElementDefinition[],
  positions: Readonly<Record<string, Position>>,
): void {
  const nodes = elements.filter(({ group }) => group === "nodes");
  show(
    cy,
    nodes.map(({ data }) => ({ ...positions[data.id!]!, size: data.size })),
  );
  noteGrowth(cy);
}

/** Brings a node or edge into the window if it is outside. */
export function reveal(cy: Core, id: string): void {
  const element = cy.getElementById(id);
  if (element.empty()) return;
  const box = element.renderedBoundingBox({ includeLabels: false });
  const isInside = box.x1 >= 0 && box.y1 >= 0 && box.x2 <= cy.width() && box.y2 <= cy.height();
  if (!isInside) cy.center(element);
}
