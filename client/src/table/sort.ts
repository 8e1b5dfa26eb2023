export type SortValue = string | number | null;

export interface Sorting {
  column: string;
  descending: boolean;
}

/** The sorting after a press on a column's head: the same column turns round, another starts in its usual direction. */
export function pressed(now: Sorting, column: string, startsDescending: boolean): Sorting {
  return now.column === column
    ? { column, descending: !now.descending }
    : { column, descending: startsDescending };
}

/** Orders rows by a value of theirs. What has none comes last in either direction; equals keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortValue,
  descending: boolean,
  locale: string,
): Row[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const compare = (a: Exclude<SortValue, null>, b: Exclude<SortValue, null>) =>
    typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
  return [...rows].sort((left, right) => {
    const [a, b] = [keyOf(left), keyOf(right)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return descending ? compare(b, a) : compare(a, b);
  });
}

const folded = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();

/** Whether a row's words hold all that was typed; marks and case do not matter. */
export function holds(words: readonly SortValue[], typed: string): boolean {
  const all = folded(words.filter((word) => word !== null).join(" "));
  return folded(typed)
    .split(/\s+/)
    .every((word) => all.includes(word));
}
