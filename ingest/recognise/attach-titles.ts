import type { Span } from "#model/document";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";
import type { PersonMention, TitlePhrase } from "./found.js";
import { near } from "./near.js";
import { matchBefore, type Reading, sentenceAt } from "./reading.js";

/** Between a title and the name that it belongs to: "Đại sứ - ông X", "Mayor, Mr X", "directeur de l'Agence (AFD), X,". */
const BEFORE_NAME = /^[ \u00a0]*(?:\([^)]{1,20}\)[ \u00a0]*)?(?:[,–-][ \u00a0]*)?$/u;

/** The same without a comma: "Chủ tịch Phòng thương mại Lyon (CCI Lyon) A". */
const RIGHT_BEFORE = /^[ \u00a0]*(?:\([^)]{1,20}\)[ \u00a0]*)?/u;
const ADJOINS = new RegExp(`${RIGHT_BEFORE.source}$`, "u");

/** Offices that one person holds in a country. */
const HELD_BY_ONE: ReadonlySet<string> = new Set([
  "head-of-state",
  "head-of-government",
  "party-leader",
  "speaker",
]);

/** The honorific right before an offset, within its sentence. */
function honorificBefore(reading: Reading, offset: number): (Span & { text: string }) | null {
  const sentence = sentenceAt(reading, offset);
  if (!sentence) return null;
  const reach = Math.min(24, offset - sentence.start);
  const match = matchBefore(reading, reading.vocabulary.honorific, offset, reach, /^[.]?[ \u00a0]+$/u);
  return match ? { ...match, text: reading.text.slice(match.start, match.end) } : null;
}

