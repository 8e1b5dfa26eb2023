import { Checkbox, RangeSlider } from "@mantine/core";
import { IconPlayerPlay, IconPlayerStop } from "@tabler/icons-react";
import { type CSSProperties, type PointerEvent, useMemo, useRef, useState } from "react";
import { adjust, change } from "../explore/store.js";
import { useText } from "../i18n/text.js";
import type { Graph } from "../state/graph.js";
import { slide, type Window, yearBars } from "../state/timeline.js";
import type { View } from "../state/view.js";
import { setFilters, setYears } from "../state/view-actions.js";
import { meetingYears, type Visible } from "../state/visible.js";
import { Coverage, useCoverage } from "./Coverage.jsx";
import { Tool } from "./Tool.jsx";
import { usePlay } from "./use-play.js";

interface Props {
  graph: Graph;
  view: View;
  visible: Visible;
}

const LEAST_HEIGHT = 4;
const MOST_HEIGHT = 30;

const heightOf = (count: number, most: number) =>
  LEAST_HEIGHT + ((MOST_HEIGHT - LEAST_HEIGHT) * count) / most;

/**
 * Meetings by year under the network. The ends are dragged, or moved by arrow keys; the stretch between is slid; a bar
 * is clicked; or the years play, one after the other. Pale behind them: how many articles of that year were read.
 */
export function YearStrip({ graph, view, visible }: Props) {
  const text = useText();
  const { years, undated } = useMemo(() => meetingYears(graph, view), [graph, view]);
  const read = useCoverage(null, null)?.years;
  const chart = useRef<HTMLDivElement>(null);
  const [grip, setGrip] = useState<{ x: number; window: Window } | null>(null);
  const whole: Window = { from: years[0]?.year ?? 0, to: years.at(-1)?.year ?? 0 };
  const within =
    ({ from, to }: Window) =>
    (now: View) =>
      setYears(now, from === whole.from ? null : from, to === whole.to ? null : to);
  const setWindow = (next: Window) => adjust(within(next));
  const window: Window = {
    from: Math.max(whole.from, view.filters.from ?? whole.from),
    to: Math.min(whole.to, view.filters.to ?? whole.to),
  };
  const player = usePlay({
    window,
    whole,
    // Undo leads back to the years that were shown before.
    begin: (next) => change(within(next)),
    setWindow,
    mode: view.mode,
    visible,
  });
  if (years.length === 0 || whole.from === whole.to)
    return (
      <footer className="year-strip">
        <Coverage view={view} visible={visible} whole={whole} />
      </footer>
    );
  const bars = yearBars(years, read);
  const most = Math.max(...bars.map(({ count }) => count));
  const mostRead = Math.max(1, ...bars.map(({ articles }) => articles));
  const isNarrowed = view.filters.from !== null || view.filters.to !== null;
  const span = whole.to - whole.from;
  const at = (year: number) => `${(100 * (year - whole.from)) / span}%`;

  const onMove = (event: PointerEvent) => {
    if (!grip) return;
    const years = Math.round(((event.clientX - grip.x) / chart.current!.clientWidth) * span);
    setWindow(slide(grip.window, years, whole));
  };

  return (
    <footer className="year-strip">
      <div className="year-controls">
        <Tool
          label={text(player.isPlaying ? "years.stop" : "years.play")}
          onClick={player.isPlaying ? player.stop : player.start}
        >
          {player.isPlaying ? <IconPlayerStop size={15} /> : <IconPlayerPlay size={15} />}
        </Tool>
        <button
          type="button"
          className="text-button"
          aria-label={text("years.playMode", { mode: text(`years.${player.play}`) })}
          onClick={player.toggle}
        >
          {text(`years.${player.play}`)}
        </button>
      </div>
      <span className="year-end">{whole.from}</span>
      <section className="year-body" aria-label={text("years.title")}>
        <div className="year-chart" ref={chart} style={{ "--span": span } as CSSProperties}>
          {isNarrowed && (
            <div
              className="year-window"
              style={{ left: at(window.from), right: `calc(100% - ${at(window.to)})` }}
              title={text("years.slide")}
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                setGrip({ x: event.clientX, window });
              }}
              onPointerMove={onMove}
              onPointerUp={() => setGrip(null)}
            />
          )}
          {bars.map(({ year, count, articles }) => {
            const words = text("years.bar", { year: String(year), meetings: count, articles });
            return (
              <button
                key={year}
                type="button"
                tabIndex={-1}
                className={year >= window.from && year <= window.to ? "year-bar in" : "year-bar out"}
                style={{ left: at(year) }}
                title={words}
                aria-label={words}
                onClick={() => setWindow({ from: year, to: year })}
              >
                {articles > 0 && <b style={{ height: heightOf(articles, mostRead) }} />}
                {count > 0 && <i style={{ height: heightOf(count, most) }} />}
              </button>
            );
          })}
        </div>
        <RangeSlider
          size={3}
          thumbSize={14}
          color="var(--ink-soft)"
          min={whole.from}
          max={whole.to}
          minRange={0}
          step={1}
          label={null}
          value={[window.from, window.to]}
          onChange={([from, to]) => setWindow({ from, to })}
          thumbFromLabel={text("years.from")}
          thumbToLabel={text("years.to")}
        />
      </section>
      <span className="year-end">{whole.to}</span>
      <div className="year-side">
        {undated > 0 && (
          <Checkbox
            size="xs"
            label={text("years.undated", { count: undated })}
            checked={view.filters.undated}
            onChange={({ currentTarget }) => {
              const isOn = currentTarget.checked;
              adjust((now) => setFilters(now, { undated: isOn }));
            }}
          />
        )}
        {isNarrowed && (
          <button type="button" className="text-button" onClick={() => setWindow(whole)}>
            {text("years.reset")}
          </button>
        )}
      </div>
      <div className="year-words" aria-live="polite">
        {player.caption ?? <Coverage view={view} visible={visible} whole={whole} />}
        <span className="year-key" aria-hidden="true">
          <i /> {text("years.key.meetings")} <b /> {text("years.key.articles")}
        </span>
      </div>
    </footer>
  );
}
