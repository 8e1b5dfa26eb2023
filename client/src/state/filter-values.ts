import { type Facts, factsOfMeeting, factsOfPair } from "./facts.js";
import type { Graph } from "./graph.js";
import { heldIds, NO_FILTERS, type Scope } from "./view.js";
import { visibleGraph } from "./visible.js";

/** A value that a filter can take, and how many nodes or lines have it. */
export interface FilterValue {
  value: string;
  count: number;
}

type Lists = "countries" | "channels" | "languages" | "publishers";

function counted(values: readonly string[]): FilterValue[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** What each filter can be set to, from what the view holds without any filter; most frequent first. */
export function filterValues(graph: Graph, view: Scope): Record<Lists, FilterValue[]> {
  const { nodes, edges } = visibleGraph(graph, { ...view, filters: NO_FILTERS, hidden: [], rollUp: "none" });
  const held = heldIds(view);
  const facts: Facts[] =
    view.mode === "full"
      ? nodes.filter(({ kind }) => kind === "Meeting").map(factsOfMeeting)
      : edges.map(factsOfPair);
  const countries = nodes
    .filter(({ kind, id }) => held.has(id) && (kind === "Person" || kind === "Organization"))
    .map(({ country }) => country ?? "none");
  return {
    countries: counted(countries),
    channels: counted(facts.flatMap(({ channels }) => channels)),
    languages: counted(facts.flatMap(({ languages }) => languages)),
    publishers: counted(facts.flatMap(({ publishers }) => publishers)),
  };
}
