import { compareDates, yearOf } from "#model/date";
import type { Channel, MeetingStatus } from "#model/vocabulary";
import { CHANNELS } from "#model/vocabulary";
import type { EdgeEnds } from "./edge.js";
import { type EntityRecord, entityShape } from "./entity.js";
import { listed, type Parts, propertiesOf, readOn, type Shape } from "./shape.js";

/** Two people on different sides of a meeting, and what these meetings add up to. */
export interface PairRecord {
  /** `pair/<id a>+<id b>`, ids sorted. */
  id: string;
  aId: string;
  bId: string;
  count: number;
  planned: number;
  first: string | null;
  last: string | null;
  years: { year: number; count: number }[];
  articleCount: number;
  channels: Channel[];
  /** Newest first. */
  meetingIds: string[];
  /** Both of them, where they were asked for. */
  a?: EntityRecord;
  b?: EntityRecord;
}

interface PairMeeting {
  id: string;
  date: string | null;
  status: MeetingStatus;
  channel: Channel;
}

/** A pair as Cypher returns it. */
export interface PairRow {
  /** Their ids, and what else was asked of them. */
  a: EntityRecord;
  b: EntityRecord;
  /** Where the database adds them up by itself, these are left out. */
  meetings?: PairMeeting[];
  /** 0 where it was not asked for. */
  articleCount?: number;
  count?: number;
  /** Dates after their first days: what they are ordered by. */
  first?: string | null;
  last?: string | null;
}

/** What is asked of pairs: fields of theirs, and of the two people. */
export interface PairWanted {
  fields: readonly string[];
  people: readonly string[];
}

/** Whether a meeting `m` counts as having met: it was held, and not in writing. */
export const COUNTS = "(m.status = 'held' AND m.channel <> 'letter')";

/** Two people on different sides of a meeting. */
export const ON_TWO_SIDES = "(p:Person)-[tp:TOOK_PART]->(m:Meeting)<-[tq:TOOK_PART]-(q:Person)";

/** Of a meeting's claims, those that put both people in it; where none does, those that put one. */
export const CLAIMS_OF_BOTH = `CASE
  WHEN any(id IN tp.claimIds WHERE id IN tq.claimIds) THEN [id IN tp.claimIds WHERE id IN tq.claimIds]
  ELSE tp.claimIds + tq.claimIds
END`;

/** What the database adds up by itself; for all else the meetings are read. */
const ADDED_UP: ReadonlySet<string> = new Set(["id", "__typename", "a", "b", "count", "first", "last"]);

/** Whether all that is asked of pairs is added up by the database, and so from held meetings alone. */
export function isAddedUp({ fields }: PairWanted): boolean {
  return fields.every((field) => ADDED_UP.has(field));
}

/** When a meeting `m` was, after its first day; unknown years come last. */
const DATE = "coalesce(m.dateStart, '~') + m.date";

/**
 * What is added up of the meetings `m` of a pair, each with its name.
 * @param counted narrows a value to meetings that count
 */
export function addedUp(wanted: PairWanted, counted: (value: string) => string): string[] {
  const { fields } = wanted;
  if (!isAddedUp(wanted)) return ["collect(m) AS meetings"];
  return [
    ...(fields.includes("first") ? [`min(${counted(DATE)}) AS firstDate`] : []),
    ...(fields.includes("last") ? [`max(${counted(DATE)}) AS lastDate`] : []),
  ];
}

/** What Cypher returns of a pair of `a` and `b` that was added up. */
export function pairShape(wanted: PairWanted): Shape<PairRecord> {
  return readOn(sentPair(wanted), (row) => readPair(row, wanted));
}

