import type { Channel, MeetingAct, MeetingStatus } from "#model/vocabulary";
import { type MeetingWanted, type WholeMeeting, wholeMeeting } from "./meeting-whole.js";
import { listing } from "./page.js";
import { heldWithin } from "./place-within.js";

/** Which meetings. What is left out does not narrow. */
export interface MeetingFilter {
  act?: readonly MeetingAct[];
  status?: readonly MeetingStatus[];
  channel?: readonly Channel[];
  /** First and last day, `YYYY-MM-DD`; undated meetings answer only without bounds. */
  from?: string;
  to?: string;
  /** All of these took part. */
  participants?: readonly string[];
  /** At least one of these took part. */
  someOf?: readonly string[];
  /** Someone of this country took part, ISO 3166-1 alpha-2 in lower case. */
  country?: string;
  /** Held there, or within it. */
  place?: string;
  language?: string;
  publisher?: string;
  minConfidence?: number;
  minSources?: number;
}

export const MEETING_ORDERS = ["newest", "oldest", "most-reported"] as const;
export type MeetingOrder = (typeof MEETING_ORDERS)[number];

const ID = { by: "m.id" };
const off = (property: string) => ({ match: "MATCH (m:Meeting)", property });
const REPORTED = "(m)<-[:STATES]-(claim:Claim)";

/** Those that begin between two days, and those of a date with several days that began before: each off its index. */
const BETWEEN = `CALL () {
       MATCH (m:Meeting) WHERE m.dateStart >= $filter.from AND m.dateStart <= $filter.to RETURN m
       UNION ALL
       MATCH (m:Meeting) WHERE m.lastsUntil >= $filter.from AND m.dateStart < $filter.from RETURN m
     }`;

/** Meetings of any status. */
export const meetings = listing<MeetingFilter, MeetingOrder, WholeMeeting, MeetingWanted>({
  item: "m",
  match: "MATCH (m:Meeting)",
  starts: {
    participants: "MATCH (:Entity {id: $filter.participants[0]})-[:TOOK_PART]->(m:Meeting)",
    someOf: "UNWIND $filter.someOf AS one MATCH (:Entity {id: one})-[:TOOK_PART]->(m:Meeting)",
    "from to": BETWEEN,
    from: "MATCH (m:Meeting) WHERE m.dateEnd >= $filter.from",
    to: "MATCH (m:Meeting) WHERE m.dateStart <= $filter.to",
  },
  conditions: {
    act: "m.act IN $filter.act",
    status: "m.status IN $filter.status",
    channel: "m.channel IN $filter.channel",
    from: "m.dateEnd >= $filter.from",
    to: "m.dateStart <= $filter.to",
    participants: "all(one IN $filter.participants WHERE EXISTS { (m)<-[:TOOK_PART]-(:Entity {id: one}) })",
    someOf: "EXISTS { MATCH (m)<-[:TOOK_PART]-(one:Entity) WHERE one.id IN $filter.someOf }",
    country: "EXISTS { (m)<-[:TOOK_PART]-(:Entity {country: $filter.country}) }",
    place: heldWithin("m", "$filter.place"),
    language: `EXISTS { ${REPORTED}-[:FROM]->(:Article {lang: $filter.language}) }`,
    publisher: `EXISTS { ${REPORTED}-[:FROM]->(:Article {publisher: $filter.publisher}) }`,
    minConfidence: `EXISTS { ${REPORTED} WHERE claim.confidence >= $filter.minConfidence }`,
    minSources: "m.sourceCount >= $filter.minSources",
  },
  orders: {
    newest: [{ by: "coalesce(m.dateStart, '')", descending: true, index: off("m.dateStart") }, ID],
    oldest: [{ by: "coalesce(m.dateStart, '~')", index: off("m.dateStart") }, ID],
    "most-reported": [
      { by: "coalesce(m.sourceCount, 0)", descending: true, index: off("m.sourceCount") },
      ID,
    ],
  },
  shape: wholeMeeting,
});

/** Meetings that an entity took part in, that were held there, or at which an agreement was concluded. */
export const meetingsOfEntities = meetings.around(
  "MATCH (:Entity {id: id})-[:TOOK_PART|HELD_AT|CONCLUDED_AT]-(m:Meeting)",
);

/** Meetings that an article reports. */
export const meetingsOfArticles = meetings.around(
  "MATCH (:Article {id: id})<-[:FROM]-(:Claim)-[:STATES]->(m:Meeting)",
);
