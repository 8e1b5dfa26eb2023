import type { Graph, GraphNode } from "./graph.js";
import { heldIds, type Scope } from "./view.js";

/** The neighbours of a node that the view holds already, whatever brought them, hidden and filtered ones too. */
export function heldAround({ nodes, edges }: Graph, view: Scope, id: string): GraphNode[] {
  const held = heldIds(view);
  const around = new Set<string>();
  for (const { kind, source, target } of edges.values()) {
    if ((kind === "MET") !== (view.mode === "people")) continue;
    if (source === id) around.add(target);
    else if (target === id) around.add(source);
  }
  return [...around].flatMap((other) => (held.has(other) ? (nodes.get(other) ?? []) : []));
}
