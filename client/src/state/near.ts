import type { GraphEdge, GraphNode } from "./graph.js";
import type { Ego } from "./view.js";

/**
 * The nodes within so many steps of one. A meeting is no step of its own, so that whoever took part in a meeting with
 * somebody is one step away in either view. Null where that node is not among them: then nothing can be said.
 */
export function nearTo(
  { of, steps }: Ego,
  nodes: readonly GraphNode[],
  edges: readonly Pick<GraphEdge, "source" | "target">[],
): Set<string> | null {
  const hubs = new Set(nodes.filter(({ kind }) => kind === "Meeting").map(({ id }) => id));
  if (!nodes.some(({ id }) => id === of)) return null;
  const around = new Map<string, string[]>();
  for (const { source, target } of edges) {
    around.set(source, [...(around.get(source) ?? []), target]);
    around.set(target, [...(around.get(target) ?? []), source]);
  }
  const near = new Set([of]);
  // The nodes reached last, with the hubs among them followed at once.
  let level = [of];
  for (let step = 0; step < steps; step++) {
    const next: string[] = [];
    for (let at = 0; at < level.length; at++)
      for (const id of around.get(level[at]!) ?? []) {
        if (near.has(id)) continue;
        near.add(id);
        (hubs.has(id) ? level : next).push(id);
      }
    level = next;
  }
  return near;
}
