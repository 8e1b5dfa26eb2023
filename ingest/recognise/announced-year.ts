import { wordPattern } from "../languages/word-pattern.js";
import type { DateMention } from "./dates.js";
import { type Reading, sentenceAt } from "./reading.js";

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
