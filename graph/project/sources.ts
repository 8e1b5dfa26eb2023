import type { GraphTransaction } from "../connection.js";
import { storeMembership } from "./blocks.js";
import { over, type Reader } from "./reader.js";

/** An article, as far as it matters for which independent source it is. */
export interface StoredSource {
  id: string;
  text: string;
  sourceKey: string;
  /** Its group of near copies. */
  group: string | null;
  keys: string[];
}

/** Articles with these ids, and all articles in these blocks. */
export function readSources(
  reader: Reader,
  { ids, keys }: { ids: readonly string[]; keys: readonly string[] },
): Promise<StoredSource[]> {
  return reader.run<StoredSource>(
    `CALL () {
       UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a
       UNION UNWIND $keys AS key MATCH (:Block {key: key})<-[:IN_BLOCK]-(a:Article) RETURN a
     }
     RETURN a.id AS id, a.text AS text, a.sourceKey AS sourceKey, a.nearCopyGroup AS group,
            COLLECT { MATCH (a)-[:IN_BLOCK]->(b) RETURN b.key } AS keys`,
    { ids, keys },
  );
}

/** Stores blocks and groups of articles. */
export async function storeSources(
  transaction: GraphTransaction,
  {
    members,
    regrouped,
  }: {
    members: readonly { id: string; keys: readonly string[] }[];
    regrouped: readonly { id: string; group: string | null }[];
  },
): Promise<void> {
  await storeMembership(transaction, "Article", members);
  await over(
    transaction,
    "UNWIND $regrouped AS row MATCH (a:Article {id: row.id}) SET a.nearCopyGroup = row.group",
    { regrouped },
  );
}

/** Counts the independent sources of all meetings anew that these articles report. */
export async function recountSources(
  transaction: GraphTransaction,
  articleIds: readonly string[],
): Promise<void> {
  await over(
    transaction,
    `UNWIND $articleIds AS id MATCH (:Article {id: id})<-[:FROM]-(:Claim)-[:STATES]->(m:Meeting)
     WITH DISTINCT m
     WITH m, COUNT {
       MATCH (m)<-[:STATES]-(:Claim)-[:FROM]->(a:Article) RETURN DISTINCT coalesce(a.nearCopyGroup, a.sourceKey)
     } AS sources
     WHERE m.sourceCount <> sources SET m.sourceCount = sources`,
    { articleIds },
  );
}
