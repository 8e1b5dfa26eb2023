import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Graph } from "#graph/connection";
import type { Stopwatch } from "./stopwatch.js";

/** Rows of one shape: nodes by their label, relationships by their type and the labels at their ends. */
interface Shape {
  cypher: string;
  /** Files of as many rows as are merged at a time: of a large graph, the memory does not hold all. */
  files: string[];
}

/** The content of a graph as rows, ready to be merged one batch after the other. */
export type RawRows = readonly Shape[];

/** The batch at which the raw load is fastest, by the measurements of the driver. */
const BATCH = 10_000;
const KEY: Record<string, string> = { Block: "key" };

const keyOf = (label: string) => KEY[label] ?? "id";

/** Reads all that a graph holds, but for what is only about its operation, into files of this folder. */
export async function rowsOf(graph: Graph, folder: string): Promise<RawRows> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const shapes: Shape[] = [];
  const keep = async (cypher: (rows: readonly Row[]) => string, read: string, params = {}) => {
    const rows = await graph.read<Row>(read, params);
    const files: string[] = [];
    for (let at = 0; at < rows.length; at += BATCH) {
      const file = join(folder, `${shapes.length}-${at}`);
      writeFileSync(file, serialize(rows.slice(at, at + BATCH)));
      files.push(file);
    }
    shapes.push({ cypher: cypher(rows), files });
  };
  const labels = await graph.read<{ labels: string[] }>(
    "MATCH (n) WHERE NOT n:Schema AND NOT n:Audit RETURN DISTINCT labels(n) AS labels",
  );
  for (const { labels: all } of labels) {
    const label = first(all);
    await keep(
      () =>
        `UNWIND $rows AS row MERGE (n:${label} {${keyOf(label)}: row.id}) SET n:${all.join(":")}, n = row.properties`,
      `MATCH (n:${label}) WHERE labels(n) = $labels RETURN n.${keyOf(label)} AS id, properties(n) AS properties`,
      { labels: all },
    );
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
    // Parallel relationships differ in their key.
    const isKeyed = (rows: readonly Row[]) => rows.some(({ properties }) => properties.key !== undefined);
    await keep(
      (rows) =>
        `UNWIND $rows AS row MATCH (a:${from} {${keyOf(from)}: row.from}) MATCH (b:${to} {${keyOf(to)}: row.to})
        MERGE (a)-[r:${type}${isKeyed(rows) ? " {key: row.properties.key}" : ""}]->(b) SET r = row.properties`,
      `MATCH (a:${from})-[r:${type}]->(b:${to})
       RETURN a.${keyOf(from)} AS from, b.${keyOf(to)} AS to, properties(r) AS properties`,
    );
  }
  return shapes;
}

type Row = Record<string, unknown> & { properties: Record<string, unknown> };

/** The label by which nodes are found: an entity bears that of its kind besides. */
function first(labels: readonly string[]): string {
  return labels.includes("Entity") ? "Entity" : labels[0]!;
}

/** Merges rows into an empty graph with all indexes, one batch after the other: the limit. */
export async function loadRaw(graph: Graph, shapes: RawRows, stopwatch: Stopwatch): Promise<void> {
  for (const { cypher, files } of shapes)
    for (const file of files) {
      const rows = deserialize(readFileSync(file)) as Row[];
      await stopwatch.during(() => graph.write((transaction) => transaction.run(cypher, { rows })));
    }
}
