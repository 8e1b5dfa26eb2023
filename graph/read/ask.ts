import neo4j from "neo4j-driver";
import type { Graph } from "../connection.js";

/** No question of a reader may keep the database busy for longer. */
const TIMEOUT_MS = 15_000;

/** A question about many ids at once: what it answers for each. Ids it knows nothing of are left out. */
export type ByIds<T> = (graph: Graph, ids: readonly string[], first: number) => Promise<Map<string, T>>;

/** Runs one reading statement. Whole numbers go out as integers, since `LIMIT` refuses floats. */
export function ask<T>(graph: Graph, cypher: string, params: Record<string, unknown>): Promise<T[]> {
  const sent = Object.entries(params).map(([name, value]) => [
    name,
    Number.isInteger(value) ? neo4j.int(value as number) : value,
  ]);
  return graph.read<T>(cypher, Object.fromEntries(sent), { timeoutMs: TIMEOUT_MS });
}

/** Rows that say which id they answer → all that each id got, in order. */
export function groupById<Row extends { id: string }, T>(
  rows: readonly Row[],
  read: (row: Row) => T,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.id);
    if (group) group.push(read(row));
    else groups.set(row.id, [read(row)]);
  }
  return groups;
}

/** Rows of which each answers an id of its own. */
export function indexById<Row extends { id: string }, T>(
  rows: readonly Row[],
  read: (row: Row) => T,
): Map<string, T> {
  return new Map(rows.map((row) => [row.id, read(row)]));
}
