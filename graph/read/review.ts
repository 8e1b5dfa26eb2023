import type { Graph } from "../connection.js";
import { ask } from "./ask.js";
import { listing } from "./page.js";
import { listed, readOn } from "./shape.js";

/** Two identities that were kept apart, with what speaks for and against their being one. */
export interface CandidateRecord {
  left: string;
  right: string;
  score: number;
  reasons: { name: string; weight: number; value: number }[];
}

const PAIR = readOn(
  listed<Omit<CandidateRecord, "reasons"> & { reasons: string[] }>({
    left: "startNode(r).id",
    right: "endNode(r).id",
    score: "r.score",
    reasons: "r.reasons",
  }),
  ({ reasons, ...pair }): CandidateRecord => ({
    ...pair,
    reasons: reasons.map((reason) => JSON.parse(reason) as CandidateRecord["reasons"][number]),
  }),
);

/** The same pairs, page by page: those of at least a score, the likeliest first. */
export const candidates = listing<{ minScore?: number; entity?: string }, "likeliest", CandidateRecord>({
  item: "r",
  match: "MATCH (:Entity)-[r:RESEMBLES]->(:Entity)",
  starts: { entity: "MATCH (:Entity {id: $filter.entity})-[r:RESEMBLES]-(:Entity)" },
  conditions: { minScore: "r.score >= $filter.minScore" },
  orders: {
    likeliest: [{ by: "r.score", descending: true }, { by: "startNode(r).id" }, { by: "endNode(r).id" }],
  },
  shape: () => PAIR,
});

/** Pairs of identities that a person may judge, the likeliest first. */
export async function candidatePairs(graph: Graph, first: number): Promise<CandidateRecord[]> {
  const rows = await ask<Omit<CandidateRecord, "reasons"> & { reasons: string[] }>(
    graph,
    `MATCH (a:Entity)-[r:RESEMBLES]->(b:Entity)
     WITH a, b, r ORDER BY r.score DESC, a.id, b.id LIMIT $first
     RETURN a.id AS left, b.id AS right, r.score AS score, r.reasons AS reasons`,
    { first },
  );
  return rows.map(({ reasons, ...pair }) => ({
    ...pair,
    reasons: reasons.map((reason) => JSON.parse(reason) as CandidateRecord["reasons"][number]),
  }));
}

/** Meetings whose claims contradict each other about the day, those of most claims first. */
export async function contradictions(
  graph: Graph,
  first: number,
): Promise<{ id: string; dates: string[] }[]> {
  return ask(
    graph,
    `MATCH (m:Meeting) WHERE size(m.contradictingDates) > 0
     WITH m ORDER BY m.claimCount DESC, m.id LIMIT $first
     RETURN m.id AS id, m.contradictingDates AS dates`,
    { first },
  );
}

/** Claims that were found with little confidence, the least first. */
export async function doubtfulClaims(
  graph: Graph,
  below: number,
  first: number,
): Promise<{ id: string; confidence: number; rule: string }[]> {
  return ask(
    graph,
    `MATCH (c:Claim) WHERE c.confidence <= $below
     WITH c ORDER BY c.confidence, c.id LIMIT $first
     RETURN c.id AS id, c.confidence AS confidence, c.rule AS rule`,
    { below, first },
  );
}

/** Articles of which some claim failed the evidence check, newest first. */
export async function articlesWithRefusals(graph: Graph, first: number): Promise<string[]> {
  const rows = await ask<{ id: string }>(
    graph,
    `MATCH (a:Article) WHERE a.refusedCount > 0
     WITH a ORDER BY coalesce(a.publishedStart, '') DESC, a.id LIMIT $first RETURN a.id AS id`,
    { first },
  );
  return rows.map(({ id }) => id);
}

/** How much there is to look at, but for refused claims: which of those are settled is known to judgements alone. */
export async function countToReview(
  graph: Graph,
  below: number,
): Promise<{ duplicate: number; contradiction: number; doubtful: number; report: number }> {
  const [row] = await ask<Awaited<ReturnType<typeof countToReview>>>(
    graph,
    `RETURN COUNT { (:Entity)-[:RESEMBLES]->(:Entity) } AS duplicate,
       COUNT { MATCH (m:Meeting) WHERE size(m.contradictingDates) > 0 } AS contradiction,
       COUNT { MATCH (c:Claim) WHERE c.confidence <= $below } AS doubtful,
       COUNT { MATCH (r:Report) WHERE r.closedAt IS NULL } AS report`,
    { below },
  );
  return row!;
}
