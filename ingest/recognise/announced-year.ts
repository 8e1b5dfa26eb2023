import { wordPattern } from "../languages/word-pattern.js";
import type { DateMention } from "./dates.js";
import { type Reading, sentenceAt, sentenceIndexAt } from "./reading.js";

const MONTH_OF_YEAR = /^\d{4}-\d{2}/u;
const WITHOUT_YEAR = /XXXX-(\d{2})/gu;

/**
 * Gives days without a year the one that an announcement tells, in texts of unknown date: what is to take place "in
 * December 2022" lies ahead, so the "June 9" of the same text is the last one before it.
 */
export function withAnnouncedYear(reading: Reading, dates: DateMention[]): DateMention[] {
  const { document, vocabulary, words } = reading;
  if (document.article.publishedAt !== null) return dates;
  const { dates: dateWords, meetings } = vocabulary.language;
  const ahead = wordPattern([...meetings.planned, ...(dateWords.announced ?? [])], { ignoreCase: true });
  const announced = dates
    .filter(({ date, start }) => {
      const sentence = MONTH_OF_YEAR.test(date) && sentenceAt(reading, start);
      return sentence && words.within(ahead, sentence).length > 0;
    })
    .map(({ date }) => date.slice(0, 7))
    .sort()[0];
  if (announced === undefined) return dates;
  const [year, month] = announced.split("-") as [string, string];
  const dated = (date: string) =>
    date.replace(WITHOUT_YEAR, (_, own: string) => `${own <= month ? year : Number(year) - 1}-${own}`);
  return dates.map((one) => ({ ...one, date: dated(one.date) }));
}

const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/u;
const MONTH = /^\d{4}-\d{2}$/u;
const DAY = 24 * 60 * 60 * 1000;
/** How many sentences before a day without a year the last full one may stand, and how many days may lie between them. */
const BEFORE = 4;
const BETWEEN = 31;
/** The same for a text that opens with the full date. */
const BETWEEN_IN_TALE = 150;
/** How many sentences open a text, its headline and byline among them. */
const OPENING = 4;

/** News recalls what was a few years ago; a text of what was long ago is a tale of it. */
const OLD = 10;

const isOfOldTimes = (date: string, publishedAt: string | null) =>
  publishedAt === null || Number(publishedAt.slice(0, 4)) - Number(date.slice(0, 4)) > OLD;

/**
 * Gives days without a year that of the last full date before them, where the two lie within weeks: "Thursday, 29/5/2025. …
 * on Monday (26/5)". What the page says of its own day may be wrong, or be that of an archive.
 */
export function withYearBeside(reading: Reading, dates: DateMention[]): DateMention[] {
  const { text } = reading;
  let last: DateMention | undefined;
  return dates.map((one) => {
    if (one.rule !== "written-date") return one;
    const written = /(?<!\d)\d{4}(?!\d)/u.test(text.slice(one.start, one.end));
    const told =
      FULL_DATE.test(one.date) || (MONTH.test(one.date) && sentenceIndexAt(reading, one.start) < OPENING);
    if (written && told && one.date !== reading.document.article.publishedAt) last = one;
    if (written || !last || !/^(?:\d{4}|XXXX)-\d{2}-\d{2}/u.test(one.date)) return one;
    const at = sentenceIndexAt(reading, last.start);
    // A text that opens with a day of long ago goes on with it.
    const opens = at < OPENING && isOfOldTimes(last.date, reading.document.article.publishedAt);
    if (!opens && sentenceIndexAt(reading, one.start) - at > BEFORE) return one;
    const most = (opens ? BETWEEN_IN_TALE : BETWEEN) * DAY;
    const years = [0, -1, 1].map((more) => String(Number(last!.date.slice(0, 4)) + more));
    const year = years.find(
      (own) => Math.abs(Date.parse(`${own}${one.date.slice(4, 10)}`) - Date.parse(last!.date)) <= most,
    );
    return year === undefined
      ? one
      : { ...one, date: one.date.replaceAll(/(?:\d{4}|XXXX)(?=-\d{2}-)/gu, year) };
  });
}
