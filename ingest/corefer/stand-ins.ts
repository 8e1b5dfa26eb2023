import type { Span } from "#model/document";
import { wordPattern } from "../languages/word-pattern.js";
import type { Found, TitlePhrase } from "../recognise/found.js";
import { contains, type Reading } from "../recognise/reading.js";
import type { Group } from "./group-names.js";
import { fold, type Reference } from "./reference.js";

/** Titles of a person, as the article writes them. */
const titlesOf = (group: Group) => group.people.flatMap((person) => person.titles);

const SINGLE: ReadonlySet<string> = new Set([
  "head-of-state",
  "head-of-government",
  "speaker",
  "senate-president",
]);

/**
 * Whether a bare title can stand for the holder of another: "Chủ tịch" for "Chủ tịch Quốc hội", not "Phó Chủ tịch" for
 * "Chủ tịch". A country in it must be the holder's: "Thủ tướng Việt Nam".
 */
function standsFor(
  reading: Reading,
  bare: TitlePhrase,
  full: TitlePhrase,
  country: string | undefined,
): boolean {
  if (bare.office !== full.office) return false;
  const text = (title: TitlePhrase) => fold(reading.text.slice(title.start, title.end)).split(" ");
  const own = new Set(text(full));
  if (text(bare).every((word) => own.has(word))) return true;
  // One person holds such an office of a country, by whatever word: "le chef de l'État français".
  if (SINGLE.has(bare.office) && bare.countries[0] !== undefined) return bare.countries[0] === country;
  if (bare.head !== full.head) return false;
  if (bare.countries.length > 0)
    return country !== undefined && bare.countries[0] === country && bare.office !== "other";
  return text(bare).length <= 2;
}

/** Titles without a name that stand for someone named before: "the ambassador", "Chủ tịch UBND tỉnh". */
export function standIns(
  reading: Reading,
  found: Found,
  groups: readonly Group[],
  names: readonly Reference[],
): Reference[] {
  const { text, vocabulary } = reading;
  const attached = new Set(found.people.flatMap((person) => person.titles));
  const definite = wordPattern(vocabulary.language.references.definite, { ignoreCase: true });
  const result: Reference[] = [];
  for (const title of found.titles) {
    if (attached.has(title) || names.some((name) => contains(name.whole, title))) continue;
    const left = text.slice(Math.max(0, title.start - 16), title.start);
    const marked = Array.from(left.matchAll(definite)).some((m) =>
      /^[ \u00a0]*$/u.test(left.slice(m.index + m[0].length)),
    );
    if (!marked && !vocabulary.language.references.bareTitles) continue;
    // A title right before a name that was not taken as its holder's belongs to that name all the same.
    const next = names.find((name) => name.whole.start >= title.end && name.whole.start - title.end <= 2);
    const before = (group: Group) => group.entity.mentions.some((mention) => mention.start < title.start);
    const holders = groups.filter(
      (group) =>
        before(group) && titlesOf(group).some((full) => standsFor(reading, title, full, group.country)),
    );
    const home = holders.filter(
      (group) => group.country === vocabulary.language.organizations.defaultCountry,
    );
    const holder =
      holders.length === 1 ? holders[0] : home.length === 1 ? home[0] : latest(holders, title.start);
    if (!holder || next) continue;
    result.push({
      start: title.start,
      end: title.end,
      text: text.slice(title.start, title.end),
      entity: holder.entity,
      ...(holder.country ? { country: holder.country } : {}),
      named: false,
      whole: { start: title.start, end: title.end },
      rule: "title-stand-in",
    });
  }
  return result;
}

/** The holder whose title the article used last before an offset. */
function latest(holders: readonly Group[], offset: number): Group | undefined {
  const last = (group: Group) =>
    Math.max(-1, ...group.entity.mentions.filter((m) => m.start < offset).map((m) => m.start));
  return [...holders].sort((a, b) => last(b) - last(a))[0];
}

