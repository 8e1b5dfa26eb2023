import type { Document, Span } from "#model/document";
import { slug } from "#model/id";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { ofWord, type Word, withoutPossessive } from "../words/word.js";
import { near } from "./near.js";
import { contains, type Reading } from "./reading.js";
import { tokenIndexAt } from "./tokens.js";

/** A country that words name, directly or by its adjective. */
export interface CountryHit extends Span {
  code: string;
}

const codeOf = (id: string) => (id.length === 8 ? /^place\/([a-z]{2})$/u.exec(id)?.[1] : undefined);

/** Countries in a span, in order: "Pháp - Việt Nam" → fr, vn; "Vietnamese Embassy in France" → vn, fr. */
export function countriesIn(reading: Reading, span: Span): CountryHit[] {
  const hits: CountryHit[] = [];
  for (const match of near(reading.known, span)) {
    const code = match.entries[0] && codeOf(match.entries[0].id);
    if (code && contains(span, match)) hits.push({ start: match.start, end: match.end, code });
  }
  const words = wordsOfCountries(reading);
  for (let i = tokenIndexAt(words, span.start); i < words.length && words[i]!.start < span.end; i++) {
    const token = words[i]!;
    if (hits.some((hit) => token.start < hit.end && hit.start < token.end)) continue;
    for (const { start, end, code } of token.countries)
      hits.push({ start: token.start + start, end: token.start + end, code });
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** A word that names countries. */
interface WordOfCountries extends Span {
  countries: readonly CountryHit[];
}

const words = new WeakMap<Reading, readonly WordOfCountries[]>();

/** All of the text, in order. */
function wordsOfCountries(reading: Reading): readonly WordOfCountries[] {
  const known = words.get(reading);
  if (known) return known;
  const told = countriesOf(reading.gazetteer, reading.document.lang);
  const found = reading.tokens.flatMap((token): WordOfCountries[] => {
    const countries = told(token.word);
    if (countries.length === 0 || isPartOfTown(reading, token)) return [];
    return [{ start: token.start, end: token.end, countries }];
  });
  words.set(reading, found);
  return found;
}

/** "Lào" in "Lào Cai" names no country. */
function isPartOfTown(reading: Reading, token: Span): boolean {
  return near(reading.known, token).some(({ start, end, entries: [first] }) => {
    const covers = start <= token.start && token.end <= end && end - start > token.end - token.start;
    return covers && first?.kind === "Place" && !first.needsContext && codeOf(first.id) === undefined;
  });
}

/** The countries of the towns and regions that a span names, in order: "Thị trưởng Tours" → fr. */
export function countriesOfTowns(reading: Reading, span: Span): string[] {
  return near(reading.known, span).flatMap((match) => {
    const [first] = match.entries;
    const town = first?.kind === "Place" && !first.needsContext && contains(span, match);
    return town && first.country ? [first.country] : [];
  });
}

const told = new WeakMap<Gazetteer, Map<string, (word: Word) => readonly CountryHit[]>>();

/** The countries that a word of a language names, with offsets into it. */
function countriesOf(gazetteer: Gazetteer, lang: Document["lang"]): (word: Word) => readonly CountryHit[] {
  const byLanguage = told.get(gazetteer) ?? new Map<string, (word: Word) => readonly CountryHit[]>();
  told.set(gazetteer, byLanguage);
  const known = byLanguage.get(lang) ?? ofWord((word) => countriesOfWord(gazetteer, lang, word));
  byLanguage.set(lang, known);
  return known;
}

function countriesOfWord(gazetteer: Gazetteer, lang: Document["lang"], written: Word): readonly CountryHit[] {
  const word = withoutPossessive(written).text;
  // "Việt-Pháp", "franco-vietnamienne", "Vietnam-France": one token, two countries.
  const parts = word.split("-");
  const codes = parts.map((part) => gazetteer.demonym(part, lang) ?? placeCode(gazetteer, part));
  if (parts.length > 1 && codes.some((code) => code === undefined)) {
    const code = gazetteer.demonym(word, lang);
    return code ? [{ start: 0, end: written.text.length, code }] : [];
  }
  let start = 0;
  return parts.flatMap((part, i) => {
    const end = start + part.length;
    const hit = { start, end };
    start = end + 1;
    return codes[i] ? [{ ...hit, code: codes[i] }] : [];
  });
}

function placeCode(gazetteer: Gazetteer, word: string): string | undefined {
  if (!/^\p{Lu}/u.test(word)) return undefined;
  const entry = gazetteer.byName(word)[0];
  return entry && codeOf(entry.id);
}

/** "fr" → `france`, for ids. */
export function countrySlug(gazetteer: Gazetteer, code: string): string {
  const entry = gazetteer.entry(`place/${code}`);
  const english = entry?.names.filter((name) => name.lang === "en").map((name) => slug(name.text)) ?? [];
  const one = english.filter((name) => !name.includes("republic"));
  return (one.length ? one : english).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? code;
}

/** "Nguyễn Đức Minh": behind a family name, a short name of a country is none. */
function isMiddleName(reading: Reading, { start, end }: Span): boolean {
  const before = reading.tokens[tokenIndexAt(reading.tokens, start) - 1];
  return (
    before?.upper === true &&
    end - start < 6 &&
    start - before.end === 1 &&
    reading.gazetteer.isVietnameseFamilyName(before.word)
  );
}

const byFrequency = new WeakMap<Reading, readonly string[]>();

/** The country most often named in the text that is not the given one. */
export function otherCountry(reading: Reading, not: string): string | undefined {
  const codes = byFrequency.get(reading) ?? countByFrequency(reading);
  byFrequency.set(reading, codes);
  return codes.find((code) => code !== not);
}

function countByFrequency(reading: Reading): string[] {
  const counts = new Map<string, number>();
  for (const sentence of reading.document.sentences)
    for (const hit of countriesIn(reading, sentence))
      if (!isMiddleName(reading, hit)) counts.set(hit.code, (counts.get(hit.code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
}
