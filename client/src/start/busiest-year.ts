import type { PairPartsFragment } from "../api/generated/graphql.js";

/** The year with most meetings of those pairs. */
export function busiestYear(pairs: readonly Pick<PairPartsFragment, "years">[]): number | null {
  const counts = new Map<number, number>();
  for (const { year, count } of pairs.flatMap(({ years }) => years))
    counts.set(year, (counts.get(year) ?? 0) + count);
  const [first] = [...counts].sort((x, y) => y[1] - x[1] || y[0] - x[0]);
  return first?.[0] ?? null;
}
