import type { Span } from "#model/document";
import type { Mention } from "#model/mention";
import { isNameParticle } from "../gazetteer/particles.js";
import type { TitlePhrase } from "../recognise/found.js";
import { nameEnd } from "../recognise/name-words.js";
import { near } from "../recognise/near.js";
import { matchBefore, overlaps, type Reading } from "../recognise/reading.js";
import { isVietnameseName } from "../recognise/settle.js";
import type { Token } from "../recognise/tokens.js";
import { ofWord, type Word, withoutPossessive } from "../words/word.js";
import type { Group } from "./group-names.js";
import { fold } from "./reference.js";

interface Alias {
  words: string[];
  group: Group;
  /** As written, within a sentence: "Người". */
  epithet?: string;
  /** A Vietnamese given name: one syllable that is an ordinary word too. */
  given: boolean;
}

/**
 * The names by which an article calls a person again: the whole, the surname, the Vietnamese given name; and abroad the
 * Vietnamese family name, where it is no small word ("Ho received the general").
 */
function aliasesOf(reading: Reading, group: Group): Alias[] {
  const name = group.people.map((person) => person.text).sort((a, b) => b.length - a.length)[0]!;
  const parts = name.split(/[ \u00a0]+/u);
  const whole = { words: parts.map(fold), group, given: false };
  if (parts.length === 1) return [whole];
  if (isVietnameseName(reading, name)) {
    const { language, notNames } = reading.vocabulary;
    const family = { words: [fold(parts[0]!)], group, given: true };
    const abroad = language.code !== "vi" && !notNames.has(parts[0]!.toLocaleLowerCase());
    return [whole, { words: [fold(parts.at(-1)!)], group, given: true }, ...(abroad ? [family] : [])];
  }
  const tails = parts.slice(1).map((_, i) => ({ words: parts.slice(i + 1).map(fold), group, given: false }));
  const first = { words: [fold(parts[0]!)], group, given: false };
  const again = reading.vocabulary.language.names.firstNameAgain ? [first] : [];
  return [whole, ...[...tails, ...again].filter((tail) => tail.words.join("").length > 2)];
}

/** What the press calls a person besides the name: "Bác Hồ", "Bung Karno". */
function epithetsOf(reading: Reading, group: Group): Alias[] {
  const names = new Set(group.people.map((person) => fold(person.text)));
  return Object.entries(reading.vocabulary.language.names.epithets ?? {})
    .filter(([, name]) => names.has(fold(name)))
    .map(([epithet]) => ({ words: epithet.split(" ").map(fold), group, given: false, epithet }));
}

const isParticle = ofWord(({ text }) => isNameParticle(text));
const folded = ofWord((word: Word) => fold(withoutPossessive(word).text));

const honorificBefore = (reading: Reading, offset: number): boolean =>
  matchBefore(reading, reading.vocabulary.honorific, offset, 24, /^[.]?[ \u00a0]+$/u) !== undefined;

/**
 * Mentions by surname or given name alone, after the full name was found: "Larcher", "bà Hồng", also in headlines
 * set in capitals. A short name that two people of the article share names neither.
 */
