import type { Graph } from "../connection.js";
import { foldForSearch } from "../folding.js";
import { FULL_TEXT } from "../schema.js";
import { type ArticleRecord, articleShape } from "./article.js";
import type { ArticleFilter } from "./article-list.js";
import { ask } from "./ask.js";
import { comesAfter, cut, type Key, keyOf, orderBy, type Page } from "./page.js";

export interface ArticleHitRecord {
  article: ArticleRecord;
  score: number;
}

/** How many articles answer, by language, publisher and year. */
export interface ArticleCounts {
  total: number;
  languages: { value: string; count: number }[];
  publishers: { value: string; count: number }[];
  years: { value: string; count: number }[];
}

const MOST_WORDS = 12;
/** How many articles the index hands over to be filtered and ranked. */
const CANDIDATES = 10_000;
const MOST_VALUES = 50;

/** Words as the index knows them: folded, so that nothing typed can reach Lucene's syntax. */
export function wordsOfText(text: string): string[] {
  return foldForSearch(text).split(" ").filter(Boolean).slice(0, MOST_WORDS);
}

/** All words, in the title or in the text; the last may be unfinished. A word in the title weighs more. */
function allOf(words: readonly string[]): string {
  const last = words.length - 1;
  return words
    .map((word, at) => {
      const start = at === last ? ` title:${word}* text:${word}*` : "";
      return `+(title:${word}^3 text:${word}${start})`;
    })
    .join(" ");
}

const CONDITIONS: Record<keyof ArticleFilter, string> = {
  language: "a.lang = $filter.language",
  publisher: "a.publisher = $filter.publisher",
  from: "a.publishedStart >= $filter.from",
  to: "a.publishedStart <= $filter.to",
  mentions: "all(one IN $filter.mentions WHERE EXISTS { (a)-[:MENTIONS]->(:Entity {id: one}) })",
  digest: "(a.basedOn IS NOT NULL) = $filter.digest",
};

const BEST_FIRST = [{ by: "score", descending: true }, { by: "a.id" }] as const;

function found(filter: ArticleFilter): string {
  const names = (Object.keys(CONDITIONS) as (keyof ArticleFilter)[]).filter((name) => filter[name] != null);
  const where = names.length === 0 ? "" : `WHERE ${names.map((name) => CONDITIONS[name]).join(" AND ")}`;
  return `CALL db.index.fulltext.queryNodes($index, $query, {limit: $candidates}) YIELD node AS a, score
     WITH a, score ${where}`;
}

function parameters(text: string, filter: ArticleFilter) {
  const query = allOf(wordsOfText(text));
  return { index: FULL_TEXT.articleText, query, filter, candidates: CANDIDATES };
}

/**
 * Articles that hold all words of a text, best first.
 * @param wanted fields of the articles; null for all
 */
export async function searchArticles(
  graph: Graph,
  text: string,
  filter: ArticleFilter,
  { first, after }: { first: number; after: Key | null },
  wanted: readonly string[] | null = null,
): Promise<Page<ArticleHitRecord>> {
  if (wordsOfText(text).length === 0) return { items: [], more: false };
  const shape = articleShape(wanted);
  const rows = await ask<{ key: Key; score: number; article: unknown }>(
    graph,
    `${found(filter)}
     ${after === null ? "" : `WITH * WHERE ${comesAfter(BEST_FIRST)}`}
     WITH a, score, ${keyOf(BEST_FIRST)} AS key ORDER BY ${orderBy(BEST_FIRST)} LIMIT $most
     RETURN key, score, ${shape.cypher} AS article`,
    { ...parameters(text, filter), after, most: first + 1 },
  );
  return cut(
    rows.map(({ key, score, article }) => ({ key, item: { score, article: shape.read(article) } })),
    first,
  );
}

/** What all articles that answer have in common, of the 10,000 that the index finds best. */
export async function countArticleHits(
  graph: Graph,
  text: string,
  filter: ArticleFilter,
): Promise<ArticleCounts> {
  if (wordsOfText(text).length === 0) return { total: 0, languages: [], publishers: [], years: [] };
  const values = (of: string) => `COLLECT {
       UNWIND found AS a WITH ${of} AS value WHERE value IS NOT NULL
       WITH value, count(*) AS count ORDER BY count DESC, value LIMIT ${MOST_VALUES}
       RETURN {value: value, count: count}
     }`;
  const [row] = await ask<ArticleCounts>(
    graph,
    `${found(filter)}
     WITH collect(a) AS found
     RETURN size(found) AS total, ${values("a.lang")} AS languages, ${values("a.publisher")} AS publishers,
            ${values("left(a.publishedStart, 4)")} AS years`,
    parameters(text, filter),
  );
  return row!;
}
