import { wordPattern } from "../languages/word-pattern.js";
import { backFrom, near } from "../recognise/near.js";
import { contains, matchesInSentences, type Reading } from "../recognise/reading.js";
import type { Reference } from "./reference.js";
import { standingFor } from "./stand-ins.js";

/** How far back, in characters, "the two" may lead. */
const MEMORY = 20_000;
/** In how many sentences before it a third one makes "the two" unclear. */
const CLOSE = 3;

/**
 * "The two leaders": the two people of the sentence so far, if it names just two; else the two named last who stand for
 * different countries, unless a third country's stood between them. Two references in one stretch.
 */
export function pairs(reading: Reading, references: readonly Reference[]): Reference[] {
  const pattern = wordPattern(reading.vocabulary.language.references.pairs ?? [], { ignoreCase: true });
  const { sentences } = reading.document;
  const result: Reference[] = [];
  const ofCountries = references.filter((reference) => reference.country !== undefined);
  for (const { start, end, sentence, index } of matchesInSentences(reading, pattern)) {
    const here = near(references, sentence).filter((x) => x.start >= sentence.start && x.end <= start);
    const own = [...new Map(here.map((x) => [x.entity, x])).values()];
    const from = sentences[Math.max(0, index - CLOSE)]!.start;
    const [first, second] =
      own.length === 2
        ? own.reverse()
        : isCrowded(ofCountries, from, start)
          ? []
          : lastOfTwoCountries(ofCountries, start);
    if (!first || !second) continue;
    for (const one of [second, first]) result.push(standingFor(reading, { start, end }, one, "pair"));
  }
  return result;
}

/** Whether people of more than two countries are named in a stretch. */
function isCrowded(people: readonly Reference[], start: number, end: number): boolean {
  const named = near(people, { start, end }).filter((person) => contains({ start, end }, person));
  return new Set(named.map((person) => person.country)).size > 2;
}

/** The person named last before an offset, and the last one of another country. */
function lastOfTwoCountries(people: readonly Reference[], offset: number): Reference[] {
  let first: Reference | undefined;
  for (const person of backFrom(people, offset)) {
    if (offset - person.end > MEMORY) break;
    if (first && person.country !== first.country) return [first, person];
    first ??= person;
  }
  return [];
}
