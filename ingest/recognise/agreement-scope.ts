import type { Span } from "#model/document";
import { isCountryId } from "#model/id";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";
import { near } from "./near.js";
import type { Reading } from "./reading.js";
import { tokenIndexAt } from "./tokens.js";

/** The subject of an agreement has no more words than this. */
const MOST_WORDS = 9;

/** Nouns that follow without a small word are fewer still. */
const MOST_NOUNS = 4;

/** How far from the name of an agreement, in characters, words of signing still speak of it. */
const BESIDE = 36;

/**
 * Where the words that say what an agreement is about end: "on the delimitation of zones", "về hợp tác y tế". They go up
 * to a clause word, a mark or a date; without any, the offset from which they were looked for.
 */
export function subjectEnd(reading: Reading, from: number, limit: number, dates: readonly Span[]): number {
  const { text, tokens, vocabulary } = reading;
  const words = vocabulary.language.agreements;
  const rest = text.slice(from, Math.min(limit, from + 40));
  const lead = firstMatch(wordPattern(words.about, { ignoreCase: true, anchor: "start" }), rest);
  // "kontrak pembelian jet tempur": where nouns are put one behind the other, the subject needs no small word.
  if (!lead && !(words.compounds && /^ \p{Ll}/u.test(rest))) return from;
  const ends = wordPattern([...words.aboutEnds, ...words.signed], { ignoreCase: true, anchor: "start" });
  const links = wordPattern([...words.links, ...vocabulary.language.organizations.links], {
    ignoreCase: true,
  });
  let end = from;
  let previous = lead ? from + lead.index + lead[0].length : from;
  let i = tokenIndexAt(tokens, previous);
  const most = lead ? MOST_WORDS : MOST_NOUNS;
  for (let count = 0; i < tokens.length && count < most; i++, count++) {
    const token = tokens[i]!;
    if (token.start < previous) continue;
    const elided = /['’]/u.test(text.charAt(previous - 1));
    const gap = text.slice(previous, token.start);
    if (token.start >= limit || !(elided ? gap === "" : /^[ \u00a0]{1,2}$|^ ?[-–] ?$/u.test(gap))) break;
    if (firstMatch(ends, text.slice(token.start, token.start + 24))) break;
    if (near(dates, token).some((date) => date.start <= token.start && token.start < date.end)) break;
    previous = token.end;
    if (firstMatch(links, token.text)?.[0] !== token.text && !/['’]$/u.test(token.text)) end = token.end;
  }
  return end;
}

/** Whether words of signing stand right before a name or right behind it: "signed an agreement", "convention conclue". */
export function isSignedBeside(reading: Reading, sentence: Span, { start, end }: Span): boolean {
  const signed = wordPattern(reading.vocabulary.language.agreements.signed, { ignoreCase: true });
  const { text, words } = reading;
  const from = Math.max(sentence.start, start - BESIDE);
  for (const { index, match } of words.within(signed, { start: from, end: start })) {
    const gap = text.slice(index + match[0].length, start);
    if (!/[.,;:()]/u.test(gap) && gap.trim().split(/\s+/u).filter(Boolean).length <= 2) return true;
  }
  for (const { index } of words.within(signed, { start: end, end: Math.min(sentence.end, end + BESIDE) })) {
    const gap = text.slice(end, index);
    if (!/[.;:()]/u.test(gap) && gap.trim().split(/\s+/u).filter(Boolean).length <= 2) return true;
  }
  return false;
}

/** Whether what stands before a head tells of several: "các thỏa thuận", "plusieurs accords". */
export function isOneOfSeveral(reading: Reading, start: number): boolean {
  const several = wordPattern(reading.vocabulary.language.agreements.several, {
    ignoreCase: true,
    anchor: "end",
  });
  return firstMatch(several, reading.text.slice(Math.max(0, start - 24), start)) !== null;
}

/** Where a name ends before a dash that leads to something else: "Biên bản ghi nhớ giữa A và B - TS Nguyễn Văn C". */
export function beforeDash(reading: Reading, from: number, to: number): number {
  for (const dash of reading.text.slice(from, to).matchAll(/[ \u00a0][-–—][ \u00a0]/gu)) {
    const next = from + dash.index + dash[0].length;
    const isCountry = near(reading.known, { start: next, end: next + 1 }).some(
      (match) => match.start === next && isCountryId(match.entries[0]?.id),
    );
    if (!isCountry && !/^\d/u.test(reading.text.slice(next))) return from + dash.index;
  }
  return to;
}
