import { isEdtf } from "#model/date";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const two = (part: string | number) => String(part).padStart(2, "0");

/**
 * The day that a page, feed or table gives as its date, as EDTF: of ISO 8601 with or without a time, "20241007",
 * RFC 822 ("Mon, 07 Oct 2024 10:00:00 +0700") and "26/5/2025" where day and month cannot be mixed up. The day stays as
 * it is written, whatever the time zone. Null for anything else.
 */
export function publishedDate(text: string): string | null {
  const given = text.trim();
  const date =
    isoDay(given) ??
    namedMonth(given) ??
    dayFirst(given) ??
    (/^\d{4}(?:-\d{2})?$/u.test(given) ? given : null);
  return date !== null && isEdtf(date) ? date : null;
}

function isoDay(text: string): string | null {
  const match =
    /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/u.exec(text) ??
    /^(\d{4})(-)(\d{1,2})-(\d{1,2})(?!\d)/u.exec(text);
  return match ? `${match[1]}-${two(match[3]!)}-${two(match[4]!)}` : null;
}

/** "Mon, 07 Oct 2024", "7 October 2024", "Oct 7, 2024". */
function namedMonth(text: string): string | null {
  const before = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*\.?[\s-](\d{4})(?!\d)/iu.exec(text);
  const after = /^(?:[a-z]{3,9},\s+)?([a-z]{3})[a-z]*\.?\s(\d{1,2}),?\s(\d{4})(?!\d)/iu.exec(text);
  const [day, name, year] = before ? before.slice(1) : after ? [after[2], after[1], after[3]] : [];
  const month = MONTHS.indexOf(name?.toLowerCase() ?? "") + 1;
  return month > 0 ? `${year}-${two(month)}-${two(day!)}` : null;
}

function dayFirst(text: string): string | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/u.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first <= 12 && second <= 12 && first !== second) return null;
  const [day, month] = first > 12 ? [first, second] : [second, first];
  return `${match[3]}-${two(month)}-${two(day)}`;
}
