import type { Channel, MeetingAct, MeetingStatus } from "#model/vocabulary";
import { ask, type ByIds, groupById, indexById } from "./ask.js";
import { type EntitiesAsked, type EntityRecord, entityShape } from "./entity.js";
import { collected, listed, type Parts, propertiesOf, type Shape } from "./shape.js";

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

const PARTS: Parts = {
  ...propertiesOf("m", ["title", "act", "channel", "status", "date"]),
  contradictingDates: "coalesce(m.contradictingDates, [])",
  sourceCount: "coalesce(m.sourceCount, 0)",
};

/** What Cypher returns of a meeting `m`: `id`, and what is asked for. */
export function meetingParts(wanted: readonly string[] | null): Parts {
  const parts = Object.entries(PARTS).filter(([field]) => wanted === null || wanted.includes(field));
  return { id: "m.id", ...Object.fromEntries(parts) };
}

const WHOLE_MEETING = listed<MeetingRecord>(meetingParts(null));

/** Meetings by id. An id that was merged away answers with the meeting that took its place. */
export const meetingsByIds: ByIds<MeetingRecord> = async (graph, ids) => {
  const rows = await ask<{ id: string; meeting: unknown }>(
    graph,
    `UNWIND $ids AS id
     OPTIONAL MATCH (r:Redirect {id: id})
     WITH id, coalesce(r.to, id) AS target
     MATCH (m:Meeting {id: target})
     RETURN id, ${WHOLE_MEETING.cypher} AS meeting`,
    { ids },
  );
  return indexById(rows, ({ meeting }) => WHOLE_MEETING.read(meeting));
};

/** Meetings at which an agreement was concluded, newest first. */
export const meetingsOfAgreements: ByIds<MeetingRecord[]> = async (graph, ids, first) => {
  const rows = await ask<{ id: string; meeting: unknown }>(
    graph,
    `UNWIND $ids AS id
     CALL (id) {
       MATCH (:Agreement {id: id})-[:CONCLUDED_AT]->(m:Meeting)
       WITH DISTINCT m ORDER BY coalesce(m.dateStart, '') DESC, m.id LIMIT $first
       RETURN m
     }
     RETURN id, ${WHOLE_MEETING.cypher} AS meeting`,
    { ids, first },
  );
  return groupById(rows, ({ meeting }) => WHOLE_MEETING.read(meeting));
};

/** Who took part in a meeting `m`, people before bodies within a side. */
const TOOK_PART = `MATCH (e:Entity)-[t:TOOK_PART]->(m)
       WITH e, coalesce(t.side, 0) AS side
       ORDER BY side, e.kind = 'Person' DESC, e.name, e.id`;

/** They, as an expression. */
export function participantsOf(first: number, wanted: readonly string[]): Shape<ParticipantRecord[]> {
  return collected(`${TOOK_PART} LIMIT ${first}`, participantShape(wanted));
}

function participantShape(wanted: readonly string[] | null): Shape<ParticipantRecord> {
  const entity = entityShape(wanted, "e", "no agreements");
  return {
    cypher: `[side, ${entity.cypher}]`,
    read(sent) {
      const [side, one] = sent as [number, unknown];
      return { side, entity: entity.read(one) };
    },
  };
}

/** Who took part in each meeting. */
export const participantsOfMeetings: ByIds<ParticipantRecord[], EntitiesAsked> = async (
  graph,
  ids,
  { first, wanted = null },
) => {
  const shape = participantShape(wanted);
  const rows = await ask<{ id: string; participant: unknown }>(
    graph,
    `UNWIND $ids AS id
     MATCH (m:Meeting {id: id})
     CALL (m) {
       ${TOOK_PART} LIMIT $first
       RETURN e, side
     }
     RETURN id, ${shape.cypher} AS participant`,
    { ids, first },
  );
  return groupById(rows, ({ participant }) => shape.read(participant));
};
