import type { Core } from "cytoscape";
import { type Direction, walk } from "../../state/walk.js";

const ARROWS: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** The node that an arrow key leads to from the selected one; without a selection, the best connected node. */
export function nodeByArrow(cy: Core, selected: string | null, key: string): string | null {
  const direction = ARROWS[key];
  if (!direction) return null;
  const from = selected === null ? cy.collection() : cy.getElementById(selected);
  if (from.empty() || !from.isNode()) {
    const best = cy.nodes().max((node) => node.degree(false)).ele;
    return best ? best.id() : null;
  }
  const asCandidates = (nodes: cytoscape.NodeCollection) =>
    nodes.map((node) => ({ id: node.id(), position: { ...node.position() } }));
  const near = walk(from.position(), direction, asCandidates(from.neighborhood().nodes()));
  // Where no neighbour lies that way, the next node does: the reader is never stuck.
  return near ?? walk(from.position(), direction, asCandidates(cy.nodes().not(from)));
}

const ZOOM_STEP = 1.25;

/** Zooms around the middle of the canvas. */
export function zoomBy(cy: Core, direction: 1 | -1): void {
  const level = cy.zoom() * ZOOM_STEP ** direction;
  cy.zoom({ level, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

const FITTED = "fitted";

/** Whether the reader still sees the whole network as it was fitted, and has not moved or zoomed since. */
export function isFitted(cy: Core): boolean {
  const at = cy.scratch(FITTED);
  return at !== undefined && at.zoom === cy.zoom() && at.x === cy.pan().x && at.y === cy.pan().y;
}

/** Shows the whole network with a margin, but never magnifies a few nodes to giants. */
export function fitAll(cy: Core): void {
  if (cy.elements().empty()) return;
  // Labels keep their size on the screen, so that the outermost ones need this much beside the nodes.
  cy.fit(undefined, Math.min(84, cy.width() / 6));
  const LARGEST = 1.15;
  if (cy.zoom() > LARGEST) {
    cy.zoom(LARGEST);
    cy.center();
  }
  cy.scratch(FITTED, { zoom: cy.zoom(), ...cy.pan() });
}

/** Brings a node or edge into the window if it is outside. */
export function reveal(cy: Core, id: string): void {
  const element = cy.getElementById(id);
  if (element.empty()) return;
  const box = element.renderedBoundingBox({ includeLabels: false });
  const isInside = box.x1 >= 0 && box.y1 >= 0 && box.x2 <= cy.width() && box.y2 <= cy.height();
  if (!isInside) cy.center(element);
}
