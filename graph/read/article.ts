import type { EntityKind } from "#model/vocabulary";
import { ask, type ByIds, groupById, indexById } from "./ask.js";

/** An article without its text, which is read only where someone asks for it. */
export interface ArticleRecord {
  id: string;
  label: string;
  title: string | null;
  lang: string;
  url: string | null;
  basedOn: string | null;
  publisher: string | null;
  author: string | null;
  publishedAt: string | null;
  isDigest: boolean;
  loadedAt: Date | null;
}

/** Where an article names an entity. */
export interface MentionRecord {
  start: number;
  end: number;
  text: string;
  kind: EntityKind;
  entityId: string;
}

/** Publisher of texts that this project wrote after published facts. */
const DIGEST_PUBLISHER = "Liên digest";

export type ArticleMap = Omit<ArticleRecord, "isDigest" | "loadedAt"> & { loadedAt: string | null };

/** What Cypher returns of an article `a`. */
export const ARTICLE_MAP =
  "a {.id, .label, .title, .lang, .url, .basedOn, .publisher, .author, .publishedAt, .loadedAt}";

const NEWEST_FIRST = "coalesce(a.publishedStart, '') DESC, a.id";

export function readArticle({ loadedAt, ...article }: ArticleMap): ArticleRecord {
  return {
    ...article,
    isDigest: article.basedOn !== null || article.publisher === DIGEST_PUBLISHER,
    loadedAt: loadedAt === null ? null : new Date(loadedAt),
  };
}

/** Articles by id. */
export const articlesByIds: ByIds<ArticleRecord> = async (graph, ids) => {
  const rows = await ask<{ id: string; article: ArticleMap }>(
    graph,
    `UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN id, ${ARTICLE_MAP} AS article`,
    { ids },
  );
  return indexById(rows, ({ article }) => readArticle(article));
};

/** Texts of articles. */
export const articleTexts: ByIds<string> = async (graph, ids) => {
  const rows = await ask<{ id: string; text: string }>(
    graph,
    "UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN id, a.text AS text",
    { ids },
  );
  return indexById(rows, ({ text }) => text);
};

/** Articles whose texts are nearly the same as this one's, newest first. */
export const nearCopiesOfArticles: ByIds<ArticleRecord[]> = async (graph, ids, first) => {
  const rows = await ask<{ id: string; article: ArticleMap }>(
    graph,
    `UNWIND $ids AS id MATCH (own:Article {id: id}) WHERE own.nearCopyGroup IS NOT NULL
     CALL (own) {
       MATCH (a:Article {nearCopyGroup: own.nearCopyGroup}) WHERE a <> own
       RETURN a ORDER BY ${NEWEST_FIRST} LIMIT $first
     }
     RETURN id, ${ARTICLE_MAP} AS article`,
    { ids, first },
  );
  return groupById(rows, ({ article }) => readArticle(article));
};

interface MentionRow {
  id: string;
  entityId: string;
  kind: EntityKind;
  starts: number[];
  ends: number[];
  surfaces: string[];
}

/** Where articles name entities, by place in the text. */
export const mentionsOfArticles: ByIds<MentionRecord[]> = async (graph, ids) => {
  const rows = await ask<MentionRow>(
    graph,
    `UNWIND $ids AS id
     MATCH (:Article {id: id})-[n:MENTIONS]->(e:Entity)
     RETURN id, e.id AS entityId, e.kind AS kind, n.starts AS starts, n.ends AS ends, n.surfaces AS surfaces`,
    { ids },
  );
  const spans = groupById(rows, ({ entityId, kind, starts, ends, surfaces }) =>
    starts.map((start, index) => ({ start, end: ends[index]!, text: surfaces[index]!, kind, entityId })),
  );
  return new Map(
    [...spans].map(([id, lists]) => [id, lists.flat().sort((a, b) => a.start - b.start || a.end - b.end)]),
  );
};
