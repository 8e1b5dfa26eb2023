import type { Span } from "#model/document";
import type { GazetteerMatch } from "../gazetteer/gazetteer.js";
import { isNameParticle } from "../gazetteer/particles.js";
import { wordOf } from "../words/word.js";
import { attachTitles } from "./attach-titles.js";
import { surnameLength } from "./foreign-names.js";
import type { PersonMention, TitlePhrase } from "./found.js";
import { isGiven, nameEnd } from "./name-words.js";
import { near, SpanSet } from "./near.js";
import type { NameSpan } from "./person-names.js";
import { contains, matchBefore, matchesInSentences, overlaps, type Reading } from "./reading.js";
import { OF_SOMETHING, startsHonorific, swallowedName } from "./swallowed-names.js";
import { tokenIndexAt } from "./tokens.js";
import { isNoun, vietnameseNameLength } from "./vietnamese-names.js";

/** Stretches in which no new name may lie, and what the names of the text end with. */
interface Taken {
  endings: ReadonlySet<string>;
  overlaps: (span: Span) => boolean;
  startsAt: (offset: number) => boolean;
}

/** The name that starts at an offset, judged by what stands before it: any capitalised words will do. */
function introducedName(reading: Reading, offset: number, taken: Taken): Span | null {
  const { tokens, vocabulary, known, gazetteer } = reading;
  const at = tokenIndexAt(tokens, offset);
  const first = tokens[at];
  if (!first?.upper || first.start !== offset || /[\d&]/u.test(first.text)) return null;
  if (taken.overlaps(first)) return null;
  if (gazetteer.demonym(first.word, reading.document.lang) !== undefined) return null;
  if (vocabulary.notNames.has(first.lower) || isNoun(reading, tokens, at)) return null;
  const isName = (match: GazetteerMatch) =>
    match.start <= first.start &&
    match.end > first.start &&
    match.entries.some((entry) => !entry.needsContext);
  if (near(known, first).some(isName)) return null;
  const told = vietnameseNameLength(reading, tokens, at) || surnameLength(reading, tokens, at, 4) || 1;
  // "M. Mendès France" in an article that names Pierre Mendès France
  const next = tokens[at + told];
  const longer = next && taken.endings.has(reading.text.slice(first.start, next.end));
  const length = longer ? told + 1 : told;
  if (length === 1 && first.allCaps) return null;
  // "Rektor Unhas Prof Amin": the honorific introduces the name, not the office.
  if (startsHonorific(reading, tokens.slice(at, at + length))) return null;
  return { start: first.start, end: nameEnd(tokens[at + length - 1]!) };
}

