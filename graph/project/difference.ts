import { type EdgeRow, edgeKey, type NodeRow, type Properties, type Rows } from "./rows.js";

/** What to do to a graph that holds one set of rows, so that it holds another. */
export interface Difference {
  /** New or changed. */
  nodes: NodeRow[];
  /** Of the nodes, the ids of the new ones. */
  newIds: ReadonlySet<string>;
  /** Names of properties that nodes of these ids lose. */
  lost: ReadonlyMap<string, readonly string[]>;
  /** New or changed, but for those that cannot be there yet. */
  edges: EdgeRow[];
  /** New for sure: one end of them is new, or all mentions of their article were compared. */
  newEdges: EdgeRow[];
  goneNodes: NodeRow[];
  goneEdges: EdgeRow[];
}

/** Compares what is stored with what should be. Nothing of what is equal is in the outcome. */
export function difference(stored: Rows, wanted: Rows): Difference {
  const nodes = compare(stored.nodes, wanted.nodes, ({ id }) => id);
  const edges = compare(stored.edges, wanted.edges, edgeKey);
  const before = new Set(stored.nodes.map(({ id }) => id));
  const newIds = new Set(nodes.changed.map(({ id }) => id).filter((id) => !before.has(id)));
  const edgesBefore = new Set(stored.edges.map(edgeKey));
  const isNew = (edge: EdgeRow) =>
    newIds.has(edge.from) ||
    newIds.has(edge.to) ||
    (edge.type === "MENTIONS" && !edgesBefore.has(edgeKey(edge)));
  const [newEdges, others] = parted(edges.changed, isNew);
  return {
    nodes: nodes.changed,
    newIds,
    lost: lostProperties(stored.nodes, nodes.changed),
    goneNodes: nodes.gone,
    edges: others,
    newEdges,
    goneEdges: edges.gone,
  };
}

function parted<T>(list: readonly T[], belongs: (each: T) => boolean): [T[], T[]] {
  const parts: [T[], T[]] = [[], []];
  for (const each of list) parts[belongs(each) ? 0 : 1].push(each);
  return parts;
}

function lostProperties(stored: readonly NodeRow[], changed: readonly NodeRow[]): Map<string, string[]> {
  const before = new Map(stored.map(({ id, properties }) => [id, properties]));
  return new Map(
    changed.flatMap(({ id, properties }) => {
      const names = Object.keys(before.get(id) ?? {}).filter((name) => properties[name] === undefined);
      return names.length === 0 ? [] : [[id, names] as const];
    }),
  );
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
        return old === undefined || !equal(old.properties, row.properties);
      })
      .map(([, row]) => row),
    gone: [...before].filter(([key]) => !after.has(key)).map(([, row]) => row),
  };
}

/** Lists are compared by what is in them; properties by what they are called. */
function equal(a: Properties, b: Properties): boolean {
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every((name) => {
    const [left, right] = [a[name], b[name]];
    return left === right || (Array.isArray(left) && JSON.stringify(left) === JSON.stringify(right));
  });
}
