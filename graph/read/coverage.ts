import type { Graph } from "../connection.js";
import { ask } from "./ask.js";

/** How much was read about a stretch of time. */
export interface CoverageRecord {
  /** Articles that tell of something within it, or were published within it. */
  articles: number;
  /** The same, copies and digests of one report counted once. */
  sources: number;
}

/** The bounds of a stretch that is open at both ends: before and behind every date. */
export const OPEN = { from: "", to: "~" };
const ALWAYS = `($from = '${OPEN.from}' AND $to = '${OPEN.to}')`;

const TOLD = `EXISTS {
  MATCH (a)<-[:FROM]-(c:Claim)-[:STATES]->(fact)
  WHERE fact.dateEnd >= $from AND fact.dateStart <= $to
}`;

/**
 * How many articles stand behind what is said of a stretch of time; its ends as `YYYY-MM-DD`, or open. All of time
 * has every article, also one that neither has a date nor tells of any.
 */
export async function coverage(graph: Graph, from: string, to: string): Promise<CoverageRecord> {
  const [row] = await ask<CoverageRecord>(
    graph,
    `MATCH (a:Article)
     WHERE ${ALWAYS} OR (a.publishedStart >= $from AND a.publishedStart <= $to) OR ${TOLD}
     RETURN count(a) AS articles, count(DISTINCT coalesce(a.nearCopyGroup, a.sourceKey, a.id)) AS sources`,
    { from, to },
  );
  return row!;
}

/** Articles that share a value, and how many independent sources they are. */
export interface CoverageCount {
  value: string;
  articles: number;
  sources: number;
}

/** By what articles are counted. */
const VALUES = {
  years: "left(a.publishedStart, 4)",
  languages: "a.lang",
  publishers: "a.publisher",
} as const;
export type CoverageBy = keyof typeof VALUES;

const MOST_VALUES = 200;

/**
 * Articles published within a stretch of time, or that name an entity, by year, language or publisher. Years come
 * earliest first, all else by how many.
 */
export function coverageBy(
  graph: Graph,
  by: CoverageBy,
  { from, to, entity }: { from: string; to: string; entity: string | null },
): Promise<CoverageCount[]> {
  const start =
    entity === null ? "MATCH (a:Article)" : "MATCH (:Entity {id: $entity})<-[:MENTIONS]-(a:Article)";
  return ask(
    graph,
    `${start}
     WHERE ${ALWAYS} OR (a.publishedStart >= $from AND a.publishedStart <= $to)
     WITH ${VALUES[by]} AS value, a WHERE value IS NOT NULL
     WITH value, count(DISTINCT a) AS articles,
          count(DISTINCT coalesce(a.nearCopyGroup, a.sourceKey, a.id)) AS sources
     ORDER BY ${by === "years" ? "value" : "articles DESC, value"} LIMIT $most
     RETURN value, articles, sources`,
    { from, to, entity, most: MOST_VALUES },
  );
}
