import { kindOfId } from "#model/id";
import type { Graph } from "./graph.js";
import type { View } from "./view.js";

const isNode = (id: string) => id.startsWith("meeting/") || kindOfId(id) !== null;

/**
 * What a view names and the graph no longer has: a view that was kept or sent is never quietly another one. Says
 * nothing while the graph is still being read.
 */
export function goneFrom(
  { seeds, expansions, hidden, pins }: Pick<View, "seeds" | "expansions" | "hidden" | "pins">,
  graph: Graph,
): string[] {
  if (graph.nodes.size === 0) return [];
  const named = new Set([...seeds, ...expansions.map(({ of }) => of), ...hidden, ...pins]);
  return [...named].filter((id) => isNode(id) && !graph.nodes.has(id));
}
