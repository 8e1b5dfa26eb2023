import type { Article } from "#model/article";
import type { Extraction } from "#model/extraction";
import type { GraphTransaction } from "../connection.js";
import { articleOf, articleProperties, given } from "./article-properties.js";
import { over, type Reader, runPlanned } from "./reader.js";
import { byText, type Properties } from "./rows.js";
import { takeBack } from "./set-aside.js";
import { BAND_NAMES } from "./sources.js";
import { packExtraction, unpackExtraction } from "./stored-extraction.js";

/** An article as the graph holds it. */
export interface StoredArticle {
  /** With what the extractor read off the text: its language, date, title. */
  article: Article;
  /** As it was handed in, before the extractor saw it. */
  given: Article;
  extractor: string;
  extractorVersion: string;
  /** An older version of its page: kept, but not projected. */
  superseded: boolean;
}

/** Stored articles with these ids or these addresses, current and superseded. */
export async function findArticles(
  reader: Reader,
  { ids, urls }: { ids: readonly string[]; urls: readonly string[] },
): Promise<StoredArticle[]> {
  const rows = await runPlanned<{ properties: Properties; superseded: boolean }>(
    reader,
    `CALL () {
       UNWIND $ids AS id MATCH (a:Article {id: id}) USING INDEX SEEK a:Article(id) RETURN a
       UNION UNWIND $ids AS id MATCH (a:Superseded {id: id}) USING INDEX SEEK a:Superseded(id) RETURN a
       UNION UNWIND $urls AS url MATCH (a:Article {url: url}) USING INDEX SEEK a:Article(url) RETURN a
     }
     RETURN properties(a) AS properties, a:Superseded AS superseded ORDER BY a.id`,
    { ids, urls },
  );
  return rows.map(({ properties, superseded }) => ({
    article: articleOf(properties),
    given: given(articleOf(properties), properties),
    extractor: String(properties.extractor),
    extractorVersion: String(properties.extractorVersion),
    superseded,
  }));
}

/** Of these ids, those of articles that stand in the graph. */
export async function currentAmong(reader: Reader, ids: readonly string[]): Promise<Set<string>> {
  const rows = await over<{ id: string }>(reader, "UNWIND $ids AS id MATCH (:Article {id: id}) RETURN id", {
    ids,
  });
  return new Set(rows.map(({ id }) => id));
}

/** What read an article. */
export interface ReadBy {
  name: string;
  version: string;
}

/** An article as it was handed in, and what was found in it. */
export interface ReadArticle {
  given: Article;
  extraction: Extraction;
}

/** What the extractor found in these articles when they were loaded, in order of their ids. */
export async function readExtractions(reader: Reader, ids: readonly string[]): Promise<Extraction[]> {
  const rows = await over<{ properties: Properties; data: Int8Array }>(
    reader,
    `UNWIND $ids AS id MATCH (a:Article {id: id})-[:EXTRACTED]->(x:Extraction) USING INDEX SEEK a:Article(id)
     RETURN properties(a) AS properties, x.data AS data`,
    { ids },
  );
  return rows
    .map(({ properties, data }) => unpackExtraction(data, articleOf(properties)))
    .sort((a, b) => byText(a.article.id, b.article.id));
}

/** Stores articles and what was found in them, or brings them up to date. A superseded one becomes current again. */
export async function storeArticles(
  transaction: GraphTransaction,
  articles: readonly ReadArticle[],
  extractorOf: (articleId: string) => ReadBy,
  loadedAt: string,
): Promise<void> {
  const rows = articles.map(({ given: handedIn, extraction }) => ({
    id: extraction.article.id,
    properties: {
      ...articleProperties(extraction.article, handedIn, extractorOf(extraction.article.id)),
      refusedCount: extraction.refused.length,
    },
    data: packExtraction(extraction),
    loadedAt,
  }));
  const ids = rows.map(({ id }) => id);
  const back = takeBack(transaction, ids);
  const again = over(
    transaction,
    "UNWIND $ids AS id MATCH (old:Superseded {id: id}) USING INDEX SEEK old:Superseded(id) SET old:Article REMOVE old:Superseded",
    { ids },
  );
  const stored = over(
    transaction,
    `UNWIND $rows AS row
     MERGE (a:Article {id: row.id})
     WITH a, row, coalesce(a.loadedAt, row.loadedAt) AS loadedAt
     SET a = row.properties, a.loadedAt = loadedAt
     MERGE (x:Extraction {id: row.id}) SET x.data = row.data
     MERGE (a)-[:EXTRACTED]->(x)`,
    { rows },
  );
  await Promise.all([back, again, stored]);
}

/** Takes older versions out of the projection, and links each to the one that takes its place. */
export async function supersede(
  transaction: GraphTransaction,
  pairs: readonly { older: string; newer: string }[],
): Promise<void> {
  await over(
    transaction,
    `UNWIND $pairs AS pair
     MATCH (older:Article {id: pair.older}) MATCH (newer:Article {id: pair.newer})
     OPTIONAL MATCH (older)-[back:REPLACES]->(newer)
     OPTIONAL MATCH (older)-[:EXTRACTED]->(x:Extraction)
     DETACH DELETE x, back
     SET older:Superseded REMOVE older:Article, older.refusedCount, older.nearCopyGroup${BAND_NAMES.map((name) => `, older.${name}`).join("")}
     MERGE (newer)-[:REPLACES]->(older)`,
    { pairs },
  );
}
