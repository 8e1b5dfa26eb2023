import { ENTITY_KINDS } from "#model/vocabulary";
import type { GraphTransaction } from "../connection.js";
import { EDGE_COLUMNS, fromColumns, inColumns, NODE_COLUMNS } from "./columns.js";
import type { Difference } from "./difference.js";
import { over } from "./reader.js";
import { type EdgeRow, labelOfId, type NodeRow } from "./rows.js";

/** Writes a difference, all of it sent at once. */
export async function applyDifference(transaction: GraphTransaction, change: Difference): Promise<void> {
  const ofEdges = (
    edges: readonly EdgeRow[],
    statement: (row: EdgeRow) => string,
    params: (row: EdgeRow) => unknown,
  ) =>
    grouped(edges, shapeOf).map(({ rows }) =>
      over(transaction, statement(rows[0]!), { rows: rows.map(params) }),
    );
  await Promise.all([
    ...ofEdges(change.goneEdges, removeEdges, edgeParams),
    ...grouped(change.goneNodes, ({ label }) => label).map(({ key, rows }) =>
      over(transaction, removeNodes(key), { rows }),
    ),
    ...grouped(change.nodes, labelsOf).map(({ rows }) =>
      over(transaction, mergeNodes(rows[0]!), { rows: rows.map((row) => nodeParams(row, change.lost)) }),
    ),
    ...ofEdges(change.newEdges, createEdges, ({ type, from, to, properties }) => [
      from,
      to,
      ...inColumns(EDGE_COLUMNS[type], properties),
    ]),
    ...ofEdges(change.edges, mergeEdges, edgeParams),
  ]);
}

function nodeParams({ label, id, properties }: NodeRow, lost: Difference["lost"]): unknown {
  const columns = NODE_COLUMNS[label];
  if (columns) return [id, ...inColumns(columns, properties)];
  return { id, properties: { ...properties, ...nothing(lost.get(id)) } };
}

/** A property that is set to nothing goes; all that is not told stays, such as what is counted. */
function nothing(names: readonly string[] = []): Record<string, null> {
  return Object.fromEntries(names.map((name) => [name, null]));
}

function labelsOf({ label, properties }: NodeRow): string {
  const kind = ENTITY_KINDS.find((known) => known === properties.kind);
  return label === "Entity" && kind !== undefined ? `Entity:${kind}` : label;
}

function mergeNodes(row: NodeRow): string {
  const columns = NODE_COLUMNS[row.label];
  return columns
    ? `UNWIND $rows AS row MERGE (n:${row.label} {id: row[0]}) SET n += ${fromColumns(columns, "row", 1)}`
    : `UNWIND $rows AS row MERGE (n:${row.label} {id: row.id}) SET n:${labelsOf(row)}, n += row.properties`;
}

/** A node that something outside of the projection at hand still holds on to stays. */
function removeNodes(label: string): string {
  return `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) USING INDEX SEEK n:${label}(id) WHERE NOT EXISTS { (n)--() } DELETE n`;
}

function ends(row: EdgeRow): string {
  return endsAt(row, "row.from", "row.to");
}

function endsAt({ from, to }: EdgeRow, fromId: string, toId: string): string {
  const [a, b] = [labelOfId(from), labelOfId(to)];
  return `MATCH (a:${a} {id: ${fromId}}) USING INDEX SEEK a:${a}(id) MATCH (b:${b} {id: ${toId}}) USING INDEX SEEK b:${b}(id)`;
}

function relationship(row: EdgeRow): string {
  return row.properties.key === undefined ? `r:${row.type}` : `r:${row.type} {key: row.properties.key}`;
}

function createEdges(row: EdgeRow): string {
  return `UNWIND $rows AS row ${endsAt(row, "row[0]", "row[1]")}
    CREATE (a)-[:${row.type} ${fromColumns(EDGE_COLUMNS[row.type], "row", 2)}]->(b)`;
}

function mergeEdges(row: EdgeRow): string {
  return `UNWIND $rows AS row ${ends(row)} MERGE (a)-[${relationship(row)}]->(b) SET r = row.properties`;
}

/** Both ends are found before what is between them: else all edges of one that has many would be looked through. */
function removeEdges(row: EdgeRow): string {
  return `UNWIND $rows AS row ${ends(row)}
    CALL (a, b, row) { MATCH (a)-[${relationship(row)}]->(b) DELETE r }`;
}

function shapeOf(row: EdgeRow): string {
  return [row.type, labelOfId(row.from), labelOfId(row.to), row.properties.key === undefined].join(" ");
}

function edgeParams({ from, to, properties }: EdgeRow) {
  return { from, to, properties };
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): { key: string; rows: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].map(([key, members]) => ({ key, rows: members }));
}
