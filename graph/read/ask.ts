import { Neo4jError } from "neo4j-driver";
import type { Graph } from "../connection.js";
import { GraphError } from "../errors.js";

/** No question of a reader may keep the database busy for longer. */
const TIMEOUT_MS = 30_000;

/**
 * A question about many ids at once: what it answers for each. Ids it knows nothing of are left out. What it is given
 * besides is, as a rule, how many to answer for each.
 */
export type ByIds<T, Given = number> = (
  graph: Graph,
  ids: readonly string[],
  given: Given,
) => Promise<Map<string, T>>;

/** The database gave up on a question: it would have kept it busy for too long. */
export class QuestionTooLong extends GraphError {
  override readonly name = "QuestionTooLong";

  constructor(options?: ErrorOptions) {
    super(
      "The question took too long. Ask for less: shorter lists, a stretch of time, fewer steps.",
      options,
    );
  }
}

/**
 * Runs one reading statement.
 * @throws QuestionTooLong
 */
export async function ask<T>(graph: Graph, cypher: string, params: Record<string, unknown>): Promise<T[]> {
  try {
    return await graph.read<T>(cypher, params, { timeoutMs: TIMEOUT_MS });
  } catch (error) {
    if (!isTimeout(error)) throw error;
    throw new QuestionTooLong({ cause: error });
  }
}

function isTimeout(error: unknown): boolean {
  return (
    error instanceof Neo4jError && error.code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut")
  );
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
