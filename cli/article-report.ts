import type { LoadReport } from "#load/report";

const KINDS = [
  ["people", "person", "people"],
  ["organizations", "organization", "organizations"],
  ["places", "place", "places"],
  ["agreements", "agreement", "agreements"],
  ["meetings", "meeting", "meetings"],
  ["claims", "claim", "claims"],
] as const;

/** One line about an article, and one more for each problem: `fr-003  loaded: 5 people, 1 meeting, 7 claims`. */
export function describeReport({ article, outcome, found, problems }: LoadReport): string {
  const counts = KINDS.flatMap(([kind, one, many]) =>
    found[kind] === 0 ? [] : `${found[kind]} ${found[kind] === 1 ? one : many}`,
  );
  const what = outcome === "refused" ? "" : `: ${counts.join(", ") || "nothing found"}`;
  return [`${article.label}  ${outcome}${what}`, ...problems.map(({ message }) => `  ${message}`)].join("\n");
}

/** How many articles came to which end: `10 loaded, 2 unchanged`. */
export function summarise(reports: readonly Pick<LoadReport, "outcome">[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of reports) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ");
}
