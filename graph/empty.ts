import type { Graph } from "./connection.js";
import { IDENTIFIED } from "./schema.js";

const BATCH = 5_000;

/**
 * Deletes everything that Liên wrote, judgements as well, and nothing that others keep in the same database; the
 * schema and the keys stay. Returns how many nodes are gone.
 */
export async function emptyGraph(graph: Graph): Promise<number> {
  const labels = [...IDENTIFIED, "Block"].join("|");
  let total = 0;
  for (;;) {
    // In one transaction a large graph would not fit into the memory of a small server.
    const deleted = await graph.write(async (transaction) => {
      const [row] = await transaction.run<{ deleted: number }>(
        `MATCH (n:${labels}) WITH n LIMIT ${BATCH} DETACH DELETE n RETURN count(*) AS deleted`,
      );
      return row?.deleted ?? 0;
    });
    total += deleted;
    if (deleted < BATCH) return total;
  }
}
