import { isNameParticle } from "../gazetteer/particles.js";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";
import { withoutPossessive, wordOf } from "../words/word.js";

import { adjacent, isCountry, isGiven, isKnown } from "./name-words.js";
import { near } from "./near.js";
import type { Reading } from "./reading.js";
import type { Token } from "./tokens.js";

const INITIAL = /^\p{Lu}$/u;
/** What tells a son from his father. */
const SUFFIX = /^(?:II|III|IV|Jr|Sr)$/u;
/** A nickname within a name: 'Jose "Pepe" Diaz'. */
const NICKNAME_OPENS = /^[ \u00a0]["“‘']$/u;
const NICKNAME_CLOSES = /^["”’'][ \u00a0]$/u;

/** Whether a word in quotes stands between two words of a name. */
function isNickname({ text }: Reading, [before, word, behind]: readonly Token[]): boolean {
  return (
    before !== undefined &&
    behind?.upper === true &&
    word?.sentence === behind.sentence &&
    NICKNAME_OPENS.test(text.slice(before.end, word.start)) &&
    NICKNAME_CLOSES.test(text.slice(word.end, behind.start))
  );
}

/** A given name and what follows, such as "Jean-Yves Le Drian", "William P. Rogers": number of tokens, else 0. */
export function westernNameLength(reading: Reading, tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  const { gazetteer } = reading;
  if (!first?.upper || first.allCaps || reading.vocabulary.notNames.has(first.lower)) return 0;
  // "the Ambassador to France Dinh Toan Thang": some bear the name France, but the country is meant.
  if (isCountry(reading, first) && !isSurnameBehind(reading, tokens, at)) return 0;
  const parts = first.text.split("-");
  if (!isGiven(reading, first.word) && !(parts.length > 1 && parts.some((x) => gazetteer.isGivenName(x))))
    return 0;
  return surnameLength(reading, tokens, at, 4);
}

/** "Maurice Schumann": a country that is a given name as well is none before one more word that no list knows. */
function isSurnameBehind(
  { gazetteer, known, vocabulary }: Reading,
  tokens: readonly Token[],
  at: number,
): boolean {
  const [first, next] = [tokens[at]!, tokens[at + 1]];
  const match = near(known, first).find((one) => one.start === first.start);
  return (
    match?.entries[0]?.needsContext === true &&
    next?.upper === true &&
    next.start - first.end === 1 &&
    !vocabulary.notNames.has(next.lower) &&
    !near(known, next).some((one) => one.start === next.start) &&
    !gazetteer.isVietnameseFamilyName(next.word)
  );
}

/** Particles that only names of people hold. */
const OWN_PARTICLES: ReadonlySet<string> = new Set(["van", "von", "bin", "binti", "ibn"]);

/** "Wouter van Wersch", "Anwar bin Ibrahim": a particle between two capitalised words tells a name of any language. */
export function particleNameLength(tokens: readonly Token[], at: number): number {
  const [first, particle, ...rest] = tokens.slice(at, at + 5);
  if (!first?.upper || first.allCaps || !particle || !OWN_PARTICLES.has(particle.text)) return 0;
  const second = /^(?:der|den|de)$/u.test(rest[0]?.text ?? "") ? 1 : 0;
  const last = rest[second];
  if (!last?.upper || last.sentence !== first.sentence) return 0;
  const length = 3 + second;
  const glued = tokens
    .slice(at + 1, at + length)
    .every((token, i) => token.start - tokens[at + i]!.end === 1);
  return glued ? length : 0;
}

/** The number behind the name of a sovereign or a pope; one letter alone is as often an initial. */
const REGNAL = /^(?:II|III|IV|VI{1,3}|IX|XI{1,3}|XIV|XV|XVI{1,3}|XIX|XX|XXI{0,3})$/u;

/** Whether a word is the number of a sovereign or a pope. */
export const isRegnal = (word: string): boolean => REGNAL.test(word);

/** "Albert II", "Jean-Paul II", "John Paul II": given names and a number. */
export function regnalNameLength(reading: Reading, tokens: readonly Token[], at: number): number {
  const given = (token: Token | undefined) =>
    token?.upper === true &&
    !token.allCaps &&
    token.text.split("-").every((part) => isGiven(reading, wordOf(part)));
  for (const length of [2, 3]) {
    const name = tokens.slice(at, at + length);
    const number = name.at(-1);
    if (name.length < length || !isRegnal(number!.text) || !name.slice(0, -1).every(given)) continue;
    if (name.slice(1).every((token, i) => adjacent(reading, name[i]!, token))) return length;
  }
  return 0;
}

/** Two syllables joined: "En-lai", "Jong-un". */
const JOINED = /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{1,6}$/u;
/** One or two syllables as pinyin writes them: "Jinping", "Yi". */
const PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang?|i?ao|ai|ei?|[ie]ng?|ia|ie|iong|iu|[io]|ong|ou|u(?:ai?|ang?|e|i|n|o)?)){1,2}$/u;

