/** First and last year of all bars of a list, or null where no year is known. */
export function yearSpan(
  rows: readonly { years: readonly { year: number }[] }[],
): { from: number; to: number } | null {
  const years = rows.flatMap((row) => row.years.map(({ year }) => year));
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}
