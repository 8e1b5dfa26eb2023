import { yearOf } from "#model/date";
import type { GraphEdge, GraphNode } from "./graph.js";
import type { Mode } from "./view.js";

/** A year of the histogram: its meetings, and how many articles published in it were read. */
export interface YearBar {
  year: number;
  count: number;
  articles: number;
}

/** The bars from the first year with meetings to the last; a year without any stands there where something was read. */
export function yearBars(
  meetings: readonly { year: number; count: number }[],
  read: readonly { value: string; articles: number }[] = [],
): YearBar[] {
  const [first, last] = [meetings[0]?.year ?? 0, meetings.at(-1)?.year ?? 0];
  const counts = new Map(meetings.map(({ year, count }) => [year, count]));
  const articles = new Map(read.map(({ value, articles: count }) => [Number(value), count]));
  const years = [...new Set([...counts.keys(), ...articles.keys()])].sort((a, b) => a - b);
  return years
    .filter((year) => year >= first && year <= last)
    .map((year) => ({ year, count: counts.get(year) ?? 0, articles: articles.get(year) ?? 0 }));
}

/** A window of years. */
export interface Window {
  from: number;
  to: number;
}

/** The window moved by some years, within the whole. Its width stays. */
export function slide({ from, to }: Window, by: number, whole: Window): Window {
  const step = Math.max(whole.from - from, Math.min(whole.to - to, by));
  return { from: from + step, to: to + step };
}

/** How a window plays: it grows from the first year, or slides with its width. */
export type Play = "grow" | "slide";

/** The window of the next step while playing; null at the end. */
export function nextWindow(now: Window, play: Play, whole: Window): Window | null {
  if (now.to >= whole.to) return null;
  return { from: play === "grow" ? now.from : now.from + 1, to: now.to + 1 };
}

/** Where playing starts: a single year, or the window that the reader has drawn. */
export function firstWindow(now: Window, play: Play, whole: Window): Window {
  const isWhole = now.from === whole.from && now.to === whole.to;
  const width = isWhole || play === "grow" ? 0 : now.to - now.from;
  return { from: whole.from, to: whole.from + width };
}

/** What is new in a year: pairs who meet for the first time, or meetings, each by the names of those who took part. */
export function newIn(
  year: number,
  mode: Mode,
  visible: { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] },
): string[] {
  if (mode === "full")
    return visible.nodes
      .filter(({ kind, date }) => kind === "Meeting" && yearOf(date) === year)
      .map(({ name }) => name);
  const names = new Map(visible.nodes.map(({ id, name }) => [id, name]));
  return visible.edges
    .filter(({ pair, count }) => count > 0 && pair?.years[0]?.year === year)
    .map(({ source, target }) => `${names.get(source)} – ${names.get(target)}`);
}
