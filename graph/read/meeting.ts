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

const PARTS: Record<string, string> = {
  title: ".title",
  act: ".act",
  channel: ".channel",
  status: ".status",
  date: ".date",
  contradictingDates: "contradictingDates: coalesce(m.contradictingDates, [])",
  sourceCount: "sourceCount: coalesce(m.sourceCount, 0)",
};

/** What Cypher returns of a meeting `m`: `id`, what is asked for, and more where that is given. */
export function meetingMap(wanted: readonly string[] | null, more: readonly string[] = []): string {
  const parts = Object.entries(PARTS).flatMap(([field, part]) =>
    wanted === null || wanted.includes(field) ? [part] : [],
  );
  return `m {${[".id", ...parts, ...more].join(", ")}}`;
}

const MEETING_MAP = meetingMap(null);

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

/** Who took part in a meeting `m`, people before bodies within a side. */
const TOOK_PART = `MATCH (e:Entity)-[t:TOOK_PART]->(m)
       WITH e, coalesce(t.side, 0) AS side
       ORDER BY side, e.kind = 'Person' DESC, e.name, e.id`;

/** They, as an expression. */
export function participantsOf(first: number, wanted: readonly string[]): string {
  return `COLLECT {
       ${TOOK_PART} LIMIT ${first}
       RETURN {side: side, entity: ${entityMap(wanted, "e", "no agreements")}}
     }`;
}

/** Who took part in each meeting. */
export const participantsOfMeetings: ByIds<ParticipantRecord[], EntitiesAsked> = async (
  graph,
  ids,
  { first, wanted = null },
) => {
  const rows = await ask<{ id: string; entity: EntityMap; side: number }>(
    graph,
    `UNWIND $ids AS id
     MATCH (m:Meeting {id: id})
     CALL (m) {
       ${TOOK_PART} LIMIT $first
       RETURN e, side
     }
     RETURN id, side, ${entityMap(wanted, "e", "no agreements")} AS entity`,
    { ids, first },
  );
  return groupById(rows, readParticipant);
};

export function readParticipant({ entity, side }: { entity: EntityMap; side: number }): ParticipantRecord {
  return { entity: readEntity(entity), side };
}
