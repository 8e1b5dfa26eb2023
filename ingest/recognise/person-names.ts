import type { Span } from "#model/document";
import { near } from "./near.js";
import type { Reading } from "./reading.js";
import type { Token } from "./tokens.js";

/** A stretch of capitalised words that reads as a person's name by itself. */
export interface NameSpan extends Span {
  rule: "vietnamese-name" | "french-given-name";
}

const adjacent = ({ text }: Reading, a: Token, b: Token) => {
  const gap = b.start - a.end;
  if (gap < 1 || gap > 2 || a.sentence !== b.sentence) return false;
  const last = text[b.start - 1];
  return (last === " " || last === "\u00a0") && (gap === 1 || text[a.end] === ".");
};

/** A country's name ends a name, unless it is a given name as well, as "Anh" and "Đức" are. */
const isCountry = (reading: Reading, token: Token) =>
  !reading.gazetteer.isVietnameseGivenName(token.text) &&
  near(reading.known, token).some(
    (match) => match.start === token.start && /^place\/[a-z]{2}$/u.test(match.entries[0]?.id ?? ""),
  );

const isKnown = (reading: Reading, token: Token) =>
  near(reading.known, token).some((match) => match.start === token.start);

/** One syllable of a Vietnamese name, marks aside: onset, vowels, coda. "Le Monde" is none for its second word. */
const SYLLABLE =
  /^(?:b|ch?|d|gi?|gh|h|kh?|l|m|ngh?|nh?|ph?|qu?|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch|c|m|ng|nh|n|p|t)?$/u;

/** Whether a word can be a syllable of a Vietnamese name, written with a capital and small letters. */
export function isSyllable(word: string): boolean {
  if (!/^\p{Lu}[\p{Ll}\p{M}]{0,6}$/u.test(word.normalize("NFC"))) return false;
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/gu, "d").toLocaleLowerCase();
  return SYLLABLE.test(plain);
}

const INITIAL = /^\p{Lu}$/u;

/** "To Lam": a family name that is a small word too, within a sentence or before a given name. */
function meantAsName(reading: Reading, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (!next?.upper || next.allCaps || next.sentence !== token.sentence) return false;
  const inside = tokens[at - 1]?.sentence === token.sentence;
  return (
    inside ||
    (reading.gazetteer.isVietnameseGivenName(next.text) && reading.gazetteer.byName(next.text).length === 0)
  );
}

/** Families with a name of two syllables or more, from an index on: "Nguyễn Văn Phương" → 3 tokens, else 0. */
export function vietnameseNameLength(reading: Reading, tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  const stop = reading.vocabulary.notNames;
  if (
    !first ||
    (stop.has(first.lower) && !meantAsName(reading, tokens, at)) ||
    !isSyllable(first.text) ||
    !reading.gazetteer.isVietnameseFamilyName(first.text)
  )
    return 0;
  let length = 1;
  while (length < 4) {
    const token = tokens[at + length];
    if (!token || !adjacent(reading, tokens[at + length - 1]!, token)) break;
    if (!isSyllable(token.text) || stop.has(token.lower) || isCountry(reading, token)) break;
    length++;
  }
  // "Nguyen Cong Tuoi Maurice": many abroad bear a given name of either kind.
  const next = tokens[at + length];
  const western = next?.upper && adjacent(reading, tokens[at + length - 1]!, next) && !stop.has(next.lower);
  if (length === 3 && western && reading.gazetteer.isFrenchGivenName(next.text)) length++;
  return length >= 2 ? length : 0;
}

/** "Ban Biên tập": in a language of compounds a body's head and a small letter behind the words tell a body. */
const startsBody = (reading: Reading, bodies: readonly Span[], span: Span) =>
  reading.vocabulary.language.organizations.compounds &&
  /^[ \u00a0]\p{Ll}/u.test(reading.text.slice(span.end, span.end + 2)) &&
  near(bodies, span).some((head) => head.start === span.start);

/** A given name and what follows, such as "Jean-Yves Le Drian", "William P. Rogers": number of tokens, else 0. */
export function westernNameLength(reading: Reading, tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  const { gazetteer, vocabulary } = reading;
  if (!first?.upper || first.allCaps || reading.vocabulary.notNames.has(first.lower)) return 0;
  // "the Ambassador to France Dinh Toan Thang": some bear the name France, but the country is meant.
  if (isCountry(reading, first)) return 0;
  const given = gazetteer.isFrenchGivenName(first.text) || /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(first.text);
  if (
    !given ||
    (first.text.includes("-") && !first.text.split("-").some((x) => gazetteer.isFrenchGivenName(x)))
  )
    return 0;
  return surnameLength(reading, tokens, at, vocabulary.language.names.particles, 4);
}

