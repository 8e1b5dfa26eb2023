import type { Span } from "#model/document";
import type { DescriptionWords, PairWords } from "../languages/reference-words.js";
import { wordPattern } from "../languages/word-pattern.js";
import { near } from "../recognise/near.js";
import {
  matchBefore,
  matchesInSentences,
  overlaps,
  type Reading,
  sentenceIndexAt,
} from "../recognise/reading.js";
import type { Reference } from "./reference.js";

/** Words that stand for someone, before it is known for whom. */
export interface Anaphor extends Span {
  kind: "subject" | "object" | "guest" | "description" | "latter" | "pair" | "delegation";
  sentence: number;
  /** For a delegation: an object pronoun. */
  object?: true;
  /** What the words say of the person. */
  words?: PairWords;
}

/** "ông Nam": a name follows, or what stands for one. */
const isTitle = (reading: Reading, index: number) => {
  const [token, next] = [reading.tokens[index]!, reading.tokens[index + 1]];
  return next?.upper === true && /^[ \u00a0]{1,2}$/u.test(reading.text.slice(token.end, next.start));
};

function pronouns(reading: Reading): Anaphor[] {
  const {
    pronouns: words,
    notPronouns = [],
    objectPronouns = [],
    governing = [],
  } = reading.vocabulary.language.references;
  const others = matchesInSentences(reading, wordPattern(notPronouns, { ignoreCase: true }));
  const none = new Set(Array.from(others, (one) => one.start));
  const governed = wordPattern(governing, { ignoreCase: true });
  return reading.tokens.flatMap((token, index): Anaphor[] => {
    const { start, end, sentence, lower } = token;
    const isObject = objectPronouns.includes(lower);
    if ((!isObject && !words.includes(lower)) || isTitle(reading, index)) return [];
    if (none.has(start)) return [];
    const object = isObject || matchBefore(reading, governed, start, 16, /^[ \u00a0]$/u) !== undefined;
    return [{ kind: object ? "object" : "subject", start, end, sentence }];
  });
}

/** Object pronouns whose verb tells them from an article, or to which they have grown. */
function clitics(reading: Reading): Anaphor[] {
  const { clitics: patterns = [] } = reading.vocabulary.language.references;
  const { sentences } = reading.document;
  return patterns
    .flatMap((pattern) => [...reading.words.matches(wordPattern([pattern], { firstLetter: true }))])
    .map((match): Anaphor => {
      const who = match.groups?.who ?? match[0];
      const start = match.index + match[0].lastIndexOf(who);
      return { kind: "object", start, end: start + who.length, sentence: sentenceIndexAt(reading, start) };
    })
    .filter(({ start, sentence }) => (sentences[sentence]?.start ?? start + 1) <= start);
}

function ofKind(reading: Reading, kind: Anaphor["kind"], words: readonly DescriptionWords[]): Anaphor[] {
  return words.flatMap((one) =>
    Array.from(
      matchesInSentences(reading, wordPattern([one.pattern], { firstLetter: true })),
      ({ start, end, index }): Anaphor => ({ kind, start, end, sentence: index, words: one }),
    ),
  );
}

const plain = (patterns: readonly string[] = []) => patterns.map((pattern) => ({ pattern }));

/** How far behind such words the name may stand, in characters. */
const NAMED = 24;

/** "The host, Prime Minister A", "his counterpart at the time, A": the name follows at once. */
const isNamed = ({ text }: Reading, wholes: readonly Span[], { kind, end }: Anaphor) =>
  (kind === "guest" || kind === "description") &&
  near(wholes, { start: end, end: end + NAMED }).some(
    ({ start }) => start > end && /^(?:[ \u00a0]\p{Ll}+){0,2}, $/u.test(text.slice(end, start)),
  );

/** All words of a text that stand for someone and are no names and titles, in order; of two that overlap the longer one. */
export function anaphors(reading: Reading, names: readonly Reference[]): Anaphor[] {
  const {
    nouns,
    descriptions = [],
    latter,
    pairs = [],
    delegations,
  } = reading.vocabulary.language.references;
  const wholes = names.map((name) => name.whole);
  const found = [
    ...clitics(reading),
    ...ofKind(reading, "guest", plain(nouns)),
    ...ofKind(reading, "description", descriptions),
    ...ofKind(reading, "latter", plain(latter)),
    ...ofKind(reading, "pair", pairs),
    ...ofKind(reading, "delegation", plain(delegations?.nouns)),
    ...ofKind(reading, "delegation", plain(delegations?.clitics)).map(
      (one): Anaphor => ({ ...one, object: true }),
    ),
    ...pronouns(reading),
  ].filter(
    (one) => !near(wholes, one).some((whole) => overlaps(whole, one)) && !isNamed(reading, wholes, one),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Anaphor[] = [];
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}
