import { ofWord, withoutPossessive } from "../words/word.js";
import { adjacent, isCountry } from "./name-words.js";
import { near } from "./near.js";
import type { Reading } from "./reading.js";
import type { Token } from "./tokens.js";

/** One syllable of a Vietnamese name, marks aside: onset, vowels, coda. "Le Monde" is none for its second word. */
const SYLLABLE =
  /^(?:b|ch?|d|gi?|gh|h|kh?|l|m|ngh?|nh?|ph?|qu?|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch|c|m|ng|nh|n|p|t)?$/u;

/** Whether a word can be a syllable of a Vietnamese name, written with a capital and small letters. */
export const isSyllable = ofWord(({ text }): boolean => {
  if (!/^\p{Lu}[\p{Ll}\p{M}]{0,6}$/u.test(text.normalize("NFC"))) return false;
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/gu, "d").toLocaleLowerCase();
  return SYLLABLE.test(plain);
});

/** "To Lam": a family name that is a small word too, within a sentence or before a given name. */
function meantAsName(reading: Reading, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (!next?.upper || next.allCaps || next.sentence !== token.sentence) return false;
  const inside = tokens[at - 1]?.sentence === token.sentence;
  return (
    inside ||
    (reading.gazetteer.isVietnameseGivenName(next.word) && reading.gazetteer.byName(next.word).length === 0)
  );
}

/** "Tặng ông Huy chương": a noun of two words, of which the second is small. */
export function isNoun(reading: Reading, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  const { nouns = [] } = reading.vocabulary.language.names;
  return (
    next !== undefined &&
    !next.upper &&
    adjacent(reading, token, next) &&
    nouns.includes(`${token.lower} ${next.lower}`)
  );
}

/**
 * "Tô Lâm Tiếp Đại Sứ": in a headline where every word has a capital a verb ends the name, and more of them follow; "ký với
 * ông Nam Hiệp định": so does a noun of two words, of which the second is small.
 */
function isNoName(reading: Reading, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (!next || !adjacent(reading, token, next)) return false;
  const { verbs = [] } = reading.vocabulary.language.names;
  return next.upper ? verbs.includes(token.lower) : isNoun(reading, tokens, at);
}

/** "Đoàn Lào Cai", "Từ Hà Nội": a word that is a family name too, before the name of a town. */
function leadsToTown({ known }: Reading, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    near(known, next).some(
      ({ start, end, entries: [first] }) =>
        start === next.start && end > next.end && first?.kind === "Place" && !first.needsContext,
    )
  );
}

/** Families with a name of two syllables or more, from an index on: "Nguyễn Văn Phương" → 3 tokens, else 0. */
export function vietnameseNameLength(reading: Reading, tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  const { gazetteer } = reading;
  const stop = reading.vocabulary.notNames;
  if (
    !first ||
    (stop.has(first.lower) && (!meantAsName(reading, tokens, at) || leadsToTown(reading, tokens, at))) ||
    !isSyllable(first.word) ||
    !gazetteer.isVietnameseFamilyName(first.word)
  )
    return 0;
  let length = 1;
  while (length < 4) {
    const token = tokens[at + length];
    if (!token || !adjacent(reading, tokens[at + length - 1]!, token)) break;
    const word = withoutPossessive(token.word);
    if (!isSyllable(word) || isCountry(reading, token)) break;
    if (length >= 2 && isNoName(reading, tokens, at + length)) break;
    // "Nguyễn Văn Được", "Tran To Nga": behind a family name a small word may be another name, if a given name it is or leads to.
    const given = length >= 2 ? token : tokens[at + length + 1];
    const meant = given?.upper && (given === token || adjacent(reading, token, given));
    if (stop.has(token.lower) && !(meant && gazetteer.isVietnameseGivenName(given.word))) break;
    length++;
    // "Nguyen Van Minh's guest"
    if (word !== token.word) break;
  }
  // "Thạch Hãn" is a river: with a rarer family name one syllable more must be a given name.
  const common = gazetteer.isCommonVietnameseFamilyName(first.word);
  if (length === 2 && !common && !gazetteer.isVietnameseGivenName(withoutPossessive(tokens[at + 1]!.word)))
    return 0;
  // "Nguyen Cong Tuoi Maurice": many abroad bear a given name of either kind.
  const next = tokens[at + length];
  const western = next?.upper && adjacent(reading, tokens[at + length - 1]!, next) && !stop.has(next.lower);
  if (length === 3 && western && gazetteer.isFrenchGivenName(next.word)) length++;
  return length >= 2 ? length : 0;
}
