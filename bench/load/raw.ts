import type { Graph } from "#graph/connection";

/** Rows of one shape: nodes by their label, relationships by their type and the labels at their ends. */
interface Shape {
  cypher: string;
  rows: unknown[];
}

/** The content of a graph as rows, ready to be merged one batch after the other. */
export interface RawRows {
  shapes: Shape[];
  nodes: number;
  relationships: number;
}

/** The batch at which the raw load is fastest, by the measurements of the driver. */
const BATCH = 10_000;
const PAGE = 20_000;
const KEY: Record<string, string> = { Block: "key" };

const keyOf = (label: string) => KEY[label] ?? "id";

/** Reads all that a graph holds, but for what is only about its operation. */
export async function rowsOf(graph: Graph): Promise<RawRows> {
  const labels = await graph.read<{ labels: string[]; n: number }>(
    "MATCH (n) WHERE NOT n:Schema AND NOT n:Audit RETURN DISTINCT labels(n) AS labels, count(*) AS n",
  );
  const shapes: Shape[] = [];
  for (const { labels: all } of labels) {
    const label = first(all);
    const rows = await paged(
      graph,
      `MATCH (n:${label}) WHERE labels(n) = $labels AND elementId(n) > $last
       RETURN elementId(n) AS at, n.${keyOf(label)} AS id, properties(n) AS properties ORDER BY at LIMIT $page`,
      { labels: all },
    );
    shapes.push({
      cypher: `UNWIND $rows AS row MERGE (n:${label} {${keyOf(label)}: row.id}) SET n:${all.join(":")}, n = row.properties`,
      rows,
    });
  }
  const types = await graph.read<{ type: string; from: string[]; to: string[] }>(
    "MATCH (a)-[r]->(b) RETURN DISTINCT type(r) AS type, labels(a) AS from, labels(b) AS to",
  );
  const kinds = new Map(
    types.map(({ type, from, to }) => [
      `${first(from)} ${type} ${first(to)}`,
      { type, from: first(from), to: first(to) },
    ]),
  );
  for (const { type, from, to } of kinds.values()) {
    const rows = await paged(
      graph,
      `MATCH (a:${from})-[r:${type}]->(b:${to}) WHERE elementId(r) > $last
       RETURN elementId(r) AS at, a.${keyOf(from)} AS from, b.${keyOf(to)} AS to, properties(r) AS properties ORDER BY at LIMIT $page`,
      {},
    );
    // Parallel relationships differ in their key.
    const keyed = rows.some(({ properties }) => (properties as { key?: unknown }).key !== undefined);
    shapes.push({
      cypher: `UNWIND $rows AS row MATCH (a:${from} {${keyOf(from)}: row.from}) MATCH (b:${to} {${keyOf(to)}: row.to})
        MERGE (a)-[r:${type}${keyed ? " {key: row.properties.key}" : ""}]->(b) SET r = row.properties`,
      rows,
    });
  }
  const count = (of: Shape[]) => of.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    shapes,
    nodes: count(shapes.slice(0, labels.length)),
    relationships: count(shapes.slice(labels.length)),
  };
}

async function paged(
  graph: Graph,
  cypher: string,
  params: Record<string, unknown>,
): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  for (let last = ""; ; ) {
    const rows = await graph.read<Record<string, unknown>>(cypher, { ...params, last, page: PAGE });
    found.push(...rows.map(({ at: _, ...row }) => row));
    if (rows.length < PAGE) return found;
    last = String(rows.at(-1)!.at);
  }
}

/** The label by which nodes are found: an entity bears that of its kind besides. */
function first(labels: readonly string[]): string {
  return labels.includes("Entity") ? "Entity" : labels[0]!;
}

/** Merges rows into an empty graph with all indexes, one batch after the other: the limit. Returns seconds. */
export async function loadRaw(graph: Graph, { shapes }: RawRows): Promise<number> {
  const began = performance.now();
  for (const { cypher, rows } of shapes)
    for (let at = 0; at < rows.length; at += BATCH)
      await graph.write((transaction) => transaction.run(cypher, { rows: rows.slice(at, at + BATCH) }));
  return (performance.now() - began) / 1000;
}
