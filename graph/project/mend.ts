import type { GraphTransaction } from "../connection.js";
import { recount } from "./counts.js";
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

/** Removes what a fault or a stranger's hand left in the projection, and counts and names everything anew. */
export async function mend(transaction: GraphTransaction): Promise<void> {
  for (const statement of STRAYS) await transaction.run(statement);
  await recount(transaction);
  const meetings = await transaction.run<{ id: string }>("MATCH (m:Meeting) RETURN m.id AS id");
  await deriveTitles(transaction, { meetingIds: meetings.map(({ id }) => id), renamedIds: [] });
}
