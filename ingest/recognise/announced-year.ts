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

const FULL_DATE = /^\d{4}-\d{2}(?:-\d{2})?$/u;
const DAY = 24 * 60 * 60 * 1000;
/** How many sentences before a day without a year the last full one may stand, and how many days may lie between them. */
const BEFORE = 4;
const BETWEEN = 60;
/** How many sentences open a text, its headline and byline among them. */
const OPENING = 4;

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
    if (written && FULL_DATE.test(one.date) && one.date !== reading.document.article.publishedAt) last = one;
    if (written || !last || !/^(?:\d{4}|XXXX)-\d{2}-\d{2}/u.test(one.date)) return one;
    const at = sentenceIndexAt(reading, last.start);
    // A text that opens with a day of long ago goes on with it.
    if (at >= OPENING && sentenceIndexAt(reading, one.start) - at > BEFORE) return one;
    const years = [0, -1, 1].map((more) => String(Number(last!.date.slice(0, 4)) + more));
    const year = years.find(
      (own) =>
        Math.abs(Date.parse(`${own}${one.date.slice(4, 10)}`) - Date.parse(last!.date)) <= BETWEEN * DAY,
    );
    return year === undefined
      ? one
      : { ...one, date: one.date.replaceAll(/(?:\d{4}|XXXX)(?=-\d{2}-)/gu, year) };
  });
}
