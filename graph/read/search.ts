import type { Span } from "#model/document";
import type { Name } from "#model/entity";
import type { EntityKind } from "#model/vocabulary";
import type { Graph } from "../connection.js";
import { foldForSearch } from "../folding.js";
import { FULL_TEXT } from "../schema.js";
import { ask } from "./ask.js";
import { type EntityRecord, entityShape } from "./entity.js";
import { highlightsIn } from "./highlights.js";
import { comesAfter, cut, type Key, keyOf, orderBy, type Page } from "./page.js";

/** Which entities, besides those whose names answer. What is left out does not narrow. */
export interface SearchFilter {
  kinds?: readonly EntityKind[];
  /** ISO 3166-1 alpha-2 in lower case. */
  country?: string;
  minArticles?: number;
  minMeetings?: number;
}

export interface SearchHitRecord {
  node: EntityRecord;
  matchedName: string;
  /** Where what was typed stands in it. */
  highlights: Span[];
  score: number;
}

/** What is asked of hits, and of the entities in them; null for all. The spelling is looked for only when it is asked for. */
export interface SearchWanted {
  hits: readonly string[];
  nodes: readonly string[] | null;
}

/** What is asked of the index: names as they are typed, or, where none answers, misspelt ones. */
export type SearchMode = "typed" | "misspelt";

export interface SearchPage extends Page<SearchHitRecord> {
  mode: SearchMode;
}

/** How many answer, by what they are and where they are from. */
export interface SearchCounts {
  total: number;
  kinds: { value: EntityKind; count: number }[];
  countries: { value: string; count: number }[];
}

/** Words beyond these add nothing to a name, and each makes the question dearer. */
const MOST_WORDS = 10;
/** How many names the index hands over to be ranked. */
const CANDIDATES = 2000;

/** How well a folded name answers what was typed: the whole name, its start, the start of a word, or some words. */
const EXACT = 4;
const START = 3;
const WORD = 2;
const SOME = 1;

/**
 * Folding leaves only a–z, 0–9 and spaces, and Lucene's own words are in capitals: nothing that people type can
 * reach its syntax.
 */
function wordsOf(text: string): string[] {
  return foldForSearch(text).split(" ").filter(Boolean).slice(0, MOST_WORDS);
}

/** All words, the last as the start of one: "emmanuel mac" finds Emmanuel Macron while it is typed. */
function typedSoFar(words: readonly string[]): string {
  const last = words.at(-1)!;
  return [...words.slice(0, -1).map((word) => `+search:${word}`), `+(search:${last}^2 search:${last}*)`].join(
    " ",
  );
}

/** Words with one or two letters wrong; short ones must be right, or everything would answer. */
function misspelt(words: readonly string[]): string {
  return words
    .map((word) => (word.length < 4 ? `+search:${word}` : `+search:${word}~${word.length < 8 ? 1 : 2}`))
    .join(" ");
}

function quality(foldedName: string, typed: string): number {
  if (foldedName === typed) return EXACT;
  if (foldedName.startsWith(typed)) return START;
  return ` ${foldedName}`.includes(` ${typed}`) ? WORD : SOME;
}

function bestName({ name, names }: EntityRecord, typed: string): string {
  const spellings = [name, ...names.map(({ text }: Name) => text)];
  const ranked = spellings.map((text) => ({ text, rank: quality(foldForSearch(text), typed) }));
  return ranked.reduce((best, next) => (next.rank > best.rank ? next : best)).text;
}

const QUERIES: Record<SearchMode, (words: readonly string[]) => string> = {
  typed: typedSoFar,
  misspelt,
};

const CONDITIONS: Record<keyof SearchFilter, string> = {
  kinds: "e.kind IN $filter.kinds",
  country: "e.country = $filter.country",
  minArticles: "e.articleCount >= $filter.minArticles",
  minMeetings: "e.meetingCount >= $filter.minMeetings",
};

const BEST_FIRST = [{ by: "score", descending: true }, { by: "e.id" }] as const;

function narrowed(filter: SearchFilter, leftOut: readonly (keyof SearchFilter)[] = []): string {
  const names = (Object.keys(filter) as (keyof SearchFilter)[]).filter(
    (name) => filter[name] != null && !leftOut.includes(name),
  );
  return names.length === 0 ? "" : `WHERE ${names.map((name) => CONDITIONS[name]).join(" AND ")}`;
}

const FOUND = "CALL db.index.fulltext.queryNodes($index, $query, {limit: $candidates}) YIELD node AS e";

interface Asked {
  words: readonly string[];
  mode: SearchMode;
  filter: SearchFilter;
}

function parameters({ words, mode, filter }: Asked) {
  const query = QUERIES[mode](words);
  return { index: FULL_TEXT.entityNames, query, typed: words.join(" "), filter, candidates: CANDIDATES };
}