export function shortNames(
  reading: Reading,
  groups: readonly Group[],
  taken: readonly Mention[],
  titles: readonly TitlePhrase[],
): [Group, Mention][] {
  const byWord = new Map<string, Alias[]>();
  for (const group of groups.filter((x) => x.entity.kind === "Person"))
    for (const alias of [...aliasesOf(reading, group), ...epithetsOf(reading, group)]) {
      const list = byWord.get(alias.words[0]!) ?? [];
      list.push(alias);
      byWord.set(alias.words[0]!, list);
    }
  const { tokens, vocabulary } = reading;
  const free = vocabulary.language.names.bareGivenName === "free";
  const found: [Group, Mention][] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.upper && !isParticle(token.word)) continue;
    const fitting = (byWord.get(folded(token.word)) ?? [])
      .filter((alias) => fits(tokens, i, alias))
      .filter(
        ({ epithet }) =>
          epithet === undefined ||
          (reading.text.startsWith(epithet, token.start) && tokens[i - 1]?.sentence === token.sentence),
      )
      .sort((a, b) => b.words.length - a.words.length);
    const best = preferred(fitting, token.start);
    if (!best) continue;
    const last = tokens[i + best.words.length - 1]!;
    const span: Span = { start: token.start, end: nameEnd(last) };
    if (
      near(taken, span).some(
        (mention) =>
          overlaps(mention, span) &&
          !(best.given && titled(reading, groups, span)) &&
          !(mention.kind === "Place" && mention.start > span.start && mention.end <= span.end),
      )
    )
      continue;
    // "Thủ tướng Chính phủ" does not name Phạm Minh Chính.
    const office = near(titles, span).find((title) => overlaps(title, span));
    // "NA Chairman Hue": a name that is a town too went to the office before it.
    const follows = office && best.given && office.headSpan.end + 1 === span.start && office.end === span.end;
    if (office && !follows) continue;
    if (follows) office.end = office.headSpan.end;
    if (
      best.given &&
      !honorificBefore(reading, span.start) &&
      !titled(reading, groups, span) &&
      (!free || startsPhrase(reading, tokens, i, taken))
    )
      continue;
    found.push([
      best.group,
      {
        kind: "Person",
        ...span,
        text: reading.text.slice(span.start, span.end),
        rule: best.words.length > 1 ? "name-again" : best.given ? "given-name" : "surname",
        confidence: best.given ? 0.75 : 0.85,
      },
    ]);
    i += best.words.length - 1;
  }
  return found;
}

/**
 * The longest fitting name; of two people who share it the one who alone was named before, else the one who holds an office,
 * as couples do.
 */
function preferred(fitting: readonly Alias[], offset: number): Alias | undefined {
  const rivals = fitting.filter((alias) => alias.words.length === fitting[0]!.words.length);
  if (new Set(rivals.map((alias) => alias.group)).size <= 1) return rivals[0];
  const named = rivals.filter((alias) => alias.group.people.some((person) => person.start < offset));
  if (named.length === 1) return named[0];
  const holders = rivals.filter((alias) => alias.group.people.some((person) => person.titles.length > 0));
  return holders.length === 1 ? holders[0] : undefined;
}

/** A given name between other capitalised words is part of another name. */
function startsPhrase(
  { vocabulary }: Reading,
  tokens: readonly Token[],
  i: number,
  taken: readonly Mention[],
): boolean {
  const token = tokens[i]!;
  const [previous, next] = [tokens[i - 1], tokens[i + 1]];
  const touches = (x: Token, y: Token) => y.start - x.end === 1 && x.sentence === y.sentence;
  if (next?.upper && !next.allCaps && touches(token, next)) return true;
  const inside = tokens[i - 2]?.sentence === token.sentence;
  if (!previous?.upper || !inside || !touches(previous, token)) return false;
  // "On Thursday Phuc held talks"
  const { weekdays, months } = vocabulary.language.dates;
  if (previous.lower in weekdays || previous.lower in months) return false;
  // "From Paris Son flew on": the word before is a place, and ends there.
  return !near(taken, previous).some((mention) => mention.kind === "Place" && mention.end === previous.end);
}

function titled(reading: Reading, groups: readonly Group[], span: Span): boolean {
  return (
    groups.length > 0 &&
    matchBefore(reading, reading.vocabulary.anyTitle, span.start, 40, /^[ \u00a0]+$/u) !== undefined
  );
}

function fits(tokens: readonly Token[], at: number, alias: Alias): boolean {
  return alias.words.every((word, k) => {
    const token = tokens[at + k];
    return (
      token !== undefined &&
      token.sentence === tokens[at]!.sentence &&
      (k === 0 || token.start - tokens[at + k - 1]!.end <= 1) &&
      folded(token.word) === word
    );
  });
}
