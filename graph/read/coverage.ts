import type { Graph } from "../connection.js";
import { ask } from "./ask.js";

/** How much was read about a stretch of time. */
export interface CoverageRecord {
  /** Articles that tell of something within it, or were published within it. */
  articles: number;
  /** The same, copies and digests of one report counted once. */
  sources: number;
}

const TOLD = `EXISTS {
  MATCH (a)<-[:FROM]-(c:Claim)-[:STATES]->(fact)
  WHERE fact.dateEnd >= $from AND fact.dateStart <= $to
}`;

/** How many articles stand behind what is said of a stretch of time; both ends as `YYYY-MM-DD`. */
export async function coverage(graph: Graph, from: string, to: string): Promise<CoverageRecord> {
  const [row] = await ask<CoverageRecord>(
    graph,
    `MATCH (a:Article)
     WHERE (a.publishedStart >= $from AND a.publishedStart <= $to) OR ${TOLD}
     RETURN count(a) AS articles, count(DISTINCT coalesce(a.nearCopyGroup, a.sourceKey, a.id)) AS sources`,
    { from, to },
  );
  return row!;
}