/** The same as it arrives. */
export function sentPair(wanted: PairWanted): Shape<PairRow> {
  const { fields, people } = wanted;
  const [a, b] = (["a", "b"] as const).map((one) =>
    entityShape(fields.includes(one) ? people : ["id"], one, "no agreements"),
  ) as [Shape<EntityRecord>, Shape<EntityRecord>];
  const sums: Parts = isAddedUp(wanted)
    ? {
        count: "met",
        ...(fields.includes("first") && { first: "firstDate" }),
        ...(fields.includes("last") && { last: "lastDate" }),
      }
    : {
        meetings: `[m IN meetings | ${MEETING.cypher}]`,
        ...(fields.includes("articleCount") && { articleCount: ARTICLE_COUNT }),
      };
  return readOn(listed<PairRow>({ a: a.cypher, b: b.cypher, ...sums }), (row) => {
    row.a = a.read(row.a);
    row.b = b.read(row.b);
    if (row.meetings) row.meetings = row.meetings.map(MEETING.read);
    return row;
  });
}

const MEETING = listed<PairMeeting>(propertiesOf("m", ["id", "date", "status", "channel"]));

const ARTICLE_COUNT =
  "COUNT { UNWIND meetings AS m MATCH (m)<-[:STATES]-(c:Claim) RETURN DISTINCT c.articleId }";

/** All that a pair says of itself. */
export const PAIR_ALONE: PairWanted = { fields: ["articleCount"], people: [] };

/** `YYYY-MM-DD`. */
const DAY_LENGTH = 10;

function pairId(left: string, right: string): string {
  return left < right ? `pair/${left}+${right}` : `pair/${right}+${left}`;
}

/** The two people that a pair's id names, as ends of an edge, or null where it is none. */
export function parsePairId(id: string): EdgeEnds | null {
  const match = /^pair\/([^+:]+)\+([^+:]+)$/.exec(id);
  return match && { kind: "MET", source: match[1]!, target: match[2]! };
}

function counts({ status, channel }: PairMeeting): boolean {
  return status === "held" && channel !== "letter";
}

function yearCounts(dates: readonly string[]): { year: number; count: number }[] {
  const counted = new Map<number, number>();
  for (const date of dates) {
    const year = yearOf(date);
    if (year !== null) counted.set(year, (counted.get(year) ?? 0) + 1);
  }
  return [...counted].sort(([a], [b]) => a - b).map(([year, count]) => ({ year, count }));
}

/** A date without the day that it was ordered by. */
function dateOf(ordered: string | null | undefined): string | null {
  return ordered?.slice(ordered.startsWith("~") ? 1 : DAY_LENGTH) ?? null;
}

const NONE: never[] = [];

/** Adds up the meetings of a pair, where the database has not. */
export function readPair(row: PairRow, { fields }: PairWanted): PairRecord {
  const { a, b, meetings } = row;
  const pair = meetings === undefined ? addedUpBefore(row) : addUp(row, meetings);
  if (fields.includes("a")) pair.a = a;
  if (fields.includes("b")) pair.b = b;
  return pair;
}

function addedUpBefore({ a, b, count = 0, first, last }: PairRow): PairRecord {
  return {
    id: pairId(a.id, b.id),
    aId: a.id,
    bId: b.id,
    count,
    planned: 0,
    first: dateOf(first),
    last: dateOf(last),
    years: NONE,
    articleCount: 0,
    channels: NONE,
    meetingIds: NONE,
  };
}

function addUp({ a, b, articleCount = 0 }: PairRow, meetings: readonly PairMeeting[]): PairRecord {
  const held = meetings.filter(counts);
  const dates = held.flatMap(({ date }) => (date === null ? [] : [date])).sort(compareDates);
  return {
    id: pairId(a.id, b.id),
    aId: a.id,
    bId: b.id,
    count: held.length,
    planned: meetings.filter(({ status }) => status === "planned").length,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    years: yearCounts(dates),
    articleCount,
    channels: CHANNELS.filter((channel) => held.some((meeting) => meeting.channel === channel)),
    meetingIds: [...meetings].sort((x, y) => compareDates(y.date, x.date)).map(({ id }) => id),
  };
}
