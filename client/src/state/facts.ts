import { yearOf } from "#model/date";
import type { Channel } from "../api/generated/graphql.js";
import type { GraphEdge, GraphNode } from "./graph.js";
import { type Line, lineOfEdge, lineOfStatus, STATUSES_OF } from "./line.js";
import type { Filters } from "./view.js";

/** What filters look at in a meeting, or in all meetings of a pair. */
export interface Facts {
  line: Line;
  /** Year → meetings; those without a year are counted apart. */
  years: readonly { year: number; count: number }[];
  undated: number;
  channels: readonly Channel[];
  languages: readonly string[];
  publishers: readonly string[];
  confidence: number | null;
}

function yearsBetween(date: string | null): number[] {
  const first = yearOf(date);
  const last = yearOf(date?.split("/").at(-1) ?? null) ?? first;
  if (first === null || last === null) return [];
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
}

/** The facts of a meeting. A meeting over New Year's Eve stands in both years. */
export function factsOfMeeting(node: GraphNode): Facts {
  const years = yearsBetween(node.date).map((year) => ({ year, count: 1 }));
  return {
    line: lineOfStatus(node.status),
    years,
    undated: years.length === 0 ? 1 : 0,
    channels: node.channel ? [node.channel] : [],
    ...node.reporting,
  };
}

const NOBODY = { languages: [], publishers: [], confidence: null };

/** The facts of a pair's line. One that was only announced stands in the year it is announced for. */
export function factsOfPair(edge: GraphEdge): Facts {
  const held = edge.pair?.years ?? [];
  const years =
    edge.count > 0 ? held : yearsBetween(edge.first).map((year) => ({ year, count: edge.planned }));
  const dated = years.reduce((sum, { count }) => sum + count, 0);
  return {
    line: lineOfEdge(edge),
    years,
    undated: Math.max(0, (edge.count > 0 ? edge.count : edge.planned) - dated),
    channels: edge.pair?.channels ?? [],
    ...(edge.pair?.reporting ?? NOBODY),
  };
}

const isWithin = (year: number, { from, to }: Filters) =>
  (from === null || year >= from) && (to === null || year <= to);

/** The years in the window that hold meetings, in order. */
export function yearsWithin({ years }: Facts, filters: Filters): number[] {
  return years
    .filter(({ year, count }) => count > 0 && isWithin(year, filters))
    .map(({ year }) => year)
    .sort((a, b) => a - b);
}

/** How many of the meetings lie in the window of time. */
export function countWithin({ years, undated }: Facts, filters: Filters): number {
  const dated = years.reduce((sum, { year, count }) => sum + (isWithin(year, filters) ? count : 0), 0);
  return dated + (filters.undated ? undated : 0);
}

/** Nothing wanted lets everything pass; so does what is wanted where some of it is there. */
const meets = (wanted: readonly string[], there: readonly string[]) =>
  wanted.length === 0 || wanted.some((one) => there.includes(one));

/** Whether filters other than those of time let it pass. */
export function passes(facts: Facts, filters: Filters): boolean {
  return (
    !STATUSES_OF[facts.line].every((status) => filters.hiddenStatuses.includes(status)) &&
    meets(filters.channels, facts.channels) &&
    meets(filters.languages, facts.languages) &&
    meets(filters.publishers, facts.publishers) &&
    (filters.minConfidence === 0 || (facts.confidence ?? 0) >= filters.minConfidence)
  );
}

/** Whether any filter looks at facts: then who is left with none of them is left out as well. */
export function looksAtFacts(filters: Filters): boolean {
  const { hiddenStatuses, from, to, undated, channels, languages, publishers } = filters;
  return (
    hiddenStatuses.length + channels.length + languages.length + publishers.length > 0 ||
    from !== null ||
    to !== null ||
    !undated ||
    filters.minConfidence > 0 ||
    filters.minMeetings > 1
  );
}
