import { over, type Reader } from "./reader.js";
import {
  byText,
  distinct,
  EDGE_TYPES,
  type EdgeRow,
  type EdgeType,
  edgeKey,
  type NodeLabel,
  type NodeRow,
  type Properties,
  RELATION_TYPES,
  type Rows,
} from "./rows.js";

/** The part of the projection that a change may touch. */
export interface Scope {
  /** Entities whose records were resolved again, as they were and as they are. */
  entityIds: readonly string[];
  /** Claims whose facts were shared again, those that are to go among them. */
  claimIds: readonly string[];
  /** Of these, the ones whose nodes are to go or to be written anew. */
  ownClaimIds: readonly string[];
  /** Articles whose mentions are written again, or go. */
  articleIds: readonly string[];
}

/** What the graph holds now of a part of the projection: what its new content is compared with. */
export async function storedRows(reader: Reader, scope: Scope): Promise<Rows> {
  const { entityIds, claimIds, ownClaimIds, articleIds } = scope;
  const column = async (cypher: string) =>
    distinct((await over<{ id: string }>(reader, cypher, { ids: claimIds })).map(({ id }) => id));
  const stated = (label: NodeLabel) =>
    column(`UNWIND $ids AS id MATCH (:Claim {id: id})-[:STATES]->(f:${label}) RETURN DISTINCT f.id AS id`);
  const [meetings, roles] = [await stated("Meeting"), await stated("Role")];
  const agreements = await column(
    "UNWIND $ids AS id MATCH (:Claim {id: id})-[n:NAMES]->(e:Agreement) WHERE n.as = 'agreement' RETURN DISTINCT e.id AS id",
  );
  return {
    nodes: [
      ...(await nodesOf(reader, "Claim", ownClaimIds)),
      ...(await nodesOf(reader, "Entity", entityIds)),
      ...(await nodesOf(reader, "Meeting", meetings)),
      ...(await nodesOf(reader, "Role", roles)),
    ],
    edges: uniqueEdges([
      ...(await edgesFrom(reader, "Claim", claimIds, ["FROM", "STATES", "NAMES"])),
      ...(await edgesFrom(reader, "Article", articleIds, ["MENTIONS"])),
      ...(await edgesFrom(reader, "Entity", entityIds, ["RESEMBLES"])),
      ...(await edgesTo(reader, "Meeting", meetings, ["TOOK_PART", "CONCLUDED_AT"])),
      ...(await edgesFrom(reader, "Meeting", meetings, ["HELD_AT"])),
      ...(await edgesTo(reader, "Role", roles, ["HELD"])),
      ...(await edgesFrom(reader, "Role", roles, ["AT"])),
      ...(await edgesTo(reader, "Entity", agreements, ["PARTY_TO"])),
      ...(await edgesFrom(reader, "Entity", agreements, ["CONCLUDED_AT"])),
      ...(await relationsOf(reader, claimIds)),
    ]),
  };
}

async function nodesOf(reader: Reader, label: NodeLabel, ids: readonly string[]): Promise<NodeRow[]> {
  const rows = await over<{ properties: Properties }>(
    reader,
    `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN properties(n) AS properties`,
    { ids },
  );
  return rows.map(({ properties }) => ({ label, id: String(properties.id), properties }));
}

/** Relationships of the projection that start at these nodes, sorted by their ends. */
export async function edgesFrom(
  reader: Reader,
  label: NodeLabel | "Article",
  ids: readonly string[],
  types: readonly EdgeType[] = EDGE_TYPES,
): Promise<EdgeRow[]> {
  const rows = await over<EdgeRow>(
    reader,
    `UNWIND $ids AS id MATCH (n:${label} {id: id})-[r:${types.join("|")}]->(m)
     RETURN type(r) AS type, id AS from, m.id AS to, properties(r) AS properties`,
    { ids },
  );
  return rows.sort((a, b) => byText(a.from, b.from) || byText(a.to, b.to));
}

function edgesTo(
  reader: Reader,
  label: NodeLabel,
  ids: readonly string[],
  types: readonly EdgeType[],
): Promise<EdgeRow[]> {
  return over<EdgeRow>(
    reader,
    `UNWIND $ids AS id MATCH (n:${label} {id: id})<-[r:${types.join("|")}]-(m)
     RETURN type(r) AS type, m.id AS from, id AS to, properties(r) AS properties`,
    { ids },
  );
}

function relationsOf(reader: Reader, claimIds: readonly string[]): Promise<EdgeRow[]> {
  return over<EdgeRow>(
    reader,
    `UNWIND $claimIds AS id MATCH (c:Claim {id: id}) WHERE c.factKind = 'Relation'
     MATCH (c)-[f:NAMES]->(a:Entity) WHERE f.as = 'from'
     MATCH (c)-[t:NAMES]->(b:Entity) WHERE t.as = 'to'
     MATCH (a)-[r:${RELATION_TYPES.join("|")}]-(b) WHERE id IN r.claimIds
     RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS properties`,
    { claimIds },
  );
}

function uniqueEdges(edges: readonly EdgeRow[]): EdgeRow[] {
  return [...new Map(edges.map((edge) => [edgeKey(edge), edge])).values()];
}
