import { isCountryId } from "#model/id";
import { type Word, withoutPossessive } from "../words/word.js";
import { near } from "./near.js";
import type { Reading } from "./reading.js";
import type { Token } from "./tokens.js";

/** Whether one space parts two words, with the stop of an initial before it or not. */
export function adjacent({ text }: Reading, a: Token, b: Token): boolean {
  const gap = b.start - a.end;
  if (gap < 1 || gap > 2 || a.sentence !== b.sentence) return false;
  const last = text[b.start - 1];
  return (last === " " || last === "\u00a0") && (gap === 1 || text[a.end] === ".");
}

/** Whether a word is the name of a country, which ends a name; "Anh" and "Đức" are given names as well. */
export const isCountry = (reading: Reading, token: Token): boolean =>
  !reading.gazetteer.isVietnameseGivenName(token.word) &&
  near(reading.known, token).some(
    (match) => match.start === token.start && isCountryId(match.entries[0]?.id),
  );

/** Whether a known name starts with a word. */
export const isKnown = (reading: Reading, token: Token): boolean =>
  near(reading.known, token).some((match) => match.start === token.start);

/** The offset where a name ends: a possessive is not part of it. */
export function nameEnd(token: Token): number {
  return token.start + withoutPossessive(token.word).text.length;
}

/** A word so short that it may end like a name by chance. */
const SHORT = 6;

/** Whether a word is a given name, by the gazetteer or by what the language's pack knows of names. */
export function isGiven({ gazetteer, vocabulary }: Reading, word: Word): boolean {
  if (gazetteer.isGivenName(word)) return true;
  const { given, endings = [] } = vocabulary.language.names;
  if (!given || !word.upper || word.allCaps || vocabulary.notNames.has(word.lower)) return false;
  return (
    vocabulary.givenNames.has(word.lower) ||
    (word.text.length >= SHORT && endings.some((ending) => word.lower.endsWith(ending)))
  );
}
