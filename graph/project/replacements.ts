import { over, type Reader } from "./reader.js";

/** The text of an older version, and the current article in its place. */
export interface Replacement {
  older: { id: string; text: string };
  newer: { id: string; text: string };
}

/** What took the place of these articles, where something did. */
export function replacementsOf(reader: Reader, ids: readonly string[]): Promise<Replacement[]> {
  return over<Replacement>(
    reader,
    `UNWIND $ids AS id MATCH (older:Superseded {id: id})<-[:REPLACES*1..]-(newer:Article)
     RETURN older {.id, .text} AS older, newer {.id, .text} AS newer`,
    { ids },
  );
}

/** Ids of the older versions of these articles. */
export async function olderVersionsOf(reader: Reader, ids: readonly string[]): Promise<string[]> {
  const rows = await over<{ id: string }>(
    reader,
    "UNWIND $ids AS id MATCH (:Article {id: id})-[:REPLACES*1..]->(older:Superseded) RETURN DISTINCT older.id AS id",
    { ids },
  );
  return rows.map(({ id }) => id);
}
