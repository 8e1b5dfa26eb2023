import type { Span } from "#model/document";
import { wordPattern } from "../languages/word-pattern.js";
import { countriesIn } from "../recognise/countries.js";
import { near } from "../recognise/near.js";
import { contains, matchesInSentences, type Reading } from "../recognise/reading.js";
import type { Reference } from "./reference.js";
import { subjectOf } from "./salience.js";

/** How far behind "led by" the leader may stand, and how far before "heads the delegation", in characters. */
const REACH = 90;
/** How far back, in characters, a delegation without a name may lead. */
const MEMORY = 20_000;
/** What may part a leader from such words: a comma, a small word or two. */
const BESIDE = /^[ \u00a0,]*(?:\p{Ll}+[ \u00a0,]+){0,2}$/u;

/** Someone who leads a delegation, and where the text says so. */
interface Leader extends Span {
  who: Reference;
}

/** Those of whom the text says that they lead a delegation, in order. */
function leadersOf(reading: Reading, names: readonly Reference[]): Leader[] {
  const { text } = reading;
  const { leading = [], heading = [] } = reading.vocabulary.language.references.delegations ?? {};
  const leaders: Leader[] = [];
  for (const [words, behindOnly] of [
    [leading, false],
    [heading, true],
  ] as const)
    for (const { start, end, sentence } of matchesInSentences(
      reading,
      wordPattern(words, { ignoreCase: true }),
    )) {
      const stretch = {
        start: Math.max(sentence.start, start - REACH),
        end: Math.min(sentence.end, end + REACH),
      };
      const people = near(names, stretch).filter(
        (who) => who.named && who.start >= stretch.start && who.end <= stretch.end,
      );
      const before = people.findLast((who) => who.end <= start);
      const beside = before && BESIDE.test(text.slice(before.whole.end, start)) ? before : undefined;
      const behind = people.find((who) => who.start >= end);
      const who = behindOnly ? before : (beside ?? behind);
      if (who) leaders.push({ start, end, who });
    }
  return leaders.sort((a, b) => a.start - b.start);
}

/** Of how many of the first sentences that name somebody a traveller is looked for. */
const LEAD = 3;

/** The first of the text's lead who is told to travel, for a delegation of which no leader is named. */
function traveller(
  reading: Reading,
  names: readonly Reference[],
  words: Span,
  country: string | undefined,
): Reference[] {
  const { travelling = [] } = reading.vocabulary.language.references.delegations ?? {};
  const pattern = wordPattern(travelling, { ignoreCase: true });
  let seen = 0;
  for (const sentence of reading.document.sentences) {
    if (sentence.start >= words.start) break;
    const people = near(names, sentence).filter((who) => contains(sentence, who));
    if (people.length === 0) continue;
    if (seen++ === LEAD) break;
    const who = subjectOf(reading, people);
    if (who?.named && (!country || who.country === country) && reading.words.first(pattern, sentence))
      return [who];
  }
  return [];
}

/**
 * Whom a delegation without a name stands for ("the delegation was received by B"): its leader, as the text has told. Of
 * delegations of two countries the words must say which one is meant.
 */
export function delegationLeaders(
  reading: Reading,
  names: readonly Reference[],
): (words: Span) => Reference[] {
  const leaders = leadersOf(reading, names);
  return (words) => {
    const [country] = countriesIn(reading, words);
    const recent = near(leaders, { start: Math.max(0, words.start - MEMORY), end: words.start });
    const fitting = recent.filter(
      (one) => one.end <= words.start && (!country || one.who.country === country.code),
    );
    const last = fitting.at(-1)?.who;
    if (!last) return traveller(reading, names, words, country?.code);
    // Of two delegations the one whose leader the text has named more often so far.
    const told = new Map(fitting.map(({ who }) => [who.entity, who]));
    if (told.size > 1) {
      const count = (who: Reference) =>
        who.entity.mentions.filter((mention) => mention.end <= words.start).length;
      const [first, second] = [...told.values()].sort((a, b) => count(b) - count(a));
      return count(first!) > count(second!) ? [first!] : [];
    }
    return [last];
  };
}
