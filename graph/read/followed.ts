import type { Graph } from "../connection.js";
import { ask } from "./ask.js";

/** An agreement that came at or after a meeting of two people. */
export interface FollowedRecord {
  agreementId: string;
  meetingId: string;
  /** Whether it was concluded there. */
  there: boolean;
  /** Days from the meeting to it, where both are known to the day. */
  days: number | null;
}

/** Whether somebody or something that a person `who` stands for is party to `g`: themself, their body, their country. */
const STANDS_BEHIND = (who: string) => `EXISTS {
       MATCH (g)<-[:PARTY_TO]-(party:Entity)
       WHERE party = ${who} OR party.country = ${who}.country
          OR EXISTS { (${who})-[:HELD]->(:Role)-[:AT]->(party) }
     }`;

/**
 * Agreements that followed meetings: concluded at one of them, or dated within so many days after one, with a party
 * that each of the two stands for. Each with the last meeting before it.
 */
export function agreementsThatFollowed(
  graph: Graph,
  pair: { aId: string; bId: string; meetingIds: readonly string[] },
  days: number,
): Promise<FollowedRecord[]> {
  return ask(
    graph,
    `MATCH (a:Person {id: $aId}), (b:Person {id: $bId})
     UNWIND $meetingIds AS meetingId
     MATCH (m:Meeting {id: meetingId}) WHERE m.status = 'held'
     CALL (m, a, b) {
       MATCH (m)<-[:CONCLUDED_AT]-(g:Agreement) RETURN g, true AS there
       UNION
       WITH m, a, b WHERE m.dateEnd = m.dateStart
       MATCH (g:Agreement)
       WHERE g.dateStart >= m.dateStart
         AND g.dateStart <= toString(date(m.dateStart) + duration({days: $days}))
         AND g.dateStart = g.dateEnd
         AND NOT (g)-[:CONCLUDED_AT]->(m)
         AND ${STANDS_BEHIND("a")} AND ${STANDS_BEHIND("b")}
       RETURN g, false AS there
     }
     WITH g, m, there ORDER BY there DESC, m.dateStart DESC
     WITH g, head(collect({m: m, there: there})) AS nearest
     RETURN g.id AS agreementId, nearest.m.id AS meetingId, nearest.there AS there,
            CASE WHEN g.dateStart = g.dateEnd AND nearest.m.dateStart = nearest.m.dateEnd
              THEN duration.inDays(date(nearest.m.dateStart), date(g.dateStart)).days END AS days
     ORDER BY coalesce(g.dateStart, '') DESC, g.id LIMIT 200`,
    { ...pair, days },
  );
}
