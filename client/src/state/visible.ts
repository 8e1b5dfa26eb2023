import { yearOf } from "#model/date";
import type { NodeKind } from "../api/generated/graphql.js";
import type { Graph, GraphEdge, GraphNode } from "./graph.js";
import { type Line, lineOfEdge, lineOfStatus, STATUSES_OF } from "./line.js";
import { type Filters, heldIds, type Scope } from "./view.js";

/** What is on the canvas. */
export interface Visible {
  nodes: GraphNode[];
  edges: GraphEdge[];
}

/** Most nodes that are ever drawn at once; beyond it the picture says nothing. */
export const DRAWN_CAP = 600;

function passesYears(first: string | null, last: string | null, { from, to }: Filters): boolean {
  const begin = yearOf(first);
  const end = yearOf(last) ?? begin;
  if (begin === null || end === null) return true;
  return (from === null || end >= from) && (to === null || begin <= to);
}

function passesStatus(line: Line, filters: Filters): boolean {
  return !STATUSES_OF[line].every((status) => filters.hiddenStatuses.includes(status));
}

function nodePasses(node: GraphNode, view: Scope): boolean {
  const { filters } = view;
  if (filters.hiddenKinds.includes(node.kind)) return false;
  if (view.mode === "people") return node.kind === "Person";
  if (node.kind !== "Meeting") return true;
  return passesStatus(lineOfStatus(node.status), filters) && passesYears(node.date, node.date, filters);
}

function edgePasses(edge: GraphEdge, view: Scope): boolean {
  if ((edge.kind === "MET") !== (view.mode === "people")) return false;
  if (edge.kind !== "MET") return true;
  return passesStatus(lineOfEdge(edge), view.filters) && passesYears(edge.first, edge.last, view.filters);
}

/** The part of the graph that the view puts on the canvas: held, not hidden, within the filters. */
export function visibleGraph(graph: Graph, view: Scope): Visible {
  const hidden = new Set(view.hidden);
  const nodes: GraphNode[] = [];
  for (const id of heldIds(view)) {
    const node = graph.nodes.get(id);
    if (node && !hidden.has(id) && nodePasses(node, view) && nodes.length < DRAWN_CAP) nodes.push(node);
  }
  const drawn = new Set(nodes.map(({ id }) => id));
  const edges = [...graph.edges.values()].filter(
    (edge) => drawn.has(edge.source) && drawn.has(edge.target) && edgePasses(edge, view),
  );
  return { nodes, edges };
}

/** How many nodes of each kind are on the canvas. */
export function countKinds(nodes: readonly GraphNode[]): Record<NodeKind, number> {
  const counts = { Person: 0, Organization: 0, Place: 0, Agreement: 0, Meeting: 0 };
  for (const { kind } of nodes) counts[kind] += 1;
  return counts;
}

/** Meetings per year among what the view holds, filters of time left aside: the bars of the time strip. */
export function meetingYears(graph: Graph, view: Scope): { year: number; count: number }[] {
  const open: Scope = { ...view, filters: { ...view.filters, from: null, to: null } };
  const { nodes, edges } = visibleGraph(graph, open);
  const counts = new Map<number, number>();
  const add = (date: string | null, count: number) => {
    const year = yearOf(date);
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + count);
  };
  if (view.mode === "full") for (const node of nodes) if (node.kind === "Meeting") add(node.date, 1);
  // A pair tells only its first and last meeting, so that its bars mark ends, not each meeting between.
  if (view.mode === "people")
    for (const { first, last } of edges) {
      add(first, 1);
      if (yearOf(last) !== yearOf(first)) add(last, 1);
    }
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year);
}
