import type { GraphTransaction } from "../connection.js";
import { articleProperties } from "./article-properties.js";
import type { StoredArticle } from "./articles.js";
import { over, type Reader } from "./reader.js";

/** An older version of a page, and the version that took its place at once. */
export interface OlderVersion extends Omit<StoredArticle, "superseded"> {
  replacedBy: string;
}

/** Which version took the place of each superseded one: older id → newer id. */
export async function successors(reader: Reader): Promise<Map<string, string>> {
  const rows = await reader.run<{ older: string; newer: string }>(
    "MATCH (newer)-[:REPLACES]->(older:Superseded) RETURN older.id AS older, newer.id AS newer",
  );
  return new Map(rows.map(({ older, newer }) => [older, newer]));
}

/** Stores older versions beside the articles in their place; what is an article of its own already stays one. */
export async function storeOlderVersions(
  transaction: GraphTransaction,
  versions: readonly OlderVersion[],
): Promise<void> {
  const rows = versions.map(({ article, given, extractor, extractorVersion, replacedBy }) => ({
    id: article.id,
    replacedBy,
    properties: articleProperties(article, given, { name: extractor, version: extractorVersion }),
  }));
  await over(
    transaction,
    `UNWIND $rows AS row
     WITH row WHERE NOT EXISTS { (:Article {id: row.id}) }
     MERGE (older:Superseded {id: row.id}) SET older = row.properties`,
    { rows },
  );
  await over(
    transaction,
    `UNWIND $rows AS row
     MATCH (older:Superseded {id: row.id})
     MATCH (newer:Article|Superseded {id: row.replacedBy})
     MERGE (newer)-[:REPLACES]->(older)`,
    { rows },
  );
}
