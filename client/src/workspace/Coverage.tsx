import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "../api/client.js";
import { CoverageDocument } from "../api/generated/graphql.js";
import { useText } from "../i18n/text.js";
import { lineOfStatus } from "../state/line.js";
import type { View } from "../state/view.js";
import type { Visible } from "../state/visible.js";

/** How many articles tell of a stretch of years. */
export function useCoverage(from: number | null, to: number | null) {
  return useQuery({
    queryKey: ["coverage", from, to],
    queryFn: () => ask(CoverageDocument, { from: from?.toString(), to: to?.toString() }),
    placeholderData: keepPreviousData,
  }).data?.coverage;
}

interface Props {
  view: View;
  visible: Visible;
  /** The first and the last year that the view holds: what an open end of the window means. */
  whole: { from: number; to: number };
}

/** What is shown, beside how much was read about it: nothing found is never "never met". */
export function Coverage({ view, visible, whole }: Props) {
  const text = useText();
  const { from, to } = view.filters;
  const coverage = useCoverage(from, to);
  if (!coverage) return null;
  const isPeople = view.mode === "people";
  const count = isPeople
    ? visible.edges.filter((edge) => edge.count > 0).length
    : visible.nodes.filter(({ kind, status }) => kind === "Meeting" && lineOfStatus(status) === "held")
        .length;
  const [first, last] = [from ?? whole.from, to ?? whole.to];
  const years = from === null && to === null ? "" : first === last ? String(first) : `${first}–${last}`;
  return (
    <p className="coverage">
      {text(isPeople ? "coverage.pairs" : "coverage.meetings", { count })}{" "}
      {years === ""
        ? text("coverage.all", { articles: coverage.articles })
        : text("coverage.years", { articles: coverage.articles, years })}
    </p>
  );
}