/** "Zhou Enlai", "Kim Jong-un": a Chinese or Korean family name and a given name behind it. */
export function eastAsianNameLength(reading: Reading, tokens: readonly Token[], at: number): number {
  const [family, given] = [tokens[at]!, tokens[at + 1]];
  if (!given || !adjacent(reading, family, given) || !given.upper || family.allCaps) return 0;
  if (!reading.gazetteer.isEastAsianFamilyName(family.word)) return 0;
  if (isKnown(reading, given) || reading.vocabulary.notNames.has(given.lower)) return 0;
  const { text, lower } = withoutPossessive(given.word);
  if (JOINED.test(text)) return 2;
  const inside = tokens[at - 1]?.sentence === family.sentence;
  return inside && !given.text.includes("-") && lower.length > 1 && PINYIN.test(lower) ? 2 : 0;
}

/** Whether a word has a form that is none of names in the language. */
export function isVerb(reading: Reading, { word, text }: Token): boolean {
  const { notLike } = reading.vocabulary.language.names;
  return (
    notLike !== undefined && firstMatch(wordPattern([notLike]), text)?.[0] === text && !isGiven(reading, word)
  );
}

/** Capitalised words and particles from an index on that can be one name, at least two words of which one is last. */
export function surnameLength(reading: Reading, tokens: readonly Token[], at: number, most: number): number {
  const blocked = reading.vocabulary.notNames;
  let length = 1;
  let good = 1;
  while (length < most + 2 && good < most + 2) {
    const token = tokens[at + length];
    const previous = tokens[at + length - 1]!;
    if (!token) break;
    if (token.upper && isNickname(reading, tokens.slice(at + length - 1, at + length + 2))) {
      length += 2;
      good = length;
      continue;
    }
    const elided = /['’]$/u.test(previous.text) && token.start === previous.end;
    if (!elided && !adjacent(reading, previous, token)) break;
    if (isNameParticle(token.text)) {
      length++;
      if (token.upper && !/['’]$/u.test(token.text)) good = length;
      continue;
    }
    const initial = INITIAL.test(token.text) && reading.text[token.end] === ".";
    // "Prabowo Diundang ke Paris": headlines write verbs large.
    if (isVerb(reading, token)) break;
    if (!token.upper || (blocked.has(token.lower) && !initial) || /\d/u.test(token.text)) break;
    if (SUFFIX.test(token.text) && length >= 2) {
      good = length + 1;
      break;
    }
    const surname = length === 1 && isGiven(reading, tokens[at]!.word);
    const acronym = token.allCaps && !tokens[at]!.allCaps && token.text.length < 6;
    if (acronym && !(surname && token.text.length > 3 && !isKnown(reading, token))) break;
    // "François Hollande": behind a given name a country is a surname.
    const foreign =
      isCountry(reading, token) || reading.gazetteer.demonym(token.word, reading.document.lang) !== undefined;
    if (foreign && !surname && !INITIAL.test(token.text)) break;
    length++;
    good = length;
    if (withoutPossessive(token.word) !== token.word) break;
  }
  return good >= 2 ? good : 0;
}