/** Particles that only names of people hold. */
const OWN_PARTICLES: ReadonlySet<string> = new Set(["van", "von", "bin", "binti", "ibn"]);

/** "Wouter van Wersch", "Anwar bin Ibrahim": a particle between two capitalised words tells a name of any language. */
function particleNameLength(tokens: readonly Token[], at: number): number {
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

/** Capitalised words and particles from an index on that can be one name, at least two words of which one is last. */
export function surnameLength(
  reading: Reading,
  tokens: readonly Token[],
  at: number,
  particles: readonly string[],
  most: number,
): number {
  const blocked = reading.vocabulary.notNames;
  let length = 1;
  let good = 1;
  while (length < most + 2 && good < most + 2) {
    const token = tokens[at + length];
    const previous = tokens[at + length - 1]!;
    if (!token) break;
    const elided = /['’]$/u.test(previous.text) && token.start === previous.end;
    if (!elided && !adjacent(reading, previous, token)) break;
    if (particles.includes(token.text) || particles.includes(token.lower)) {
      length++;
      if (token.upper && !/['’]$/u.test(token.text)) good = length;
      continue;
    }
    if (!token.upper || blocked.has(token.lower) || /\d/u.test(token.text)) break;
    const surname = length === 1 && reading.gazetteer.isFrenchGivenName(tokens[at]!.text);
    const acronym = token.allCaps && !tokens[at]!.allCaps && token.text.length < 6;
    if (acronym && !(surname && token.text.length > 3 && !isKnown(reading, token))) break;
    // "François Hollande": behind a given name a country is a surname.
    const foreign = isCountry(reading, token) || reading.gazetteer.demonym(token.text) !== undefined;
    if (foreign && !surname && !INITIAL.test(token.text)) break;
    length++;
    good = length;
    if (/['’]s$/u.test(token.text)) break;
  }
  return good >= 2 ? good : 0;
}

/** The offset where a name ends: a possessive is not part of it. */
export function nameEnd(token: Token): number {
  return token.end - (/['’]s$/u.exec(token.text)?.[0].length ?? 0);
}

/**
 * Names that need no title: a Vietnamese family name with its given names, a French given name with a surname.
 * A known name that covers more ("Ho Chi Minh City", "Hà Nội") wins over it, and so do words of office ("Phó Chủ tịch"):
 * no name starts within `blocked`, and none is followed by one of `closers`, the heads that end names of places.
 */
export function plainNames(
  reading: Reading,
  blocked: readonly Span[],
  closers: readonly Span[],
  bodies: readonly Span[],
): NameSpan[] {
  const { tokens, known } = reading;
  const names: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!token.upper) continue;
    if (near(blocked, token).some((span) => token.start >= span.start && token.start < span.end)) continue;
    if (
      near(known, token).some(
        (match) => match.start < token.start && token.start < match.end && !match.entries[0]?.needsContext,
      )
    )
      continue;
    const vietnamese = vietnameseNameLength(reading, tokens, i);
    const length = vietnamese || westernNameLength(reading, tokens, i) || particleNameLength(tokens, i);
    if (length === 0) continue;
    const plain = { start: token.start, end: nameEnd(tokens[i + length - 1]!) };
    // "Pierre Mendès France": a listed person's name may hold what else ends one.
    const listed = known.find((match) => match.start === plain.start && match.entries[0]?.kind === "Person");
    const span = listed && listed.end > plain.end ? { start: listed.start, end: listed.end } : plain;
    // "Bắc Sơn Street", "Hồ Chí Minh Relic Site": the words behind make a place of it.
    if (near(closers, span).some((head) => head.start < span.end + 2 && head.start > span.start)) continue;
    // "Đoàn Quốc hội", "Tân Đại sứ": the last word starts the name of a body or an office; "Ban Biên tập" is a body.
    if (
      near(bodies, span).some(
        (head) => head.start > span.start && head.start < span.end && head.end > span.end,
      ) ||
      near(blocked, span).some(
        (head) => head.start > span.start && head.start < span.end && head.end > span.end,
      ) ||
      (vietnamese > 0 && startsBody(reading, bodies, span))
    )
      continue;
    const covering = near(known, span).find(
      (match) => match.start <= span.start && match.end > tokens[i]!.end && match.end >= span.end,
    );
    // "Hà Nội Nguyễn ...", "Paris Match": a known name at the start of the run is not a person.
    const leading = near(known, span).find(
      (match) =>
        match.start === span.start &&
        match.end > tokens[i]!.end &&
        match.entries.some((x) => !x.needsContext),
    );
    if (covering?.entries.some((entry) => entry.kind !== "Person")) continue;
    if (leading) continue;
    names.push({ ...span, rule: vietnamese ? "vietnamese-name" : "french-given-name" });
    i += length - 1;
  }
  return names;
}
