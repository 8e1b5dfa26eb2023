import { over, type Reader } from "./reader.js";
import { type EdgeRow, type NodeRow, type Properties, RELATION_TYPES } from "./rows.js";

/** A role as it stands: its node, who held it and where. */
export interface StoredRole {
  node: NodeRow;
  personId: string;
  organizationId: string | null;
  claimIds: string[];
  edges: EdgeRow[];
}

/** What stands of the facts that grow with every article that states them: offices, parties, relations. */
export interface StoredFacts {
  roles: StoredRole[];
  /** `PARTY_TO`, and relations between two entities. */
  edges: EdgeRow[];
}

const ROLE = `MATCH (p:Entity)-[h:HELD]->(r)
     OPTIONAL MATCH (r)-[at:AT]->(o:Entity)
     RETURN properties(r) AS properties, p.id AS personId, properties(h) AS held, o.id AS organizationId, properties(at) AS at`;

/** The offices that these people held. */
export const rolesOf = (reader: Reader, personIds: readonly string[]) =>
  roles(
    reader,
    "UNWIND $given AS id MATCH (e:Entity {id: id})-[:HELD]->(r:Role) USING INDEX SEEK e:Entity(id) WITH DISTINCT r",
    personIds,
  );

async function roles(reader: Reader, match: string, given: readonly unknown[]): Promise<StoredRole[]> {
  const rows = await over<{
    properties: Properties;
    personId: string;
    held: Properties;
    organizationId: string | null;
    at: Properties | null;
  }>(reader, `${match} ${ROLE}`, { given });
  return rows.map(({ properties, personId, held, organizationId, at }) => {
    const id = String(properties.id);
    const atBody: EdgeRow[] =
      organizationId === null ? [] : [{ type: "AT", from: id, to: organizationId, properties: at! }];
    return {
      node: { label: "Role", id, properties },
      personId,
      organizationId,
      claimIds: held.claimIds as string[],
      edges: [{ type: "HELD", from: personId, to: id, properties: held }, ...atBody],
    };
  });
}

/** The party or relation between two ends, where it stands. */
export async function edgesBetween(
  reader: Reader,
  ends: readonly Pick<EdgeRow, "type" | "from" | "to">[],
): Promise<EdgeRow[]> {
  const types = [...new Set(ends.map((end) => end.type))];
  const found = types.map((type) =>
    over<EdgeRow>(
      reader,
      `UNWIND $given AS row MATCH (a:Entity {id: row.from}) USING INDEX SEEK a:Entity(id)
       MATCH (b:Entity {id: row.to}) USING INDEX SEEK b:Entity(id)
       CALL (a, b) { MATCH (a)-[r:${type}]->(b) RETURN r }
       RETURN type(r) AS type, row.from AS from, row.to AS to, properties(r) AS properties`,
      { given: ends.filter((end) => end.type === type).map(({ from, to }) => ({ from, to })) },
    ),
  );
  return (await Promise.all(found)).flat();
}

/** What stands because of these claims, among others. */
export async function factsOfClaims(reader: Reader, claimIds: readonly string[]): Promise<StoredFacts> {
  const parties = over<EdgeRow>(
    reader,
    `UNWIND $given AS id MATCH (c:Claim {id: id})-[:STATES]->(g:Agreement)<-[r:PARTY_TO]-(e)
     USING INDEX SEEK c:Claim(id) WHERE id IN r.claimIds
     RETURN DISTINCT type(r) AS type, e.id AS from, g.id AS to, properties(r) AS properties`,
    { given: claimIds },
  );
  const relations = over<EdgeRow>(
    reader,
    `UNWIND $given AS id MATCH (c:Claim {id: id}) USING INDEX SEEK c:Claim(id) WHERE c.factKind = 'Relation'
     CALL (c) {
       MATCH (c)-[f:NAMES]->(a:Entity) WHERE f.as = 'from'
       MATCH (c)-[t:NAMES]->(b:Entity) WHERE t.as = 'to' RETURN a, b
     }
     CALL (a, b, id) { MATCH (a)-[r:${RELATION_TYPES.join("|")}]-(b) WHERE id IN r.claimIds RETURN r }
     RETURN DISTINCT type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS properties`,
    { given: claimIds },
  );
  const held = roles(
    reader,
    "UNWIND $given AS id MATCH (c:Claim {id: id})-[:STATES]->(r:Role) USING INDEX SEEK c:Claim(id) WITH DISTINCT r",
    claimIds,
  );
  const [ofParties, ofRelations, ofRoles] = await Promise.all([parties, relations, held]);
  return { roles: ofRoles, edges: [...ofParties, ...ofRelations] };
}
