import { compareDates } from "#model/date";

/** Where something was first said. Orders articles by publication, then by id, so that no load order shows. */
export interface Moment {
  publishedAt: string | null;
  articleId: string;
  start: number;
}

/** By code unit: the same on every machine, unlike `localeCompare`. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Earliest publication first, undated last; then article id, then place in the text. */
export function byMoment(a: Moment, b: Moment): number {
  return compareDates(a.publishedAt, b.publishedAt) || byText(a.articleId, b.articleId) || a.start - b.start;
}

/** Distinct values in text order. */
export function distinct(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(byText);
}

/** The commonest value; of several equally common ones, the first in text order. */
export function commonest<Value extends string>(values: Iterable<Value>): Value | null {
  return commonestOf(Array.from(values, (value) => [value, 1] as const));
}

/** The same of values that are found so many times each. */
export function commonestOf<Value extends string>(found: Iterable<readonly [Value, number]>): Value | null {
  const counts = new Map<Value, number>();
  for (const [value, count] of found) counts.set(value, (counts.get(value) ?? 0) + count);
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || byText(a, b));
  return ranked[0]?.[0] ?? null;
}
