import type { GraphTransaction } from "../connection.js";
import { articleProperties } from "./article-properties.js";
import type { StoredArticle } from "./articles.js";
import { over, type Reader } from "./reader.js";

/** An older version of a page. */
export type OlderVersion = Omit<StoredArticle, "superseded">;

/** Which version took the place of each older one that bears the label: older id → newer id. */
export async function successors(
  reader: Reader,
  label: "Superseded" | "Unloaded",
): Promise<Map<string, string>> {
  const rows = await reader.run<{ older: string; newer: string }>(
    `MATCH (newer)-[:REPLACES]->(older:${label}) RETURN older.id AS older, newer.id AS newer`,
  );
  return new Map(rows.map(({ older, newer }) => [older, newer]));
}

/** Stores older versions; what is an article of its own already stays one. They are linked apart. */
export async function storeOlderVersions(
  transaction: GraphTransaction,
  versions: readonly OlderVersion[],
): Promise<void> {
  const rows = versions.map(({ article, given, extractor, extractorVersion }) => ({
    id: article.id,
    properties: articleProperties(article, given, { name: extractor, version: extractorVersion }),
  }));
  await over(
    transaction,
    `UNWIND $rows AS row
     WITH row WHERE NOT EXISTS { (:Article {id: row.id}) }
     MERGE (older:Superseded {id: row.id}) SET older = row.properties`,
    { rows },
  );
}

/** A text that was taken out of the graph and is kept aside. */
export interface SetAsideVersion extends OlderVersion {
  unloadedAt: string;
  unloadedBy: string;
}

/** Keeps texts aside that were unloaded elsewhere; one that the graph holds, or that was taken down, stays as it is here. */
export async function storeSetAside(
  transaction: GraphTransaction,
  versions: readonly SetAsideVersion[],
): Promise<void> {
  const rows = versions.map((version) => ({
    id: version.article.id,
    properties: {
      ...articleProperties(version.article, version.given, {
        name: version.extractor,
        version: version.extractorVersion,
      }),
      unloadedAt: version.unloadedAt,
      unloadedBy: version.unloadedBy,
    },
  }));
  await over(
    transaction,
    `UNWIND $rows AS row
     WITH row WHERE NOT EXISTS { (:Article {id: row.id}) } AND NOT EXISTS { (:Superseded {id: row.id}) }
                AND NOT EXISTS { (:Tombstone {id: row.id}) }
     MERGE (a:Unloaded {id: row.id}) SET a = row.properties`,
    { rows },
  );
}

/** Links older versions to those that took their place, where both are kept, and both in the same way. */
export async function linkVersions(
  transaction: GraphTransaction,
  pairs: readonly { older: string; newer: string }[],
): Promise<void> {
  await over(
    transaction,
    `UNWIND $pairs AS pair
     MATCH (older:Superseded {id: pair.older}) MATCH (newer:Article|Superseded {id: pair.newer})
     MERGE (newer)-[:REPLACES]->(older)`,
    { pairs },
  );
  await over(
    transaction,
    `UNWIND $pairs AS pair
     MATCH (older:Unloaded {id: pair.older}) MATCH (newer:Unloaded {id: pair.newer})
     MERGE (newer)-[:REPLACES]->(older)`,
    { pairs },
  );
}
