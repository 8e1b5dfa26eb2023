import type { Span } from "#model/document";
import { slug } from "#model/id";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { near } from "./near.js";
import { contains, type Reading, tokensIn } from "./reading.js";

/** A country that words name, directly or by its adjective. */
export interface CountryHit extends Span {
  code: string;
}

const codeOf = (id: string) => /^place\/([a-z]{2})$/u.exec(id)?.[1];

/** Countries in a span, in order: "Pháp - Việt Nam" → fr, vn; "Vietnamese Embassy in France" → vn, fr. */
export function countriesIn(reading: Reading, span: Span): CountryHit[] {
  const hits: CountryHit[] = [];
  for (const match of near(reading.known, span)) {
    const code = match.entries[0] && codeOf(match.entries[0].id);
    if (code && contains(span, match)) hits.push({ start: match.start, end: match.end, code });
  }
  for (const token of tokensIn(reading, span)) {
    if (hits.some((hit) => token.start < hit.end && hit.start < token.end)) continue;
    const word = token.text.replace(/['’]s$/u, "");
    // "Việt-Pháp", "franco-vietnamienne", "Vietnam-France": one token, two countries.
    const parts = word.split("-");
    const codes = parts.map((part) => reading.gazetteer.demonym(part) ?? placeCode(reading, part));
    if (parts.length > 1 && codes.some((code) => code === undefined)) {
      const code = reading.gazetteer.demonym(word);
      if (code) hits.push({ start: token.start, end: token.end, code });
      continue;
    }
    let at = token.start;
    for (const [i, code] of codes.entries()) {
      if (code) hits.push({ start: at, end: at + parts[i]!.length, code });
      at += parts[i]!.length + 1;
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

function placeCode(reading: Reading, word: string): string | undefined {
  if (!/^\p{Lu}/u.test(word)) return undefined;
  const entry = reading.gazetteer.byName(word)[0];
  return entry && codeOf(entry.id);
}

/** "fr" → `france`, for ids. */
export function countrySlug(gazetteer: Gazetteer, code: string): string {
  const entry = gazetteer.entry(`place/${code}`);
  const english = entry?.names.filter((name) => name.lang === "en").map((name) => slug(name.text)) ?? [];
  const one = english.filter((name) => !name.includes("republic"));
  return (one.length ? one : english).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? code;
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
    for (const { code } of countriesIn(reading, sentence)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
}
