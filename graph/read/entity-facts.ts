import type { MeetingStatus } from "#model/vocabulary";
import type { Graph } from "../connection.js";
import { ask } from "./ask.js";

/** What the graph knows of an entity, in numbers. */
export interface EntityFacts {
  articles: number;
  /** Independent ones. */
  sources: number;
  claims: number;
  agreements: number;
  meetings: { status: MeetingStatus; count: number }[];
  /** First and last date of publication of an article that names it. */
  firstNamed: string | null;
  lastNamed: string | null;
}

/** Bodies and people that were at the same meetings most often. */
export interface CompanionRecord {
  id: string;
  meetings: number;
}

/** What the graph knows of an entity, in numbers. */
export async function entityFacts(graph: Graph, id: string): Promise<EntityFacts> {
  const [row] = await ask<EntityFacts>(
    graph,
    `MATCH (e:Entity {id: $id})
     CALL (e) {
       MATCH (a:Article)-[:MENTIONS]->(e)
       RETURN count(a) AS articles, count(DISTINCT coalesce(a.nearCopyGroup, a.sourceKey, a.id)) AS sources,
              min(a.publishedStart) AS firstNamed, max(a.publishedStart) AS lastNamed
     }
     RETURN articles, sources, firstNamed, lastNamed,
            COUNT { MATCH (e)<-[:NAMES|STATES]-(c:Claim) RETURN DISTINCT c } AS claims,
            COUNT { (e)-[:PARTY_TO]->(:Agreement) } AS agreements,
            COLLECT {
              MATCH (e)-[:TOOK_PART|HELD_AT|CONCLUDED_AT]-(m:Meeting)
              WITH m.status AS status, count(DISTINCT m) AS count ORDER BY count DESC, status
              RETURN {status: status, count: count}
            } AS meetings`,
    { id },
  );
  return row!;
}

/** Organizations at whose side or opposite whom an entity was at held meetings, most often first. */
export function companions(graph: Graph, id: string, first: number): Promise<CompanionRecord[]> {
  return ask(
    graph,
    `MATCH (:Entity {id: $id})-[:TOOK_PART]->(m:Meeting {status: 'held'})<-[:TOOK_PART]-(o:Organization)
     WHERE o.id <> $id
     WITH o, count(DISTINCT m) AS meetings ORDER BY meetings DESC, o.id LIMIT $first
     RETURN o.id AS id, meetings`,
    { id, first },
  );
}
