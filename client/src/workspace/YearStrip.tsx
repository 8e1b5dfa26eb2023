import { RangeSlider } from "@mantine/core";
import { useMemo } from "react";
import { adjust } from "../explore/store.js";
import { useText } from "../i18n/text.js";
import type { Graph } from "../state/graph.js";
import type { View } from "../state/view.js";
import { setYears } from "../state/view-actions.js";
import { meetingYears } from "../state/visible.js";

/** Meetings by year under the network; dragging the ends narrows the picture to a stretch of years. */
export function YearStrip({ graph, view }: { graph: Graph; view: View }) {
  const text = useText();
  const years = useMemo(() => meetingYears(graph, view), [graph, view]);
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  if (first === undefined || last === undefined || first === last) return null;
  const from = Math.max(first, view.filters.from ?? first);
  const to = Math.min(last, view.filters.to ?? last);
  const most = Math.max(...years.map(({ count }) => count));
  const isNarrowed = view.filters.from !== null || view.filters.to !== null;
  const span = last - first;
  return (
    <section className="year-strip" aria-label={text("years.title")} title={text("years.undated")}>
      <span className="year-end">{from}</span>
      <div className="year-body">
        <div className="year-chart" aria-hidden="true">
          {years.map(({ year, count }) => (
            <i
              key={year}
              className={year >= from && year <= to ? "in" : "out"}
              style={{ left: `${(100 * (year - first)) / span}%`, height: 4 + (26 * count) / most }}
            />
          ))}
        </div>
        <RangeSlider
          size={3}
          thumbSize={14}
          color="var(--ink-soft)"
          min={first}
          max={last}
          minRange={0}
          step={1}
          label={null}
          value={[from, to]}
          onChange={([start, end]) =>
            adjust((now) => setYears(now, start === first ? null : start, end === last ? null : end))
          }
          thumbFromLabel={text("years.from")}
          thumbToLabel={text("years.to")}
        />
      </div>
      <span className="year-end">{to}</span>
      {isNarrowed && (
        <button
          type="button"
          className="text-button"
          onClick={() => adjust((now) => setYears(now, null, null))}
        >
          {text("years.reset")}
        </button>
      )}
    </section>
  );
}
