import type { Graph } from "../connection.js";
import { recount } from "./counts.js";
import { idsByPage } from "./pages.js";
import { reading } from "./reader.js";
import { RELATION_TYPES } from "./rows.js";
import { deriveTitles } from "./titles.js";

/** What no article supports although it looks like a part of the projection. */
const STRAYS = [
  "MATCH (c:Claim) WHERE NOT EXISTS { (c)-[:FROM]->(:Article) } DETACH DELETE c",
  "MATCH (r:Record) WHERE NOT EXISTS { (:Article)-[:HAS_RECORD]->(r) } DETACH DELETE r",
  "MATCH (f:Meeting|Role) WHERE NOT EXISTS { (:Claim)-[:STATES]->(f) } DETACH DELETE f",
  "MATCH (e:Entity) WHERE NOT EXISTS { (:Article)-[:MENTIONS]->(e) } DETACH DELETE e",
  `MATCH ()-[r:TOOK_PART|HELD_AT|HELD|AT|PARTY_TO|CONCLUDED_AT|${RELATION_TYPES.join("|")}]->()
   WHERE none(id IN coalesce(r.claimIds, []) WHERE EXISTS { (:Claim {id: id}) }) DELETE r`,
];

/**
 * Removes what a fault or a stranger's hand left in the projection, and counts and names everything anew: each in
 * transactions of its own, since each can be done again and leaves nothing half there.
 */
export async function mend(graph: Graph): Promise<void> {
  for (const statement of STRAYS) await graph.write((transaction) => transaction.run(statement));
  for await (const ids of idsByPage(reading(graph), "Entity"))
    await graph.write((transaction) => recount(transaction, ids));
  for await (const meetingIds of idsByPage(reading(graph), "Meeting"))
    await graph.write((transaction) => deriveTitles(transaction, { meetingIds, renamedIds: [] }));
}