async function candidates(
  graph: Graph,
  asked: Asked,
  after: Key | null,
  first: number,
  wanted: readonly string[] | null,
): Promise<{ node: EntityRecord; score: number; key: Key }[]> {
  const shape = entityShape(wanted);
  const rows = await ask<{ entity: unknown; score: number; key: Key }>(
    graph,
    `${FOUND}
     ${narrowed(asked.filter) && `WITH e ${narrowed(asked.filter)}`}
     WITH e, ' · ' + e.search + ' · ' AS spellings
     WITH e, CASE
            WHEN spellings CONTAINS ' · ' + $typed + ' · ' THEN ${EXACT}
            WHEN spellings CONTAINS ' · ' + $typed THEN ${START}
            WHEN spellings CONTAINS ' ' + $typed THEN ${WORD}
            ELSE ${SOME}
          END AS quality,
          log(1.0 + coalesce(e.articleCount, 0) + 2 * coalesce(e.meetingCount, 0)) AS connectedness
     WITH e, quality + connectedness / (1 + connectedness) AS score
     ${after === null ? "" : `WHERE ${comesAfter(BEST_FIRST)}`}
     WITH e, score ORDER BY ${orderBy(BEST_FIRST)} LIMIT $most
     WITH e, score, ${keyOf(BEST_FIRST)} AS key
     RETURN ${shape.cypher} AS entity, score, key`,
    { ...parameters(asked), after, most: first + 1 },
  );
  return rows.map(({ entity, score, key }) => ({ node: shape.read(entity), score, key }));
}

/**
 * Entities whose names answer what was typed: accents do not matter, the last word may be unfinished, and where
 * nothing answers, misspelt names do. Better matches first; among equals, those named and met more.
 */
export async function searchPage(
  graph: Graph,
  text: string,
  filter: SearchFilter,
  { first, after }: { first: number; after: { mode: SearchMode; key: Key } | null },
  wanted: SearchWanted = { hits: ["matchedName"], nodes: null },
): Promise<SearchPage> {
  const words = wordsOf(text);
  if (words.length === 0) return { mode: "typed", items: [], more: false };
  const typed = words.join(" ");
  let mode: SearchMode = after?.mode ?? "typed";
  const spelt = wanted.hits.includes("matchedName") || wanted.hits.includes("highlights");
  const fields = wanted.nodes && [...wanted.nodes, ...(spelt ? ["names"] : [])];
  let found = await candidates(graph, { words, mode, filter }, after?.key ?? null, first, fields);
  if (found.length === 0 && after === null) {
    mode = "misspelt";
    found = await candidates(graph, { words, mode, filter }, null, first, fields);
  }
  const hits = found.map(({ node, score, key }) => {
    const matchedName = spelt ? bestName(node, typed) : node.name;
    return {
      key,
      item: { node, matchedName, highlights: spelt ? highlightsIn(matchedName, words) : [], score },
    };
  });
  return { mode, ...cut(hits, first) };
}

/** The best of them. */
export async function searchEntities(
  graph: Graph,
  text: string,
  kinds: readonly EntityKind[] | null,
  first: number,
): Promise<SearchHitRecord[]> {
  const { items } = await searchPage(graph, text, kinds ? { kinds } : {}, { first, after: null });
  return items.map(({ item }) => item);
}

/**
 * How many answer in all, of the 2,000 that the index finds best. Kinds are counted without the filter by kind, and
 * countries without that by country: as many as another choice would bring.
 */
export async function searchCounts(
  graph: Graph,
  text: string,
  filter: SearchFilter,
  mode: SearchMode,
): Promise<SearchCounts> {
  const words = wordsOf(text);
  if (words.length === 0) return { total: 0, kinds: [], countries: [] };
  const { kinds, country } = filter;
  const rows = await ask<{ kind: EntityKind; country: string | null; count: number }>(
    graph,
    `${FOUND}
     ${narrowed(filter, ["kinds", "country"]) && `WITH e ${narrowed(filter, ["kinds", "country"])}`}
     RETURN e.kind AS kind, e.country AS country, count(*) AS count`,
    parameters({ words, mode, filter }),
  );
  const ofKind = rows.filter((row) => !kinds || kinds.includes(row.kind));
  const ofCountry = rows.filter((row) => !country || row.country === country);
  return {
    total: sum(ofKind.filter((row) => ofCountry.includes(row))),
    kinds: counted(ofCountry, (row) => row.kind),
    countries: counted(ofKind, (row) => row.country),
  };
}

function sum(rows: readonly { count: number }[]): number {
  return rows.reduce((total, { count }) => total + count, 0);
}

function counted<Row extends { count: number }, Value extends string>(
  rows: readonly Row[],
  read: (row: Row) => Value | null,
): { value: Value; count: number }[] {
  const counts = new Map<Value, number>();
  for (const row of rows) {
    const value = read(row);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + row.count);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((x, y) => y.count - x.count || (x.value < y.value ? -1 : 1));
}
