import { isEdtf } from "#model/date";
import type { Span } from "#model/document";
import type { Vocabulary } from "../languages/vocabulary.js";
import { type Found, WordIndex } from "../languages/word-index.js";

/** A date written in the text, as EDTF. */
export interface DateMention extends Span {
  date: string;
  rule: string;
}

const two = (value: number | string) => String(value).padStart(2, "0");

/** Years of two digits are of this or the last century: "26/9/13". */
function fullYear(year: string | undefined): string | undefined {
  if (year === undefined || year.length === 4) return year;
  return Number(year) < 50 ? `20${two(year)}` : `19${two(year)}`;
}

/** The year that a day without one means: that of publication, or the one before where it would lie far ahead. */
function yearNear(month: string, publishedAt: string | null): string {
  const published = /^\d{4}/u.exec(publishedAt ?? "")?.[0];
  if (!published) return "XXXX";
  if (!/^\d{4}-\d{2}/u.test(publishedAt!)) return published;
  const ahead = Number(month) - Number(publishedAt!.slice(5, 7));
  if (ahead > 6) return String(Number(published) - 1);
  if (ahead < -8) return String(Number(published) + 1);
  return published;
}

function shift(publishedAt: string, days: number): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(publishedAt)) return null;
  const date = new Date(`${publishedAt}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function monthNumber(word: string | undefined, months: Record<string, number>): string | undefined {
  if (word === undefined) return undefined;
  if (/^\d+$/u.test(word)) return two(word);
  const key = word.toLocaleLowerCase();
  const number = months[key] ?? months[key.replace(/\.$/u, "")];
  return number === undefined ? undefined : two(number);
}

/** "Les 8 et 9", "Tuesday the 14th": days of the month of publication, or of the one before where they would lie ahead. */
function dayAlone(day: string, day2: string | undefined, publishedAt: string | null): string | null {
  const published = /^(\d{4})-(\d{2})(?:-(\d{2}))?/u.exec(publishedAt ?? "");
  if (!published) return null;
  const ahead = published[3] !== undefined && Number(day) > Number(published[3]) + 7;
  const date = new Date(Date.UTC(Number(published[1]), Number(published[2]) - (ahead ? 2 : 1), 1));
  const month = date.toISOString().slice(0, 7);
  return day2 === undefined ? `${month}-${day}` : `${month}-${day}/${month}-${two(day2)}`;
}

function fromGroups(
  groups: Record<string, string | undefined>,
  months: Record<string, number>,
  publishedAt: string | null,
) {
  const day = groups.day === undefined ? undefined : two(groups.day);
  if (day !== undefined && groups.month === undefined) return dayAlone(day, groups.day2, publishedAt);
  const month = monthNumber(groups.month, months);
  if (groups.month !== undefined && month === undefined) return null;
  const year = fullYear(groups.year) ?? (month ? yearNear(month, publishedAt) : undefined);
  if (year === undefined) return null;
  const point = (m?: string, d?: string) => [year, m, d].filter((x) => x !== undefined).join("-");
  const first = point(month, day);
  if (groups.day2 === undefined) return first;
  return `${first}/${point(monthNumber(groups.month2, months) ?? month, two(groups.day2))}`;
}

/**
 * The dates that a text names, in order, without overlaps. Days without a year take it from `publishedAt`; without
 * one the year is `XXXX`. Weekdays and "yesterday" count only where the day of publication is known.
 */
export function parseDate(
  text: string,
  vocabulary: Vocabulary,
  publishedAt: string | null = null,
): DateMention[] {
  return datesWithin(new WordIndex(text), { start: 0, end: text.length }, vocabulary, publishedAt);
}

/** The same of a stretch of a text, with offsets into the text. */
export function datesWithin(
  words: WordIndex,
  span: Span,
  vocabulary: Vocabulary,
  publishedAt: string | null = null,
): DateMention[] {
  const found: DateMention[] = [];
  const { months, weekdays, relative } = vocabulary.language.dates;
  const add = ({ index: start, match }: Found, date: string | null, rule: string) => {
    if (date === null || !isEdtf(date)) return;
    // "30/2/2020" is no date, and neither is its end.
    if (/\d[/.-]$/u.test(words.text.slice(Math.max(span.start, start - 2), start))) return;
    const end = start + match[0].length;
    if (found.some((other) => start < other.end && other.start < end)) return;
    found.push({ start, end, date, rule });
  };
  const run = (patterns: readonly RegExp[], rule: string) => {
    for (const pattern of patterns)
      for (const one of words.within(pattern, span))
        add(one, fromGroups(one.match.groups ?? {}, months, publishedAt), rule);
  };
  run(vocabulary.dates, "written-date");
  if (publishedAt) {
    for (const one of words.within(vocabulary.relative, span)) {
      const days = relative[one.match[0].toLocaleLowerCase().replace(/[\s\u00a0]+/gu, " ")];
      if (days !== undefined) add(one, shift(publishedAt, days), "relative-day");
    }
    for (const pattern of vocabulary.onWeekday)
      for (const one of words.within(pattern, span)) {
        const weekday = weekdays[one.match.groups?.weekday?.toLocaleLowerCase() ?? ""];
        const today = shift(publishedAt, 0);
        if (weekday === undefined || !today) continue;
        const back = (new Date(`${today}T00:00:00Z`).getUTCDay() - weekday + 7) % 7;
        add(one, shift(publishedAt, -back), "weekday");
      }
  }
  run(vocabulary.years, "year");
  return found.sort((a, b) => a.start - b.start);
}
