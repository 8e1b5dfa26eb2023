import type { Graph } from "../connection.js";

/** Something that runs statements: a transaction, or an open graph through `reading`. */
export interface Reader {
  run<T>(cypher: string, params?: Record<string, unknown>): Promise<T[]>;
}

/** An open graph as something that runs statements, each in a reading transaction of its own. */
export function reading(graph: Graph): Reader {
  return { run: (cypher, params) => graph.read(cypher, params) };
}

/**
 * Runs a statement that keeps its plan. The database plans a statement anew, which takes it longer than running it, when
 * the graph has grown, and for lists of another order of magnitude. Where each element begins at an index, no other plan
 * would come of it: it is told not to look, and shown one map in place of the lists.
 */
export function runPlanned<T>(reader: Reader, cypher: string, params: Record<string, unknown>): Promise<T[]> {
  return reader.run<T>(`CYPHER replan=skip ${cypher.replaceAll(/\$(\w+)/gu, "$$given.$1")}`, {
    given: params,
  });
}

const BATCH = 5_000;

/**
 * Runs a statement over a list, in batches; where there is nothing in the list, nothing is asked. The statement must
 * treat each element by itself, and begin at an index for it. All of it is sent before anything is waited for: of
 * several calls in one transaction that are waited for together, the database does one after the other.
 */
export async function over<T>(
  reader: Reader,
  cypher: string,
  list: Record<string, readonly unknown[]>,
): Promise<T[]> {
  const sent: Promise<T[]>[] = [];
  for (const [name, values] of Object.entries(list))
    for (let at = 0; at < values.length; at += BATCH)
      sent.push(runPlanned<T>(reader, cypher, { [name]: values.slice(at, at + BATCH) }));
  return (await Promise.all(sent)).flat();
}
