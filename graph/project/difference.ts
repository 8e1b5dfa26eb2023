import { type EdgeRow, edgeKey, type NodeRow, type Properties, type Rows } from "./rows.js";

/** What to do to a graph that holds one set of rows, so that it holds another. */
export interface Difference {
  /** New or changed. */
  nodes: NodeRow[];
  edges: EdgeRow[];
  goneNodes: NodeRow[];
  goneEdges: EdgeRow[];
}

/** Compares what is stored with what should be. Nothing of what is equal is in the outcome. */
export function difference(stored: Rows, wanted: Rows): Difference {
  const nodes = compare(stored.nodes, wanted.nodes, ({ id }) => id);
  const edges = compare(stored.edges, wanted.edges, edgeKey);
  return { nodes: nodes.changed, goneNodes: nodes.gone, edges: edges.changed, goneEdges: edges.gone };
}

function compare<T extends { properties: Properties }>(
  stored: readonly T[],
  wanted: readonly T[],
  keyOf: (row: T) => string,
): { changed: T[]; gone: T[] } {
  const before = new Map(stored.map((row) => [keyOf(row), row]));
  const after = new Map(wanted.map((row) => [keyOf(row), row]));
  return {
    changed: [...after]
      .filter(([key, row]) => {
        const old = before.get(key);
        return old === undefined || canonical(old.properties) !== canonical(row.properties);
      })
      .map(([, row]) => row),
    gone: [...before].filter(([key]) => !after.has(key)).map(([, row]) => row),
  };
}

/** JSON with sorted keys: equal values, equal text. */
function canonical(properties: Properties): string {
  return JSON.stringify(Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))));
}
