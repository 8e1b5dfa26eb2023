import type { Article } from "#model/article";
import type { GraphTransaction } from "../connection.js";
import { articleOf, given } from "./article-properties.js";
import { over, type Reader } from "./reader.js";
import type { Properties } from "./rows.js";

/** Where the text of an article went for good: its hash refuses to be loaded again. */
export interface Tombstone {
  id: string;
  at: string;
  by: string;
  why: string;
}

/** Takes articles and the older versions that they replaced out of the graph's content. They can come back. */
export async function setAside(
  transaction: GraphTransaction,
  ids: readonly string[],
  { by, at }: { by: string; at: string },
): Promise<void> {
  await transaction.run(
    `UNWIND $ids AS id MATCH (a:Article {id: id})
     OPTIONAL MATCH (a)-[:EXTRACTED]->(x:Extraction) DETACH DELETE x
     SET a:Unloaded, a.unloadedAt = $at, a.unloadedBy = $by REMOVE a:Article
     WITH a MATCH (a)-[:REPLACES*1..]->(older:Superseded)
     SET older:Unloaded, older.unloadedAt = $at, older.unloadedBy = $by REMOVE older:Superseded`,
    { ids, by, at },
  );
}

/** Gives articles their place back, and the older versions behind them theirs, before they are stored again. */
export async function takeBack(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  const back = over(
    transaction,
    `UNWIND $ids AS id MATCH (a:Unloaded {id: id}) USING INDEX SEEK a:Unloaded(id)
     SET a:Article REMOVE a:Unloaded, a.unloadedAt, a.unloadedBy
     WITH a MATCH (a)-[:REPLACES*1..]->(older:Unloaded)
     SET older:Superseded REMOVE older:Unloaded, older.unloadedAt, older.unloadedBy`,
    { ids },
  );
  // An older version that comes as an article of its own is no version of another any more.
  const apart = over(
    transaction,
    "UNWIND $ids AS id MATCH (:Unloaded)-[r:REPLACES]->(a:Article {id: id}) USING INDEX SEEK a:Article(id) DELETE r",
    { ids },
  );
  await Promise.all([back, apart]);
}

/** Articles that were unloaded, as they were handed in, and the name of what read them. */
export async function findUnloaded(
  reader: Reader,
  ids: readonly string[],
): Promise<{ given: Article; extractor: string }[]> {
  const rows = await over<{ properties: Properties }>(
    reader,
    "UNWIND $ids AS id MATCH (a:Unloaded {id: id}) RETURN properties(a) AS properties",
    { ids },
  );
  return rows.map(({ properties }) => ({
    given: given(articleOf(properties), properties),
    extractor: String(properties.extractor),
  }));
}

/** The ids under which a text and its older versions are kept, the article's own first; none where it is not kept. */
export async function versionsOf(reader: Reader, id: string): Promise<string[]> {
  const rows = await reader.run<{ id: string }>(
    `MATCH (a:Article|Superseded|Unloaded {id: $id})
     CALL (a) { RETURN a AS version UNION MATCH (a)-[:REPLACES*1..]->(version) RETURN version }
     RETURN DISTINCT version.id AS id, version = a AS own ORDER BY own DESC, id`,
    { id },
  );
  return rows.map((row) => row.id);
}

/** Deletes texts for good and leaves tombstones. The articles must be out of the projection. */
export async function bury(
  transaction: GraphTransaction,
  ids: readonly string[],
  { by, at, why }: Omit<Tombstone, "id">,
): Promise<void> {
  await transaction.run(
    `UNWIND $ids AS id
     MERGE (t:Tombstone {id: id}) SET t.at = $at, t.by = $by, t.why = $why
     WITH id OPTIONAL MATCH (a:Article|Superseded|Unloaded {id: id})
     OPTIONAL MATCH (a)-[:EXTRACTED]->(x:Extraction)
     DETACH DELETE x, a`,
    { ids, by, at, why },
  );
}

/** Tombstones of these texts. */
export function findTombstones(reader: Reader, ids: readonly string[]): Promise<Tombstone[]> {
  return over<Tombstone>(
    reader,
    "UNWIND $ids AS id MATCH (t:Tombstone {id: id}) USING INDEX SEEK t:Tombstone(id) RETURN t.id AS id, t.at AS at, t.by AS by, t.why AS why",
    { ids },
  );
}
