import type { Name } from "#model/entity";
import type { EntityKind } from "#model/vocabulary";
import type { Graph } from "../connection.js";
import { foldForSearch } from "../folding.js";
import { FULL_TEXT } from "../schema.js";
import { ask } from "./ask.js";
import { ENTITY_MAP, type EntityMap, type EntityRecord, readEntity } from "./entity.js";

export interface SearchHitRecord {
  node: EntityRecord;
  matchedName: string;
  score: number;
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

async function candidates(
  graph: Graph,
  query: string,
  typed: string,
  kinds: readonly EntityKind[] | null,
  first: number,
): Promise<{ entity: EntityMap; score: number }[]> {
  return ask(
    graph,
    `CALL db.index.fulltext.queryNodes($index, $query, {limit: $candidates}) YIELD node AS e, score AS relevance
     WHERE $kinds IS NULL OR e.kind IN $kinds
     WITH e, relevance, split(e.search, ' · ') AS spellings
     WITH e, relevance, CASE
            WHEN $typed IN spellings THEN ${EXACT}
            WHEN any(spelling IN spellings WHERE spelling STARTS WITH $typed) THEN ${START}
            WHEN any(spelling IN spellings WHERE spelling CONTAINS ' ' + $typed) THEN ${WORD}
            ELSE ${SOME}
          END AS quality,
          log(1.0 + coalesce(e.articleCount, 0) + 2 * coalesce(e.meetingCount, 0)) AS connectedness
     WITH e, quality + connectedness / (1 + connectedness) AS score, relevance
     ORDER BY score DESC, relevance DESC, e.id LIMIT $first
     RETURN ${ENTITY_MAP} AS entity, score`,
    { index: FULL_TEXT.entityNames, query, typed, kinds, candidates: CANDIDATES, first },
  );
}

/**
 * Entities whose names answer what was typed: accents do not matter, the last word may be unfinished, and where
 * nothing answers, misspelt names do. Better matches first; among equals, those named and met more.
 */
export async function searchEntities(
  graph: Graph,
  text: string,
  kinds: readonly EntityKind[] | null,
  first: number,
): Promise<SearchHitRecord[]> {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const typed = words.join(" ");
  let found = await candidates(graph, typedSoFar(words), typed, kinds, first);
  if (found.length === 0) found = await candidates(graph, misspelt(words), typed, kinds, first);
  return found.map(({ entity, score }) => {
    const node = readEntity(entity);
    return { node, matchedName: bestName(node, typed), score };
  });
}
