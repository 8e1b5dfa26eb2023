import type { GraphTransaction } from "../connection.js";
import { blockId } from "./blocks.js";
import { over, type Reader, runPlanned } from "./reader.js";

/** What local entities that are alike have in common, and the identity that they have. */
export interface StoredRecord {
  id: string;
  entityId: string;
  /** What resolution knows of it, as JSON. */
  data: string;
  /** How many local entities are like it. */
  count: number;
  /** Where the first of them was said, as JSON. */
  first: string;
  /** Its blocks. */
  keys: string[];
}

/** That an article has local entities which are like a record. */
export interface Membership {
  articleId: string;
  recordId: string;
  localKeys: string[];
  /** Where each is first named. */
  starts: number[];
}

/** A membership as it stands. */
export interface StoredMembership extends Membership {
  entityId: string;
  publishedAt: string | null;
}

/** Records with these ids, and all records in these blocks. */
export function readRecords(
  reader: Reader,
  { ids, keys }: { ids: readonly string[]; keys: readonly string[] },
): Promise<StoredRecord[]> {
  return runPlanned<StoredRecord>(
    reader,
    `CALL () {
       UNWIND $ids AS id MATCH (r:Record {id: id}) USING INDEX SEEK r:Record(id) RETURN r
       UNION UNWIND $keys AS key
         MATCH (b:Block {key: key})<-[:IN_BLOCK]-(r:Record) USING INDEX SEEK b:Block(key) RETURN r
     }
     RETURN r.id AS id, r.entityId AS entityId, r.data AS data, r.count AS count, r.first AS first, r.keys AS keys`,
    { ids, keys: keys.map(blockId) },
  );
}

/** Which records these articles have. */
export function readMemberships(
  reader: Reader,
  { articleIds }: { articleIds: readonly string[] },
): Promise<StoredMembership[]> {
  return over<StoredMembership>(
    reader,
    `UNWIND $articleIds AS id MATCH (a:Article {id: id})-[h:HAS_RECORD]->(r:Record) USING INDEX SEEK a:Article(id)
     RETURN id AS articleId, r.id AS recordId, r.entityId AS entityId, a.publishedAt AS publishedAt,
            h.localKeys AS localKeys, h.starts AS starts`,
    { articleIds },
  );
}

/** Which articles have these records. */
export function membersOf(reader: Reader, recordIds: readonly string[]): Promise<StoredMembership[]> {
  return over<StoredMembership>(
    reader,
    `UNWIND $recordIds AS id MATCH (a:Article)-[h:HAS_RECORD]->(r:Record {id: id}) USING INDEX SEEK r:Record(id)
     RETURN a.id AS articleId, id AS recordId, r.entityId AS entityId, a.publishedAt AS publishedAt,
            h.localKeys AS localKeys, h.starts AS starts`,
    { recordIds },
  );
}

/** What becomes of records and of who has them. */
export interface RecordChange {
  /** Articles of which the memberships go; those that come anew are among them. */
  leavingIds: readonly string[];
  goneIds: readonly string[];
  created: readonly StoredRecord[];
  /** Records that stand, of which number, first place or identity is another now. */
  changed: readonly Omit<StoredRecord, "data" | "keys">[];
  memberships: readonly Membership[];
}

/** Brings records up to date; their blocks must be locked. */
export async function storeRecords(
  transaction: GraphTransaction,
  { leavingIds, goneIds, created, changed, memberships }: RecordChange,
): Promise<void> {
  await Promise.all([
    over(
      transaction,
      "UNWIND $leavingIds AS id MATCH (a:Article {id: id})-[h:HAS_RECORD]->() USING INDEX SEEK a:Article(id) DELETE h",
      {
        leavingIds,
      },
    ),
    over(
      transaction,
      "UNWIND $goneIds AS id MATCH (r:Record {id: id}) USING INDEX SEEK r:Record(id) DETACH DELETE r",
      { goneIds },
    ),
    over(
      transaction,
      `UNWIND $created AS row CREATE (r:Record) SET r = row.properties
       WITH r, row UNWIND row.blocks AS key MATCH (b:Block {key: key}) USING INDEX SEEK b:Block(key) CREATE (r)-[:IN_BLOCK]->(b)`,
      {
        created: created.map((record) => ({
          properties: record,
          blocks: record.keys.map((key) => blockId(`identity ${key}`)),
        })),
      },
    ),
    over(
      transaction,
      `UNWIND $changed AS row MATCH (r:Record {id: row[0]}) USING INDEX SEEK r:Record(id)
       SET r.entityId = row[1], r.count = row[2], r.first = row[3]`,
      { changed: changed.map(({ id, entityId, count, first }) => [id, entityId, count, first]) },
    ),
    over(
      transaction,
      `UNWIND $memberships AS row MATCH (a:Article {id: row[0]}) USING INDEX SEEK a:Article(id)
       MATCH (r:Record {id: row[1]}) USING INDEX SEEK r:Record(id)
       CREATE (a)-[:HAS_RECORD {localKeys: row[2], starts: row[3]}]->(r)`,
      {
        memberships: memberships.map(({ articleId, recordId, localKeys, starts }) => [
          articleId,
          recordId,
          localKeys,
          starts,
        ]),
      },
    ),
  ]);
}
