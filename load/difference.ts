import { projection } from "#graph/project/projection";
import type { Reader } from "#graph/project/reader";
import type { EdgeRow, NodeRow, Rows } from "#graph/project/rows";
import { partAfter, rowsBefore } from "./change.js";
import type { Consequence } from "./consequence.js";
import { sourcesAfter } from "./near-copies/sources-after.js";

/** What is told of a meeting that several articles report. */
export interface MeetingState {
  date: string | null;
  /** All dates, where claims contradict each other. */
  contradictingDates: string[];
  sourceCount: number;
}

/** A meeting that the graph knows, and what becomes of it. */
export interface MeetingChange {
  /** The id that it has now. */
  id: string;
  title: string;
  before: MeetingState;
  after: MeetingState;
}

/** Two things that would stand side by side and may be one. */
export interface PossibleDuplicate {
  left: string;
  right: string;
  score: number;
  reasons: { name: string; weight: number; value: number }[];
}

/** The difference that a change makes to what the graph knows already. */
export interface Difference {
  /** More independent sources report it. */
  betterSourced: MeetingChange[];
  dateChanges: MeetingChange[];
  /** Its claims come to contradict each other, or do so about more dates. */
  contradictions: MeetingChange[];
  duplicates: PossibleDuplicate[];
}

/** Tells the difference that a change would make, before anything of it is written. */
export async function differenceOf(reader: Reader, found: Consequence): Promise<Difference> {
  const before = await rowsBefore(reader, found);
  const sources = await sourcesAfter(reader, async () => {}, {
    coming: found.coming.map(({ article }) => article),
    leaving: found.leaving,
  });
  const after = projection(await partAfter(reader, found, sources));
  const changes = meetingChanges(before, after);
  const dates = ({ date, contradictingDates }: MeetingState) => [date, ...contradictingDates].join(" ");
  return {
    betterSourced: changes.filter((each) => each.after.sourceCount > each.before.sourceCount),
    dateChanges: changes.filter((each) => each.after.date !== each.before.date),
    contradictions: changes.filter(
      (each) => each.after.contradictingDates.length > 0 && dates(each.after) !== dates(each.before),
    ),
    duplicates: newDuplicates(before, after),
  };
}

/** Meetings that the graph knows, by the claims that it has of them, each with what becomes of it. */
function meetingChanges(before: Rows, after: Rows): MeetingChange[] {
  const next = new Map(after.nodes.map((node) => [node.id, node]));
  const heirs = new Map(after.edges.filter(statesMeeting).map(({ from, to }) => [from, to]));
  return before.nodes
    .filter(({ label }) => label === "Meeting")
    .flatMap((node): MeetingChange[] => {
      const claims = before.edges.filter((edge) => statesMeeting(edge) && edge.to === node.id);
      const heir = claims.map(({ from }) => heirs.get(from)).find((id) => id !== undefined);
      const then = heir === undefined ? undefined : next.get(heir);
      if (!then) return [];
      const title = String(node.properties.title ?? "");
      return [{ id: node.id, title, before: stateOf(node), after: stateOf(then) }];
    });
}

function statesMeeting({ type, to }: EdgeRow): boolean {
  return type === "STATES" && to.startsWith("meeting/");
}

function stateOf({ properties }: NodeRow): MeetingState {
  const { date, contradictingDates, sourceCount } = properties;
  return {
    date: (date as string | undefined) ?? null,
    contradictingDates: (contradictingDates ?? []) as string[],
    sourceCount: sourceCount as number,
  };
}

function newDuplicates(before: Rows, after: Rows): PossibleDuplicate[] {
  const resembling = ({ edges }: Rows) => edges.filter(({ type }) => type === "RESEMBLES");
  const known = new Set(resembling(before).map(({ from, to }) => `${from} ${to}`));
  return resembling(after)
    .filter(({ from, to }) => !known.has(`${from} ${to}`))
    .map(({ from, to, properties }) => ({
      left: from,
      right: to,
      score: properties.score as number,
      reasons: (properties.reasons as string[]).map(
        (reason) => JSON.parse(reason) as PossibleDuplicate["reasons"][number],
      ),
    }));
}
