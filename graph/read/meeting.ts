import type { Channel, MeetingAct, MeetingStatus } from "#model/vocabulary";
import { ask, type ByIds, groupById, indexById } from "./ask.js";
import { type EntitiesAsked, type EntityMap, type EntityRecord, entityMap, readEntity } from "./entity.js";

export interface MeetingRecord {
  id: string;
  title: string;
  act: MeetingAct;
  channel: Channel;
  status: MeetingStatus;
  date: string | null;
  contradictingDates: string[];
  sourceCount: number;
}

export interface ParticipantRecord {
  entity: EntityRecord;
  side: number;
}

/** What Cypher returns of a meeting `m`. */
export const MEETING_MAP = `m {
  .id, .title, .act, .channel, .status, .date,
  contradictingDates: coalesce(m.contradictingDates, []), sourceCount: coalesce(m.sourceCount, 0)
}`;

/** Meetings by id. An id that was merged away answers with the meeting that took its place. */
export const meetingsByIds: ByIds<MeetingRecord> = async (graph, ids) => {
  const rows = await ask<{ id: string; meeting: MeetingRecord }>(
    graph,
    `UNWIND $ids AS id
     OPTIONAL MATCH (r:Redirect {id: id})
     WITH id, coalesce(r.to, id) AS target
     MATCH (m:Meeting {id: target})
     RETURN id, ${MEETING_MAP} AS meeting`,
    { ids },
  );
  return indexById(rows, ({ meeting }) => meeting);
};

/** Meetings at which an agreement was concluded, newest first. */
export const meetingsOfAgreements: ByIds<MeetingRecord[]> = async (graph, ids, first) => {
  const rows = await ask<{ id: string; meeting: MeetingRecord }>(
    graph,
    `UNWIND $ids AS id
     CALL (id) {
       MATCH (:Agreement {id: id})-[:CONCLUDED_AT]->(m:Meeting)
       WITH DISTINCT m ORDER BY coalesce(m.dateStart, '') DESC, m.id LIMIT $first
       RETURN m
     }
     RETURN id, ${MEETING_MAP} AS meeting`,
    { ids, first },
  );
  return groupById(rows, ({ meeting }) => meeting);
};

/** Who took part in each meeting, people before bodies within a side. */
export const participantsOfMeetings: ByIds<ParticipantRecord[], EntitiesAsked> = async (
  graph,
  ids,
  { first, wanted = null },
) => {
  const rows = await ask<{ id: string; entity: EntityMap; side: number }>(
    graph,
    `UNWIND $ids AS id
     CALL (id) {
       MATCH (e:Entity)-[t:TOOK_PART]->(:Meeting {id: id})
       WITH e, coalesce(t.side, 0) AS side
       ORDER BY side, e.kind = 'Person' DESC, e.name, e.id LIMIT $first
       RETURN e, side
     }
     RETURN id, side, ${entityMap(wanted)} AS entity`,
    { ids, first },
  );
  return groupById(rows, ({ entity, side }) => ({ entity: readEntity(entity), side }));
};
