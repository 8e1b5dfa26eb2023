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
