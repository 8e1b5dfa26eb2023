import type { GraphTransaction } from "../connection.js";
import {
  byText,
  distinct,
  EDGE_TYPES,
  type EdgeRow,
  type NodeLabel,
  type NodeRow,
  type Properties,
  type Rows,
} from "./rows.js";

type Ids = Record<NodeLabel, string[]>;

const PAGE = 2_000;

/** What the graph holds now of the projection of these articles: what their new projection is compared with. */
export async function storedRows(
  transaction: GraphTransaction,
  articleIds: readonly string[],
): Promise<Rows> {
  const ids = await projectedIds(transaction, articleIds);
  const nodes: NodeRow[] = [];
  const edges: EdgeRow[] = await edgesFrom(transaction, "Article", articleIds);
  for (const label of Object.keys(ids) as NodeLabel[]) {
    nodes.push(...(await nodesOf(transaction, label, ids[label])));
    edges.push(...(await edgesFrom(transaction, label, ids[label])));
  }
  return { nodes, edges };
}

/** What the graph holds of every projection, whatever it comes from. */
export async function allStoredRows(transaction: GraphTransaction): Promise<Rows> {
  const nodes: NodeRow[] = [];
  const edges: EdgeRow[] = [];
  for (const label of ["Claim", "Entity", "Meeting", "Role"] as const) {
    const ids = await transaction.run<{ id: string }>(`MATCH (n:${label}) RETURN n.id AS id`);
    const all = ids.map(({ id }) => id);
    nodes.push(...(await nodesOf(transaction, label, all)));
    edges.push(...(await edgesFrom(transaction, label, all)));
  }
  const articles = await transaction.run<{ id: string }>("MATCH (n:Article) RETURN n.id AS id");
  edges.push(
    ...(await edgesFrom(
      transaction,
      "Article",
      articles.map(({ id }) => id),
    )),
  );
  return { nodes, edges };
}

async function projectedIds(transaction: GraphTransaction, articleIds: readonly string[]): Promise<Ids> {
  const column = async (cypher: string, ids: readonly string[]) =>
    (await transaction.run<{ id: string }>(cypher, { ids })).map(({ id }) => id);
  const claims = await column(
    "UNWIND $ids AS id MATCH (:Article {id: id})<-[:FROM]-(c:Claim) RETURN c.id AS id",
    articleIds,
  );
  const stated = (label: string) =>
    column(
      `UNWIND $ids AS id MATCH (:Claim {id: id})-[:STATES]->(f:${label}) RETURN DISTINCT f.id AS id`,
      claims,
    );
  const [meetings, roles] = [await stated("Meeting"), await stated("Role")];
  const entities = [
    ...(await column(
      "UNWIND $ids AS id MATCH (:Article {id: id})-[:MENTIONS]->(e:Entity) RETURN DISTINCT e.id AS id",
      articleIds,
    )),
    ...(await column(
      "UNWIND $ids AS id MATCH (:Claim {id: id})-[:NAMES|STATES]->(e:Entity) RETURN DISTINCT e.id AS id",
      claims,
    )),
    ...(await column(
      "UNWIND $ids AS id MATCH (:Meeting {id: id})-[:TOOK_PART|HELD_AT]-(e:Entity) RETURN DISTINCT e.id AS id",
      meetings,
    )),
    ...(await column(
      "UNWIND $ids AS id MATCH (:Role {id: id})-[:HELD|AT]-(e:Entity) RETURN DISTINCT e.id AS id",
      roles,
    )),
  ];
  return {
    Claim: distinct(claims),
    Entity: distinct(entities),
    Meeting: distinct(meetings),
    Role: distinct(roles),
  };
}

async function nodesOf(
  transaction: GraphTransaction,
  label: NodeLabel,
  ids: readonly string[],
): Promise<NodeRow[]> {
  const rows: NodeRow[] = [];
  for (const page of pages(ids))
    for (const { properties } of await transaction.run<{ properties: Properties }>(
      `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN properties(n) AS properties`,
      { ids: page },
    ))
      rows.push({ label, id: String(properties.id), properties });
  return rows;
}

/** Relationships of the projection that start at these nodes, sorted by their ends. */
export async function edgesFrom(
  transaction: Pick<GraphTransaction, "run">,
  label: NodeLabel | "Article",
  ids: readonly string[],
): Promise<EdgeRow[]> {
  const rows: EdgeRow[] = [];
  for (const page of pages(ids))
    rows.push(
      ...(await transaction.run<EdgeRow>(
        `UNWIND $ids AS id MATCH (n:${label} {id: id})-[r:${EDGE_TYPES.join("|")}]->(m)
         RETURN type(r) AS type, id AS from, m.id AS to, properties(r) AS properties`,
        { ids: page },
      )),
    );
  return rows.sort((a, b) => byText(a.from, b.from) || byText(a.to, b.to));
}

function* pages(ids: readonly string[]): Generator<string[]> {
  for (let at = 0; at < ids.length; at += PAGE) yield ids.slice(at, at + PAGE);
}
