import { compareDates, yearOf } from "#model/date";
import type { Channel, MeetingStatus } from "#model/vocabulary";
import { CHANNELS } from "#model/vocabulary";
import type { EdgeEnds } from "./edge.js";
import { type EntityMap, type EntityRecord, entityMap, readEntity } from "./entity.js";

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
  a: string;
  b: string;
  meetings: PairMeeting[];
  /** 0 where it was not asked for. */
  articleCount: number;
  people?: { a: EntityMap; b: EntityMap } | null;
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

/** What Cypher returns of a pair of `a` and `b` with their list `meetings`. */
export function pairMap({ fields, people }: PairWanted): string {
  return `{
  a: a.id, b: b.id,
  meetings: [m IN meetings | m {.id, .date, .status, .channel}],
  articleCount: ${fields.includes("articleCount") ? ARTICLE_COUNT : "0"},
  people: ${fields.some((field) => field === "a" || field === "b") ? `{a: ${entityMap(people, "a")}, b: ${entityMap(people, "b")}}` : "null"}
}`;
}

const ARTICLE_COUNT =
  "COUNT { UNWIND meetings AS m MATCH (m)<-[:STATES]-(c:Claim) RETURN DISTINCT c.articleId }";

/** All that a pair says of itself. */
export const PAIR_ALONE: PairWanted = { fields: ["articleCount"], people: [] };

function pairId(left: string, right: string): string {
  return `pair/${[left, right].sort().join("+")}`;
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

/** Adds up the meetings of a pair. */
export function readPair({ a, b, meetings, articleCount, people }: PairRow): PairRecord {
  const held = meetings.filter(counts);
  const dates = held.flatMap(({ date }) => (date === null ? [] : [date])).sort(compareDates);
  return {
    id: pairId(a, b),
    aId: a,
    bId: b,
    count: held.length,
    planned: meetings.filter(({ status }) => status === "planned").length,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    years: yearCounts(dates),
    articleCount,
    channels: CHANNELS.filter((channel) => held.some((meeting) => meeting.channel === channel)),
    ...(people ? { a: readEntity(people.a), b: readEntity(people.b) } : {}),
    meetingIds: [...meetings].sort((x, y) => compareDates(y.date, x.date)).map(({ id }) => id),
  };
}