/** Gives every person the offices written right before or after the name, and the honorific. */
export function attachTitles(
  reading: Reading,
  people: PersonMention[],
  titles: readonly TitlePhrase[],
): void {
  const { text, vocabulary } = reading;
  const words = vocabulary.language.titles;
  const holds = vocabulary.phrases.holding;
  const joint = wordPattern(words.joints, { ignoreCase: true });
  const apposition = wordPattern(words.appositions, { ignoreCase: true });
  const conjunction = wordPattern(vocabulary.language.meetings.conjunctions, { ignoreCase: true });
  const between = (from: number, to: number, pattern: RegExp) => {
    if (text.slice(from, to).includes("\n")) return false;
    const gap = text.slice(from, to).trim().replace(/^,\s*/u, "");
    return from <= to && (gap === "" || gap === "," || firstMatch(pattern, gap)?.[0].length === gap.length);
  };
  // "Defence Minister General Phan Van Giang": the first title is the next person's as well.
  const honorifics = new Map(people.map((person) => [person, honorificBefore(reading, person.start)]));
  const nameStarts = new Set(people.map((person) => honorifics.get(person)?.start ?? person.start));
  // From the last title back, as one leads to the next.
  for (const title of [...titles].sort((a, b) => b.start - a.start)) {
    const next = title.end + /^[ \u00a0]*/u.exec(text.slice(title.end))![0].length;
    if (nameStarts.has(next)) nameStarts.add(title.start);
  }
  const nameAfter = (title: TitlePhrase): boolean =>
    nameStarts.has(title.end + RIGHT_BEFORE.exec(text.slice(title.end, title.end + 30))![0].length);

  const firstHolders = new Map<string, string>();
  for (const person of people) {
    const honorific = honorifics.get(person);
    if (honorific) {
      person.honorific = honorific.text;
      person.honorificStart = honorific.start;
    }
    let left = honorific?.start ?? person.start;
    const closed = /^\s*[,.]/u.test(text.slice(person.end, person.end + 2));
    const separator =
      honorific || closed || vocabulary.language.names.behindBodies || fronted(person)
        ? BEFORE_NAME
        : ADJOINS;
    for (;;) {
      const gapOk = (title: TitlePhrase) =>
        (person.titles.length === 0 && holds.test(text.slice(title.end, left))) ||
        (person.titles.length === 0
          ? (separator.test(text.slice(title.end, left)) ||
              (opensSentence(title) && BEFORE_NAME.test(text.slice(title.end, left)))) &&
            (ADJOINS.test(text.slice(title.end, left)) || !precededByName(title))
          : between(title.end, left, joint) &&
            (/^[ \u00a0]*$/u.test(text.slice(title.end, left)) || !precededByName(title)));
      const title = near(titles, { start: left - 24, end: left }).find(
        (x) => !x.head.verb && x.end <= left && left - x.end < 24 && gapOk(x) && !person.titles.includes(x),
      );
      if (!title) break;
      person.titles.unshift(title);
      left = title.start;
    }
    for (const { office } of person.titles)
      if (!firstHolders.has(office)) firstHolders.set(office, person.text);
    let right =
      person.end +
      (/^[ \u00a0]?\([^)]{1,16}\)/u.exec(text.slice(person.end, person.end + 20))?.[0].length ?? 0);
    for (;;) {
      const title = near(titles, { start: right, end: right + 30 }).find((x) => {
        if (x.start < right || x.start - right > 30 || person.titles.includes(x) || nameAfter(x))
          return false;
        const gap = text.slice(right, x.start);
        // "A, the president's wife"
        if (/[.;\n]/u.test(gap) || /^['’]s(?!\p{L})/u.test(text.slice(x.end, x.end + 3))) return false;
        // "Claire Fontaine, who heads the committee"
        if (x.head.verb)
          return firstMatch(apposition, gap)?.[0].length === gap.replace(/^,/u, "").trim().length;
        // "PM Manele, Prime Minister of Timor-Leste, Kay Rala": who has one office in front is not given the next one's.
        if (person.titles.length > 0 && (leadsOn(x) || isOfAnother(x, person))) return false;
        const after = person.titles.some((y) => y.start >= person.end);
        return after
          ? between(right, x.start, joint)
          : (/^\s*[,(–-]/u.test(gap) && between(right, x.start, /^[(–-]$/u)) ||
              (/^\s*[,(–-]/u.test(gap) && between(right, x.start, apposition));
      });
      if (!title) break;
      person.titles.push(title);
      right = title.end;
    }
  }
  for (const [i, person] of people.entries()) share(person, people[i + 1]);

  /** "Meeting King A, the President congratulated": an office that the text has given to somebody else, without a country. */
  function isOfAnother(title: TitlePhrase, person: PersonMention): boolean {
    if (!HELD_BY_ONE.has(title.office) || title.countries.length > 0) return false;
    const holder = firstHolders.get(title.office);
    return holder !== undefined && holder !== person.text;
  }
  /** Whether the next name follows behind a comma, with no office of its own. */
  function leadsOn(title: TitlePhrase): boolean {
    const next = near(people, { start: title.end, end: title.end + 4 }).find((x) => x.start > title.end);
    return (
      next !== undefined &&
      /^, $/u.test(text.slice(title.end, next.start)) &&
      /^,/u.test(text.slice(next.end, next.end + 1))
    );
  }
  /** "Prime Ministers A and B": both hold the office, told without the letter that makes it plural. */
  function share(person: PersonMention, next: PersonMention | undefined): void {
    const [title] = person.titles;
    if (!title || !next || person.titles.length > 1 || next.titles.length > 0) return;
    if (title.end !== title.headSpan.end || text.charAt(title.end - 1) !== "s") return;
    if (!/^[ \u00a0]$/u.test(text.slice(title.end, person.start))) return;
    const gap = text.slice(person.end, next.start).trim();
    if (firstMatch(conjunction, gap)?.[0] !== gap) return;
    const one = { ...title, end: title.end - 1, headSpan: { ...title.headSpan, end: title.end - 1 } };
    person.titles = [one];
    next.titles = [{ ...one, shared: true }];
  }
  // "Member of the Politburo and head of the commission, Pham Minh Chinh worked …"
  function opensSentence(title: TitlePhrase): boolean {
    const start = sentenceAt(reading, title.start)?.start ?? title.start;
    return (
      start === title.start ||
      near(titles, { start, end: start }).some((x) => x.start === start && between(x.end, title.start, joint))
    );
  }
  /** "Member of the Politburo and chairman of the commission, Pham Minh Chinh said": offices open the sentence of the name. */
  function fronted(person: PersonMention): boolean {
    const sentence = sentenceAt(reading, person.start);
    return (
      sentence !== undefined &&
      near(titles, { start: sentence.start, end: sentence.start }).some((x) => x.start === sentence.start) &&
      !near(people, sentence).some((other) => other.start >= sentence.start && other.end <= person.start)
    );
  }
  /** Whether an office stands behind a name, or is joined with one that does: "A, chairman and director of B". */
  function precededByName(title: TitlePhrase): boolean {
    const behind = near(people, { start: title.start - 32, end: title.start }).some(
      (x) =>
        x.end <= title.start &&
        /^(?:[ \u00a0]?\([^)]{1,16}\))?,[ \u00a0]*$/u.test(text.slice(x.end, title.start)),
    );
    const joined = near(titles, { start: title.start - 12, end: title.start }).find(
      (x) => x !== title && x.end < title.start && between(x.end, title.start, joint),
    );
    return behind || (joined !== undefined && precededByName(joined));
  }
}
