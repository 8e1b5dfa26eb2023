import type { Span } from "#model/document";
import type { Office } from "../languages/name-words.js";
import { matchAt } from "../languages/word-pattern.js";
import type { Word } from "../words/word.js";
import { isRegnal, isVerb, surnameLength } from "./foreign-names.js";
import type { TitlePhrase } from "./found.js";
import { nameEnd } from "./name-words.js";
import { near } from "./near.js";
import { overlaps, type Reading, tokensIn } from "./reading.js";
import { type Token, tokenIndexAt } from "./tokens.js";

/** Whether one of some words is an honorific. */
export const startsHonorific = (reading: Reading, words: readonly Token[]): boolean =>
  words.some((word) => {
    const match = matchAt(reading.vocabulary.honorific, reading.text, word.start, word.lower);
    return match !== null && match[0].replace(/\.$/u, "").length === word.end - word.start;
  });

const HIGHEST: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "party-leader"]);

/** Offices that are as often followed by what they are held in: "Governor Lampung", "CEO Traffic", "member Nasdem". */
export const OF_SOMETHING: ReadonlySet<Office> = new Set([
  "other",
  "chair",
  "mayor",
  "deputy-mayor",
  "consul",
]);

/** How many words behind an office are a name whatever comes behind them; none where they are as often something else. */
function wordsOfName({ vocabulary }: Reading, { head, office }: TitlePhrase, next: Token): number | null {
  const isLink = vocabulary.language.titles.links.includes(next.text);
  if (isLink && (head.rank || !OF_SOMETHING.has(office))) return 1;
  return HIGHEST.has(office) ? 2 : null;
}

/**
 * "Sultan Hassanal Bolkiah at Nurul Iman Palace", "Giáo hoàng Phanxicô tại Vatican", "Tổng thống Macron tại Điện Élysée":
 * a name right behind an office, whatever comes behind it.
 */
function directName(reading: Reading, title: TitlePhrase, covers: readonly (readonly Span[])[]): Span | null {
  const tokens = tokensIn(reading, { start: title.headSpan.end, end: title.end });
  const stop = tokens.findIndex((token) => !token.upper || isVerb(reading, token));
  const name = stop < 0 ? [] : tokens.slice(0, stop);
  const least = stop < 0 ? null : wordsOfName(reading, title, tokens[stop]!);
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last || least === null || name.length < least || name.length > 4) return null;
  if (first.start - title.headSpan.end > 1) return null;
  const blocked = reading.vocabulary.notNames;
  const numbered = name.length > 1 && isRegnal(last.text);
  if (
    name.some(
      (token) =>
        (token.allCaps && !(numbered && token === last)) ||
        blocked.has(token.lower) ||
        reading.gazetteer.demonym(token.word, reading.document.lang),
    )
  )
    return null;
  const span = { start: first.start, end: nameEnd(last) };
  return covers.some((list) => near(list, span).some((other) => overlaps(other, span))) ? null : span;
}

/** A name that a title swallowed because nothing marked its start: the capitalised words behind what is known. */
export function swallowedName(
  reading: Reading,
  title: TitlePhrase,
  covers: readonly (readonly Span[])[],
): Span | null {
  const { tokens, text } = reading;
  const { links } = reading.vocabulary.language.titles;
  const { demonym, isVietnameseGivenName } = reading.gazetteer;
  const isDemonym = (word: Word) =>
    demonym(word, reading.document.lang) !== undefined && !(title.head.craft && isVietnameseGivenName(word));
  let cover = title.headSpan.end;
  for (const span of covers.flatMap((spans) => near(spans, title)))
    if (span.start >= title.start && span.end <= title.end) cover = Math.max(cover, span.end);
  for (
    let i = tokenIndexAt(tokens, title.headSpan.end);
    i < tokens.length && tokens[i]!.start < title.end;
    i++
  )
    if (!tokens[i]!.upper || isDemonym(tokens[i]!.word)) cover = Math.max(cover, tokens[i]!.end);
  const direct = directName(reading, title, covers);
  if (direct) return direct;
  if (cover >= title.end) return null;
  // "head of cabinet at the Presidency": what a small word leads to is a body or a place.
  const lead = text.slice(title.headSpan.end, cover);
  if (links.some((link) => lead.endsWith(` ${link}`) || lead === link)) return null;
  const start = cover + (/^[ \u00a0]*/u.exec(text.slice(cover, title.end))?.[0].length ?? 0);
  if (start === cover) return null;
  const blocked = reading.vocabulary.notNames;
  const all = text.slice(start, title.end).split(/[ \u00a0]+/u);
  const stop = all.findIndex((word) => blocked.has(word.toLocaleLowerCase()));
  const words = stop < 0 ? all : all.slice(0, stop);
  if (words.length === 0 || words.length > 4) return null;
  const unnumbered = words.length > 1 && isRegnal(words.at(-1)!) ? words.slice(0, -1) : words;
  if (unnumbered.some((word) => /[\d&]/u.test(word) || /^\p{Lu}{2,5}$/u.test(word))) return null;
  // In a headline set in capitals one word behind an office is as often a verb.
  if (words.length === 1 && /^\p{Lu}+$/u.test(words[0]!)) return null;
  const at = tokenIndexAt(tokens, start);
  const length = stop < 0 ? surnameLength(reading, tokens, at, 4) : 0;
  // "Politeknik Aceh Ir. Amin": the honorific is no part of the name.
  const name = startsHonorific(reading, tokens.slice(at, at + 1)) ? tokens[at + 1] : undefined;
  if (name && length > 1) return { start: name.start, end: nameEnd(tokens[at + length - 1]!) };
  // "nhà lãnh đạo Triều Tiên Kim Jong-un": the office stopped within the name.
  const end = Math.max(start + words.join(" ").length, length > 0 ? nameEnd(tokens[at + length - 1]!) : 0);
  if (covers.some((spans) => near(spans, { start, end }).some((other) => overlaps(other, { start, end }))))
    return null;
  return { start, end: end - (/['’]s$/u.exec(words.at(-1)!)?.[0].length ?? 0) };
}
