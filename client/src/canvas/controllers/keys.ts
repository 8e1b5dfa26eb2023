import type { CollectionReturnValue, Core, NodeCollection, NodeSingular } from "cytoscape";
import type { Position } from "../../state/view.js";
import { type Direction, walk } from "../../state/walk.js";

const ARROWS: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

const asCandidates = (nodes: NodeCollection) =>
  nodes.map((node) => ({ id: node.id(), position: { ...node.position() } }));

// Not `isNode` of Cytoscape: its types would leave nothing to be a line.
const isNode = (element: CollectionReturnValue) => element.group() === "nodes";

/** Where the middle of a node or of a line lies. */
export function middleOf(cy: Core, id: string): Position | null {
  const element = cy.getElementById(id);
  if (element.empty()) return null;
  if (isNode(element)) return { ...element.position() };
  const [a, b] = [element.source().position(), element.target().position()];
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/**
 * Where an arrow key leads from what is selected: from a node to a neighbour, from a line to its end on that side. Where
 * nothing is selected any more it goes on from where that stood; at first it leads to the best connected node.
 */
export function nodeByArrow(
  cy: Core,
  selected: string | null,
  key: string,
  stood: Position | null,
): string | null {
  const direction = ARROWS[key];
  if (!direction) return null;
  const from = selected === null ? cy.collection() : cy.getElementById(selected);
  if (from.empty()) {
    const way = (node: NodeSingular) =>
      Math.hypot(node.position().x - stood!.x, node.position().y - stood!.y);
    const first = stood ? cy.nodes().min(way).ele : cy.nodes().max((node) => node.degree(false)).ele;
    return (stood && walk(stood, direction, asCandidates(cy.nodes()))) ?? first?.id() ?? null;
  }
  const middle = middleOf(cy, selected!)!;
  const near = isNode(from) ? from.neighborhood().nodes() : from.connectedNodes();
  // Where no neighbour lies that way, the next node does: the reader is never stuck.
  return (
    walk(middle, direction, asCandidates(near)) ?? walk(middle, direction, asCandidates(cy.nodes().not(from)))
  );
}

/** The line that leads from the selected node, or goes on from the selected line, in the direction of an arrow key. */
export function lineByArrow(cy: Core, selected: string | null, key: string): string | null {
  const direction = ARROWS[key];
  const from = selected === null ? cy.collection() : cy.getElementById(selected);
  if (!direction || from.empty()) return null;
  const lines = (isNode(from) ? from : from.connectedNodes()).connectedEdges().not(from).edges().toArray();
  const ends = lines.map((line) => {
    const id = line.id();
    if (!isNode(from)) return { id, position: middleOf(cy, id)! };
    const other = line.source().id() === selected ? line.target() : line.source();
    return { id, position: { ...other.position() } };
  });
  return walk(middleOf(cy, selected!)!, direction, ends);
}