/** A reference of a pronoun or noun to the one that another reference names. */
function standingFor(reading: Reading, span: Span, who: Reference, rule: string): Reference {
  const { start, end } = span;
  return {
    start,
    end,
    text: reading.text.slice(start, end),
    entity: who.entity,
    ...(who.country ? { country: who.country } : {}),
    named: false,
    whole: { start, end },
    rule,
  };
}

/**
 * Pronouns, where one person alone can be meant: the subject of the sentence so far, or of the one before; for those that
 * are objects the first one in the sentences before who is not the subject.
 */
export function pronouns(reading: Reading, references: readonly Reference[]): Reference[] {
  const { tokens, vocabulary, document } = reading;
  const { pronouns: words, objectPronouns = [] } = vocabulary.language.references;
  const result: Reference[] = [];
  for (const [i, token] of tokens.entries()) {
    const isObject = objectPronouns.includes(token.lower);
    if (!isObject && !words.includes(token.lower)) continue;
    if (references.some((x) => contains(x.whole, token))) continue;
    if (tokens[i + 1]?.upper && tokens[i + 1]!.start - token.end <= 2) continue;
    const sentence = document.sentences[token.sentence]!;
    const own = references.filter((x) => contains(sentence, x) && x.end <= token.start);
    const previous = document.sentences[token.sentence - 1];
    const before = previous ? references.filter((x) => contains(previous, x)) : [];
    let chosen = own[0] ?? before[0];
    if (isObject) {
      const subject = [...own, ...result.filter((x) => contains(sentence, x))]
        .sort((a, b) => a.end - b.end)
        .at(-1);
      const earlier = document.sentences.slice(Math.max(0, token.sentence - 2), token.sentence).reverse();
      const known = [...references, ...result];
      chosen = [own, ...earlier.map((one) => known.filter((x) => contains(one, x)))]
        .map((people) => people.find((x) => x.entity !== subject?.entity))
        .find((x) => x !== undefined);
    }
    if (chosen) result.push(standingFor(reading, token, chosen, "pronoun"));
  }
  return result;
}

/** Nouns such as "the guest" and "his host": the subject of the sentence before, who is in nobody's place in this one. */
export function nouns(reading: Reading, references: readonly Reference[]): Reference[] {
  const { vocabulary, document, text } = reading;
  const pattern = wordPattern(vocabulary.language.references.nouns ?? [], { ignoreCase: true });
  const result: Reference[] = [];
  for (const [i, sentence] of document.sentences.entries())
    for (const match of text.slice(sentence.start, sentence.end).matchAll(pattern)) {
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      if (references.some((x) => x.whole.start < span.end && span.start < x.whole.end)) continue;
      const own = references.filter((x) => contains(sentence, x));
      const previous = document.sentences.slice(Math.max(0, i - 2), i).reverse();
      const subject = previous
        .map((one) => references.find((x) => contains(one, x) && !own.some((y) => y.entity === x.entity)))
        .find((x) => x !== undefined);
      if (!subject) continue;
      result.push(standingFor(reading, span, subject, "guest-or-host"));
    }
  return result;
}

/** "The two leaders": the two people named last who stand for different countries. Two references in one stretch. */
export function pairs(reading: Reading, references: readonly Reference[]): Reference[] {
  const { vocabulary, document, text } = reading;
  const pattern = wordPattern(vocabulary.language.references.pairs ?? [], { ignoreCase: true });
  const result: Reference[] = [];
  for (const sentence of document.sentences)
    for (const match of text.slice(sentence.start, sentence.end).matchAll(pattern)) {
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      const before = references.filter((x) => x.end <= start && x.country !== undefined).reverse();
      const first = before[0];
      const second = before.find((x) => x.country !== first?.country);
      if (!first || !second) continue;
      for (const one of [second, first]) result.push(standingFor(reading, span, one, "pair"));
    }
  return result;
}
