import type { GraphTransaction } from "../connection.js";
import { over, type Reader } from "./reader.js";

/** One local entity of an article, with all that its identity depends on, and the identity it has. */
export interface StoredRecord {
  /** `identityKey(articleId, localKey)`. */
  id: string;
  articleId: string;
  entityId: string;
  /** What resolution knows of it, as JSON. */
  data: string;
  /** Its blocks. */
  keys: string[];
}

/** Records of these articles and all records in these blocks. */
export async function readRecords(
  reader: Reader,
  { articleIds, keys }: { articleIds: readonly string[]; keys: readonly string[] },
): Promise<StoredRecord[]> {
  return reader.run<StoredRecord>(
    `CALL () {
       UNWIND $articleIds AS id MATCH (:Article {id: id})-[:HAS_RECORD]->(r:Record) RETURN r
       UNION UNWIND $keys AS key MATCH (:Block {key: key})<-[:IN_BLOCK]-(r:Record) RETURN r
     }
     RETURN r.id AS id, r.articleId AS articleId, r.entityId AS entityId, r.data AS data,
            COLLECT { MATCH (r)-[:IN_BLOCK]->(b) RETURN b.key } AS keys`,
    { articleIds, keys },
  );
}

/** Takes away the records of articles that leave or come anew. */
export async function removeRecords(
  transaction: GraphTransaction,
  articleIds: readonly string[],
): Promise<void> {
  await over(
    transaction,
    "UNWIND $articleIds AS id MATCH (:Article {id: id})-[:HAS_RECORD]->(r:Record) DETACH DELETE r",
    { articleIds },
  );
}

/** Stores new records; their blocks are stored apart. */
export async function storeRecords(
  transaction: GraphTransaction,
  records: readonly Omit<StoredRecord, "keys">[],
): Promise<void> {
  await over(
    transaction,
    `UNWIND $records AS record MATCH (a:Article {id: record.articleId})
     CREATE (a)-[:HAS_RECORD]->(:Record {
       id: record.id, articleId: record.articleId, entityId: record.entityId, data: record.data})`,
    { records },
  );
}

/** Notes new identities of records that stand. */
export async function moveRecords(
  transaction: GraphTransaction,
  moves: readonly { id: string; entityId: string }[],
): Promise<void> {
  await over(
    transaction,
    "UNWIND $moves AS move MATCH (r:Record {id: move.id}) SET r.entityId = move.entityId",
    { moves },
  );
}
