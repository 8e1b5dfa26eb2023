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
  type Rows,
} from "./rows.js";
import type { StoredFacts } from "./stored-facts.js";

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
  /** What was read already of offices, parties and relations. */
  facts: StoredFacts;
}

/** What the graph holds now of a part of the projection: what its new content is compared with. */
export async function storedRows(reader: Reader, scope: Scope): Promise<Rows> {
  const { entityIds, claimIds, ownClaimIds, articleIds, facts } = scope;
  const stated = over<{ id: string }>(
    reader,
    "UNWIND $ids AS id MATCH (c:Claim {id: id})-[:STATES]->(m:Meeting) USING INDEX SEEK c:Claim(id) RETURN DISTINCT m.id AS id",
    { ids: claimIds },
  );
  const nodes = [nodesOf(reader, "Claim", ownClaimIds), nodesOf(reader, "Entity", entityIds)];
  const edges = [
    edgesFrom(reader, "Claim", claimIds, ["FROM", "STATES", "NAMES"]),
    edgesFrom(reader, "Article", articleIds, ["MENTIONS"]),
    likeness(reader, entityIds),
  ];
  const meetings = stated.then(async (rows) => {
    const ids = distinct(rows.map(({ id }) => id));
    const [held, to, from] = await Promise.all([
      nodesOf(reader, "Meeting", ids),
      edgesTo(reader, "Meeting", ids, ["TOOK_PART", "CONCLUDED_AT"]),
      edgesFrom(reader, "Meeting", ids, ["HELD_AT"]),
    ]);
    return { nodes: held, edges: [...to, ...from] };
  });
  const [before, between, reported] = await Promise.all([Promise.all(nodes), Promise.all(edges), meetings]);
  return {
    nodes: [
      ...before.flat(),
      ...reported.nodes,
      ...new Map(facts.roles.map(({ node }) => [node.id, node])).values(),
    ],
    edges: uniqueEdges([
      ...between.flat(),
      ...reported.edges,
      ...facts.roles.flatMap((role) => role.edges),
      ...facts.edges,
    ]),
  };
}

/** Which of these entities resemble each other: of the others, nothing was decided again. */
async function likeness(reader: Reader, entityIds: readonly string[]): Promise<EdgeRow[]> {
  const ids = new Set(entityIds);
  const edges = await edgesFrom(reader, "Entity", entityIds, ["RESEMBLES"]);
  return edges.filter(({ to }) => ids.has(to));
}

async function nodesOf(reader: Reader, label: NodeLabel, ids: readonly string[]): Promise<NodeRow[]> {
  const rows = await over<{ properties: Properties }>(
    reader,
    `UNWIND $ids AS id MATCH (n:${label} {id: id}) USING INDEX SEEK n:${label}(id) RETURN properties(n) AS properties`,
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
    `UNWIND $ids AS id MATCH (n:${label} {id: id})-[r:${types.join("|")}]->(m) USING INDEX SEEK n:${label}(id)
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
    `UNWIND $ids AS id MATCH (n:${label} {id: id})<-[r:${types.join("|")}]-(m) USING INDEX SEEK n:${label}(id)
     RETURN type(r) AS type, m.id AS from, id AS to, properties(r) AS properties`,
    { ids },
  );
}

function uniqueEdges(edges: readonly EdgeRow[]): EdgeRow[] {
  return [...new Map(edges.map((edge) => [edgeKey(edge), edge])).values()];
}