const NOBLE = /^(?:de|d['’]|du|von|van|der)$/u;

/** "General de Lattre de Tassigny": a small word and a name behind a rank; a place there is where it is held. */
function nobleName(reading: Reading, offset: number, taken: Taken): Span | null {
  const { tokens, known } = reading;
  const at = tokenIndexAt(tokens, offset);
  let end: number | null = null;
  for (let i = at; i < at + 4; i += 2) {
    const [small, name] = [tokens[i], tokens[i + 1]];
    if (!small || !name || !NOBLE.test(small.text) || !name.upper || name.sentence !== small.sentence) break;
    const gap = name.start - small.end;
    if (
      gap > 1 ||
      name.allCaps ||
      taken.overlaps(name) ||
      near(known, name).some((one) => overlaps(one, name))
    )
      break;
    if (i > at && small.start - tokens[i - 1]!.end !== 1) break;
    end = nameEnd(name);
  }
  return end === null || tokens[at]!.start !== offset ? null : { start: offset, end };
}

/** Whether an office reveals a name: one word behind "the actor" or "the member" must be a given name. */
const reveals = (reading: Reading, title: TitlePhrase, { start, end }: Span): boolean => {
  const name = reading.text.slice(start, end);
  return (
    title.head.rank ||
    !OF_SOMETHING.has(title.office) ||
    /[ \u00a0]/u.test(name) ||
    isGiven(reading, wordOf(name)) ||
    reading.gazetteer.isVietnameseGivenName(name)
  );
};

/**
 * A name that no list knows, told by an office in apposition: "Max Vincent, Vice President of …", "its director, Dov
 * Zerah, …": two capitalised words or more between commas.
 */
function apposedName(
  reading: Reading,
  title: TitlePhrase,
  taken: Taken,
  people: readonly Span[],
): Span | null {
  const { tokens, text } = reading;
  const free = (span: Span | null) => (span && !taken.overlaps(span) ? span : null);
  const behind = /^,[ \u00a0]+/u.exec(text.slice(title.end));
  if (behind) {
    const at = tokenIndexAt(tokens, title.end + behind[0].length);
    const length = surnameLength(reading, tokens, at, 3);
    const last = tokens[at + length - 1];
    if (length >= 2 && tokens[at]!.upper && !tokens[at]!.allCaps && /^\s*[,.]/u.test(text.slice(last!.end)))
      return free({ start: tokens[at]!.start, end: nameEnd(last!) });
  }
  const before = /,[ \u00a0]+(?:\p{Ll}+[ \u00a0]+)?$/u.exec(
    text.slice(Math.max(0, title.start - 24), title.start),
  );
  // "In Green Valley, President X": the office is that of the name behind it.
  if (!before || people.some((other) => other.start === title.end + 1)) return null;
  let at = tokenIndexAt(tokens, title.start - before[0].length - 1);
  const end = at;
  while (
    at > 0 &&
    (/^\p{Lu}[\p{L}-]+$/u.test(tokens[at - 1]!.text) || isNameParticle(tokens[at - 1]!.text)) &&
    tokens[at - 1]!.end + 1 === tokens[at]!.start
  )
    at--;
  while (at < end && !tokens[at]!.upper) at++;
  if (tokens[end]!.end !== title.start - before[0].length) return null;
  const length = surnameLength(reading, tokens, at, 3);
  return length >= 2 && length === end - at + 1
    ? free({ start: tokens[at]!.start, end: tokens[end]!.end })
    : null;
}

/**
 * People: names that need no title, names behind honorifics and titles, names before an office in apposition. Bare
 * capitalised words are left alone: they are as often a body or a place.
 */
export function recognisePeople(
  reading: Reading,
  plain: readonly NameSpan[],
  titles: TitlePhrase[],
  bodies: readonly Span[],
  portfolios: readonly Span[],
): PersonMention[] {
  const { text } = reading;
  const found: PersonMention[] = [];
  const names = new SpanSet();
  const add = (span: Span, rule: string, confidence: number) => {
    if (names.overlaps(span)) return;
    names.add(span);
    found.push({
      kind: "Person",
      ...span,
      text: text.slice(span.start, span.end),
      rule,
      confidence,
      titles: [],
    });
  };
  for (const name of plain)
    if (!near(bodies, name).some((body) => contains(body, name))) add(name, name.rule, 0.85);

  const knownSpans = reading.known.filter((match) => match.entries[0]?.kind !== "Person");
  const heads = titles.map((title) => title.headSpan);
  const endings = new Set(
    plain.flatMap(({ start, end }) => {
      const words = text.slice(start, end).split(" ");
      return words.slice(1, -1).map((_, i) => words.slice(i + 1).join(" "));
    }),
  );
  const taken = (...others: (readonly Span[])[]): Taken => ({
    endings,
    overlaps: (span) =>
      names.overlaps(span) ||
      others.some((spans) => near(spans, span).some((other) => overlaps(other, span))),
    startsAt: (offset) =>
      names.startingAt(offset) !== undefined ||
      others.some((spans) => near(spans, { start: offset, end: offset }).some((x) => x.start === offset)),
  });
  const offices = titles.filter((title) => !title.head.verb);
  const ended = new Map(plain.map((name) => [name.end, name]));
  // "Jean-François Jarrige, presiden Guimet, …": behind a full name without an office one word tells of what it is held.
  const isApposed = ({ start }: TitlePhrase, word: Span) => {
    const name = ended.get(start - 2);
    return (
      name !== undefined &&
      text.startsWith(", ", name.end) &&
      !/[ \u00a0]/u.test(text.slice(word.start, word.end)) &&
      !titles.some((other) => other.end === name.start - 1)
    );
  };
  for (const title of offices) {
    // "dịch giả Bửu Ý": behind a craft a word that may be a country is part of the name.
    const known = title.head.craft
      ? knownSpans.filter((match) => !match.entries[0]?.needsContext)
      : knownSpans;
    const swallowed = swallowedName(reading, title, [bodies, portfolios, known]);
    if (
      swallowed &&
      /^\p{L}/u.test(text.slice(swallowed.start)) &&
      reveals(reading, title, swallowed) &&
      !isApposed(title, swallowed)
    ) {
      const courtesy = matchBefore(
        reading,
        reading.vocabulary.honorific,
        swallowed.start,
        24,
        /^[.]?[ \u00a0]+$/u,
      );
      // "Menteri Transformasi Digital Claire Fontaine": a name follows, so these words are of the office.
      if (!courtesy && names.startingAt(swallowed.end + 1)) {
        title.end = swallowed.end;
        continue;
      }
      const before = text.slice(0, courtesy?.start ?? swallowed.start);
      title.end = Math.max(title.headSpan.end, before.trimEnd().length);
      add(swallowed, "titled-name", 0.9);
      continue;
    }
    const gap = /^[ \u00a0]+/u.exec(text.slice(title.end));
    const next = title.end + (gap?.[0].length ?? 0);
    const name = gap && introducedName(reading, next, taken(bodies, heads));
    if (name && reveals(reading, title, name) && !isApposed(title, name)) add(name, "titled-name", 0.9);
    const behind = title.headSpan.end + 1;
    const noble = !name && title.head.rank ? nobleName(reading, behind, taken(bodies, heads)) : null;
    if (!noble) continue;
    title.end = title.headSpan.end;
    add(noble, "titled-name", 0.85);
  }
  for (const { end, sentence } of matchesInSentences(reading, reading.vocabulary.honorific)) {
    const gap = /^[.]?[ \u00a0]+/u.exec(text.slice(end, sentence.end));
    const name = gap && introducedName(reading, end + gap[0].length, taken(bodies, heads));
    if (name) add(name, "honorific-name", 0.9);
  }
  for (const title of offices) {
    const name = apposedName(reading, title, taken(bodies, knownSpans), found);
    if (name) add(name, "apposed-name", 0.8);
  }
  const people = found.sort((a, b) => a.start - b.start);
  attachTitles(reading, people, titles);
  return people;
}
