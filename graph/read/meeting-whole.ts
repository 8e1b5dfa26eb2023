import type { ArticleRecord } from "./article.js";
import { articles, OF_A_MEETING } from "./article-list.js";
import { type EntityRecord, placesOf } from "./entity.js";
import { type MeetingRecord, meetingParts, type ParticipantRecord, participantsOf } from "./meeting.js";
import type { Page } from "./page.js";
import { listed, readOn, type Shape } from "./shape.js";

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

/** So many of what belongs to one meeting. */
export const MOST_PARTICIPANTS = 200;
export const MOST_PLACES = 50;

/** What Cypher returns of a meeting `m` with what belongs to it: one statement, and not one for each kind of thing. */
export function wholeMeeting(wanted: MeetingWanted | null): Shape<WholeMeeting> {
  if (wanted === null) return listed<WholeMeeting>(meetingParts(null));
  const { fields, participants, places, articles: reports } = wanted;
  const besides = {
    ...(participants && { participants: participantsOf(MOST_PARTICIPANTS, participants) }),
    ...(places && { places: placesOf(MOST_PLACES, places) }),
    ...(reports && { articles: articles.startAround(OF_A_MEETING, "newest", reports.first, reports.fields) }),
  };
  const parts: Record<string, string> = { ...meetingParts(fields) };
  for (const [name, { cypher }] of Object.entries(besides)) parts[name] = cypher;
  return readOn(listed<WholeMeeting & Record<string, unknown>>(parts), (meeting) => {
    for (const [name, { read }] of Object.entries(besides))
      Object.assign(meeting, { [name]: read(meeting[name]) });
    return meeting;
  });
}
