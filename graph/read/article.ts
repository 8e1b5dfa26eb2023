import type { EntityKind } from "#model/vocabulary";
import { ask, type ByIds, groupById, indexById } from "./ask.js";
import { listed, onceForEach, propertiesOf, readOn, type Shape } from "./shape.js";

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

/** An article as it is stored; what was not asked for is missing. */
type ArticleRow = Omit<ArticleRecord, "isDigest" | "loadedAt"> & { loadedAt?: string | null };

/** What is stored of an article as it is told. All else of it takes several of these, or more. */
const PLAIN = ["label", "title", "lang", "url", "publisher", "author", "publishedAt"];
const REST = ["basedOn", "loadedAt"];

/** What Cypher returns of an article `a`: no more than some fields, where all that is asked for is plain. */
export function articleShape(wanted: readonly string[] | null): Shape<ArticleRecord> {
  return wanted ? shapeWith(wanted) : WHOLE_ARTICLE;
}

const shapeWith = onceForEach(shapeOf);

function shapeOf(wanted: readonly string[] | null): Shape<ArticleRecord> {
  const plain = wanted?.every((field) => field === "id" || field === "__typename" || PLAIN.includes(field));
  const fields = plain ? PLAIN.filter((field) => wanted!.includes(field)) : [...PLAIN, ...REST];
  return readOn(listed<ArticleRow>(propertiesOf("a", ["id", ...fields])), readArticle);
}

/** All of it but its text. */
const WHOLE_ARTICLE = shapeOf(null);

const NEWEST_FIRST = "coalesce(a.publishedStart, '') DESC, a.id";

function readArticle(row: ArticleRow): ArticleRecord {
  // What was read for fewer fields is taken for words of others: those are not shown to everybody.
  if (row.loadedAt === undefined) return { ...row, isDigest: false, loadedAt: null };
  return {
    ...row,
    isDigest: row.basedOn !== null || row.publisher === DIGEST_PUBLISHER,
    loadedAt: row.loadedAt === null ? null : new Date(row.loadedAt),
  };
}

/** Articles by id. */
export const articlesByIds: ByIds<ArticleRecord> = async (graph, ids) => {
  const rows = await ask<{ id: string; article: unknown }>(
    graph,
    `UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN id, ${WHOLE_ARTICLE.cypher} AS article`,
    { ids },
  );
  return indexById(rows, ({ article }) => WHOLE_ARTICLE.read(article));
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
  const rows = await ask<{ id: string; article: unknown }>(
    graph,
    `UNWIND $ids AS id MATCH (own:Article {id: id}) WHERE own.nearCopyGroup IS NOT NULL
     CALL (own) {
       MATCH (a:Article {nearCopyGroup: own.nearCopyGroup}) WHERE a <> own
       RETURN a ORDER BY ${NEWEST_FIRST} LIMIT $first
     }
     RETURN id, ${WHOLE_ARTICLE.cypher} AS article`,
    { ids, first },
  );
  return groupById(rows, ({ article }) => WHOLE_ARTICLE.read(article));
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
