import type { ArticleRecord } from "./article.js";
import { articles, OF_A_MEETING } from "./article-list.js";
import { type EntityMap, type EntityRecord, placesOf, readEntity } from "./entity.js";
import {
  type MeetingRecord,
  meetingMap,
  type ParticipantRecord,
  participantsOf,
  readParticipant,
} from "./meeting.js";
import type { Page, StartRow } from "./page.js";

/** What is asked of meetings, and of what belongs to them where that is read together with them; null for what is not. */
export interface MeetingWanted {
  fields: readonly string[];
  participants: readonly string[] | null;
  places: readonly string[] | null;
  /** Of the articles that report a meeting, the newest. */
  articles: { first: number; fields: readonly string[] } | null;
}

/** A meeting, with what was read together with it. */
export interface WholeMeeting extends MeetingRecord {
  participants?: ParticipantRecord[];
  places?: EntityRecord[];
  articles?: Page<ArticleRecord>;
}

/** A meeting as it arrives. */
export interface WholeMeetingRow extends MeetingRecord {
  participants?: { entity: EntityMap; side: number }[];
  places?: EntityMap[];
  articles?: { first: number; rows: StartRow[] };
}

/** So many of what belongs to one meeting. */
export const MOST_PARTICIPANTS = 200;
export const MOST_PLACES = 50;

/** What Cypher returns of a meeting `m` with what belongs to it: one statement, and not one for each kind of thing. */
export function wholeMeeting(wanted: MeetingWanted | null): string {
  if (wanted === null) return meetingMap(null);
  const { fields, participants, places, articles: reports } = wanted;
  return meetingMap(fields, [
    ...(participants ? [`participants: ${participantsOf(MOST_PARTICIPANTS, participants)}`] : []),
    ...(places ? [`places: ${placesOf(MOST_PLACES, places)}`] : []),
    ...(reports
      ? [
          `articles: {first: ${reports.first}, rows: ${articles.startAround(OF_A_MEETING, "newest", reports.first, reports.fields)}}`,
        ]
      : []),
  ]);
}

/** Reads in place: pages have hundreds of these. */
export function readWholeMeeting(row: WholeMeetingRow): WholeMeeting {
  const { participants, places, articles: reports } = row;
  const meeting = row as WholeMeeting;
  if (participants) meeting.participants = participants.map(readParticipant);
  if (places) meeting.places = places.map(readEntity);
  if (reports) meeting.articles = articles.readStart(reports.rows, reports.first);
  return meeting;
}
