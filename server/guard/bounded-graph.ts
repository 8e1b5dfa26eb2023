import type { Graph } from "#graph/connection";
import { QuestionTooLong } from "#graph/read/ask";
import { callerError } from "../errors.js";

export interface Bounds {
  seconds: number;
  rows: number;
}

/**
 * A database for one question: all its statements together have so many seconds, and may hand over so many rows.
 * Each is ended by the server itself when the time of the whole is up.
 */
export function boundedGraph(graph: Graph, { seconds, rows }: Bounds): Graph {
  const deadline = performance.now() + seconds * 1_000;
  let left = rows;
  return {
    get version() {
      return graph.version;
    },
    async read<T>(cypher: string, params?: Record<string, unknown>, options?: { timeoutMs?: number }) {
      const remaining = Math.ceil(deadline - performance.now());
      if (remaining <= 0) throw new QuestionTooLong();
      const timeoutMs = Math.min(options?.timeoutMs ?? remaining, remaining);
      const found = await graph.read<T>(cypher, params, { timeoutMs });
      left -= found.length;
      if (left < 0)
        throw callerError(
          "TOO_LARGE",
          `The question needs more than ${rows} rows of the database. Ask for less.`,
        );
      return found;
    },
    revision: () => graph.revision(),
    write: (work) => graph.write(work),
    close: () => graph.close(),
  };
}
