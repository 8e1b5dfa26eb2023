import type { Graph } from "../connection.js";
import { ask } from "./ask.js";
import type { EdgeEnds, EdgeKind } from "./edge.js";
import { CLAIMS_OF_BOTH, ON_TWO_SIDES } from "./pair.js";

const BETWEEN: Partial<Record<EdgeKind, string>> = {
  MET: `MATCH ${ON_TWO_SIDES}
        WHERE p.id = $source AND q.id = $target AND tp.side <> tq.side
        UNWIND ${CLAIMS_OF_BOTH} AS claimId`,
  HELD_ROLE: `MATCH (:Person {id: $source})-[:HELD]->(role:Role)-[:AT]->(:Entity {id: $target})
        MATCH (role)<-[:STATES]-(claim:Claim)
        WITH claim.id AS claimId`,
};

const STORED = `MATCH (s:Entity|Meeting {id: $source})-[r]->(:Entity|Meeting {id: $target})
        WHERE type(r) = $kind
        UNWIND r.claimIds AS claimId`;

/** Ids of the claims behind a drawn edge, those of the newest articles first. */
export async function claimIdsOfEdge(graph: Graph, edge: EdgeEnds, first: number): Promise<string[]> {
  const rows = await ask<{ id: string }>(
    graph,
    `${BETWEEN[edge.kind] ?? STORED}
     WITH DISTINCT claimId
     MATCH (c:Claim {id: claimId})-[:FROM]->(a:Article)
     RETURN c.id AS id
     ORDER BY coalesce(a.publishedStart, '') DESC, a.id, c.start, c.id LIMIT $first`,
    { ...edge, first },
  );
  return rows.map(({ id }) => id);
}
