import type { Graph } from "../connection.js";
import { ask } from "./ask.js";
import { draw, type SubgraphRecord } from "./subgraph.js";

/** What share of the picture goes to each kind; what a kind leaves unused stays unused. */
const SHARE = { people: 0.3, bodies: 0.15, meetings: 0.3, agreements: 0.15, places: 0.1 };

/** So many agreements are looked at besides those of the meetings: the most named. */
const LOOKED_AT = 500;

/**
 * The picture to start from: the people and bodies with most meetings, the meetings that bring most of them
 * together, the agreements concluded there or between the places they are at, and these places. Nodes that end up
 * alone are left out.
 */
export async function overview(graph: Graph, limit: number): Promise<SubgraphRecord> {
  const quota = Object.fromEntries(
    Object.entries(SHARE).map(([kind, share]) => [kind, Math.max(1, Math.round(limit * share))]),
  );
  const [row] = await ask<{ ids: string[]; total: number }>(
    graph,
    `CALL () {
       MATCH (n:Person) WHERE n.meetingCount > 0
       WITH n ORDER BY n.meetingCount DESC, n.articleCount DESC, n.id LIMIT $people
       RETURN collect(n) AS people
     }
     CALL () {
       MATCH (n:Organization) WHERE n.meetingCount > 0
       WITH n ORDER BY n.meetingCount DESC, n.articleCount DESC, n.id LIMIT $bodies
       RETURN collect(n) AS bodies
     }
     CALL (people, bodies) {
       UNWIND people + bodies AS n
       MATCH (n)-[:TOOK_PART]->(m:Meeting {status: 'held'})
       WITH m, count(DISTINCT n) AS links
       ORDER BY links DESC, m.sourceCount DESC, coalesce(m.dateStart, '') DESC, m.id LIMIT $meetings
       RETURN collect(m) AS meetings
     }
     CALL (meetings) {
       CALL (meetings) {
         UNWIND meetings AS m MATCH (a:Agreement)-[:CONCLUDED_AT]->(m) RETURN a
         UNION
         MATCH (a:Agreement) WHERE a.articleCount IS NOT NULL
         RETURN a ORDER BY a.articleCount DESC LIMIT $looked
       }
       WITH a, COUNT { MATCH (a)-[:CONCLUDED_AT]->(m) WHERE m IN meetings } AS here,
            COUNT { (a)<-[:PARTY_TO]-() } AS parties
       WHERE here + parties > 0
       WITH a ORDER BY here DESC, parties DESC, a.articleCount DESC, a.id LIMIT $agreements
       RETURN collect(a) AS agreements
     }
     CALL (meetings, agreements) {
       UNWIND meetings + agreements AS n
       MATCH (n)-[:HELD_AT|PARTY_TO]-(p:Place)
       WITH p, count(DISTINCT n) AS links ORDER BY links DESC, p.id LIMIT $places
       RETURN collect(p) AS places
     }
     RETURN [n IN meetings + people + bodies + agreements + places | n.id] AS ids,
            COUNT { (:Entity) } + COUNT { (:Meeting) } AS total`,
    { ...quota, looked: LOOKED_AT },
  );
  const { ids, total } = row!;
  const whole = await draw(graph, ids, total);
  const linked = new Set(whole.edges.flatMap(({ source, target }) => [source, target]));
  const nodes = whole.nodes.filter(({ id }) => linked.has(id)).sort((a, b) => b.degree - a.degree);
  return { ...whole, nodes, truncated: total > nodes.length };
}
