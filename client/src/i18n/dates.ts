import type { Text } from "./text.js";

/** English is told the European way: the day before the month. */
const told = (locale: string) => (locale === "en" ? "en-GB" : locale);

/** When something was done here, by the reader's clock. */
export function formatMoment(at: string, locale: string): string {
  return new Date(at).toLocaleString(told(locale), { dateStyle: "long", timeStyle: "short" });
}

const POINT = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/;

function point(date: string, locale: string, text: Text): string {
  const match = POINT.exec(date);
  if (!match) return date;
  const [, year, month, day] = match;
  const unknownYear = year === "XXXX";
  if (!month) return unknownYear ? text("date.none") : year!;
  // A leap year stands in where the year is unknown, so that 29 February stays itself.
  const instant = Date.UTC(unknownYear ? 2000 : Number(year), Number(month) - 1, Number(day ?? 1));
  const format = new Intl.DateTimeFormat(told(locale), {
    timeZone: "UTC",
    month: "long",
    ...(day ? { day: "numeric" } : {}),
    ...(unknownYear ? {} : { year: "numeric" }),
  });
  const shown = format.format(instant);
  return unknownYear ? text("date.yearUnknown", { date: shown }) : shown;
}

/**
 * A date as precise as the source and no more: "9 December 2022", "November 2018", "28 September, year not told".
 * Text that is no date is shown unchanged.
 */
export function formatDate(date: string | null, locale: string, text: Text): string {
  if (date === null) return text("date.none");
  const [from, to] = date.split("/");
  if (to === undefined) return point(date, locale, text);
  return text("date.range", { from: point(from!, locale, text), to: point(to, locale, text) });
}

/** Day and month as short as the language writes them, "9 Dec" or "9 Dec 2022"; the month alone where no day is told, else null. */
export function formatDay(date: string | null, locale: string, withYear: boolean): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date ?? "") ?? [];
  if (!month) return null;
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  return new Intl.DateTimeFormat(told(locale), {
    timeZone: "UTC",
    month: "short",
    ...(day ? { day: "numeric" } : {}),
    ...(withYear ? { year: "numeric" } : {}),
  }).format(instant);
}

/** First and last year of a stretch, "2018–2025" or "2018"; empty where neither is known. */
export function formatYears(first: string | null, last: string | null): string {
  const year = (date: string | null) => date?.match(/\d{4}/)?.[0] ?? null;
  const [from, to] = [year(first), year(last?.split("/").at(-1) ?? null)];
  if (from && to && from !== to) return `${from}–${to}`;
  return from ?? to ?? "";
}
