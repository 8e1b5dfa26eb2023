import { compareDates } from "#model/date";

/** Orders by date, newest first; what has no date comes last, since nothing says that it is new. */
export function newestFirst(a: { date: string | null }, b: { date: string | null }): number {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null);
  return compareDates(b.date, a.date);
}
