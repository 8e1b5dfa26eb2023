import type { NodeKind } from "../api/generated/graphql.js";
import { countWithin, factsOfMeeting, factsOfPair, looksAtFacts, passes, yearsWithin } from "./facts.js";
import type { Graph, GraphEdge, GraphNode } from "./graph.js";
import { nearTo } from "./near.js";
import { rolledUp } from "./roll-up.js";
import { type Filters, heldIds, type Scope } from "./view.js";

/** What is on the canvas. */
export interface Visible {
  nodes: GraphNode[];
  edges: GraphEdge[];
  /** Nodes that the cap keeps off the canvas. */
  cut: number;
}

/** Most nodes that are ever drawn at once; beyond it the picture says nothing. */
export const DRAWN_CAP = 1000;

const NO_COUNTRY = "none";

function nodePasses(node: GraphNode, view: Scope): boolean {
  const { filters, mode } = view;
  if (filters.hiddenKinds.includes(node.kind)) return false;
  if (mode === "people" && node.kind !== "Person") return false;
  if (node.kind === "Meeting") {
    const facts = factsOfMeeting(node);
    return passes(facts, filters) && countWithin(facts, filters) > 0;
  }
  const hasCountry = node.kind === "Person" || node.kind === "Organization";
  return (
    !hasCountry || filters.countries.length === 0 || filters.countries.includes(node.country ?? NO_COUNTRY)
  );
}

const asDate = (year: number | undefined) => (year === undefined ? null : String(year));

/** The edge with no more meetings than the window of time holds; null where it holds none, or too few. */
function edgeWithin(edge: GraphEdge, view: Scope): GraphEdge | null {
  if ((edge.kind === "MET") !== (view.mode === "people")) return null;
  if (edge.kind !== "MET") return edge;
  const facts = factsOfPair(edge);
  const count = countWithin(facts, view.filters);
  if (count === 0 || !passes(facts, view.filters) || count < view.filters.minMeetings) return null;
  const { from, to, undated } = view.filters;
  const isWhole = from === null && to === null && undated;
  if (isWhole || edge.count === 0) return edge;
  const years = yearsWithin(facts, view.filters);
  // Where nothing falls outside, dates stay as they are told.
  if (years.length === facts.years.length) return { ...edge, count };
  return { ...edge, count, first: asDate(years[0]), last: asDate(years.at(-1)) };
}

/**
 * Nodes that have a part in something; those without are left out where filters took their parts away. Whom the reader
 * asked for by name stays.
 */
function partaking(nodes: readonly GraphNode[], edges: readonly GraphEdge[], view: Scope): GraphNode[] {
  const linked = new Set([
    ...edges.flatMap(({ source, target }) => [source, target]),
    ...(view.origin === "chosen" ? view.seeds : []),
  ]);
  return nodes.filter(({ id }) => linked.has(id));
}

/** Without the meetings in which nobody is left once people were filtered. */
function withoutEmptyRooms({
  nodes,
  edges,
}: Pick<Visible, "nodes" | "edges">): Pick<Visible, "nodes" | "edges"> {
  const held = new Set(edges.flatMap(({ kind, target }) => (kind === "TOOK_PART" ? [target] : [])));
  const kept = nodes.filter(({ kind, id }) => kind !== "Meeting" || held.has(id));
  const ids = new Set(kept.map(({ id }) => id));
  return { nodes: kept, edges: edges.filter(({ source, target }) => ids.has(source) && ids.has(target)) };
}

/** What is near the node that the reader wants to stay with, if there is one. */
function within(
  nodes: GraphNode[],
  edges: GraphEdge[],
  { filters }: Scope,
): Pick<Visible, "nodes" | "edges"> {
  const near = filters.ego && nearTo(filters.ego, nodes, edges);
  if (!near) return { nodes, edges };
  return {
    nodes: nodes.filter(({ id }) => near.has(id)),
    edges: edges.filter(({ source, target }) => near.has(source) && near.has(target)),
  };
}

/** The part of the graph that the view puts on the canvas: held, not hidden, within the filters. */
export function visibleGraph(graph: Graph, view: Scope): Visible {
  const hidden = new Set(view.hidden);
  const passing: GraphNode[] = [];
  for (const id of heldIds(view)) {
    const node = graph.nodes.get(id);
    if (node && !hidden.has(id) && nodePasses(node, view)) passing.push(node);
  }
  const nodes = passing.slice(0, DRAWN_CAP);
  const drawn = new Set(nodes.map(({ id }) => id));
  const edges = [...graph.edges.values()].flatMap((edge) =>
    drawn.has(edge.source) && drawn.has(edge.target) ? (edgeWithin(edge, view) ?? []) : [],
  );
  const seen = view.filters.countries.length > 0 ? withoutEmptyRooms({ nodes, edges }) : { nodes, edges };
  const kept = looksAtFacts(view.filters) ? partaking(seen.nodes, seen.edges, view) : seen.nodes;
  const visible = { ...within(kept, seen.edges, view), cut: passing.length - nodes.length };
  return view.mode === "people" && view.rollUp !== "none" ? rolledUp(visible, view.rollUp) : visible;
}

/** All kinds, in the order in which they are told. */
export const KINDS: readonly NodeKind[] = ["Person", "Organization", "Place", "Agreement", "Meeting"];

/** How many nodes of each kind are on the canvas. */
export function countKinds(nodes: readonly GraphNode[]): Record<NodeKind, number> {
  const counts = { Person: 0, Organization: 0, Place: 0, Agreement: 0, Meeting: 0 };
  for (const { kind } of nodes) counts[kind] += 1;
  return counts;
}

/** How many nodes of each kind the view holds, shown or not. */
export function countHeld(graph: Graph, view: Scope): Record<NodeKind, number> {
  return countKinds([...heldIds(view)].flatMap((id) => graph.nodes.get(id) ?? []));
}

/** Meetings by year, and those without one. */
export interface Timeline {
  years: { year: number; count: number }[];
  undated: number;
}

/** Meetings per year among what the view holds, filters of time left aside. */
export function meetingYears(graph: Graph, view: Scope): Timeline {
  const open: Filters = { ...view.filters, from: null, to: null, undated: true };
  const { nodes, edges } = visibleGraph(graph, { ...view, filters: open, rollUp: "none" });
  const all =
    view.mode === "full"
      ? nodes.filter(({ kind }) => kind === "Meeting").map(factsOfMeeting)
      : edges.map(factsOfPair);
  const counts = new Map<number, number>();
  for (const { years } of all)
    for (const { year, count } of years) counts.set(year, (counts.get(year) ?? 0) + count);
  return {
    years: [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year),
    undated: all.reduce((sum, { undated }) => sum + undated, 0),
  };
}
