import type { Meeting } from "#model/entity";
import { dated, distinct, type EdgeRow, known, type NodeRow, type Rows } from "./rows.js";
import { sourceKey, type WorldIndex } from "./world-index.js";

const NAMES_PER_SIDE = 2;

/** Meetings, who took part in them, and where they were held. */
export function meetingRows(index: WorldIndex): Rows {
  const { meetings } = index.world;
  return {
    nodes: meetings.map((meeting) => meetingNode(meeting, index)),
    edges: meetings.flatMap((meeting) => [...tookPart(meeting), ...heldAt(meeting, index)]),
  };
}

function meetingNode(meeting: Meeting, index: WorldIndex): NodeRow {
  const articles = distinct(meeting.claimIds.map((id) => index.claim(id).articleId)).map(index.article);
  return {
    label: "Meeting",
    id: meeting.id,
    properties: known({
      id: meeting.id,
      title: meetingTitle(meeting, index),
      act: meeting.act,
      channel: meeting.channel,
      status: meeting.status,
      ...dated(meeting.date),
      contradictingDates: distinct(meeting.contradictingDates),
      sourceCount: new Set(articles.map(sourceKey)).size,
      articleCount: articles.length,
      claimCount: meeting.claimIds.length,
    }),
  };
}

/** "Tô Lâm – Emmanuel Macron": the sides in order, at most two names of each. */
function meetingTitle({ participants }: Meeting, index: WorldIndex): string {
  const sides = [...new Set(participants.map(({ side }) => side))].sort((a, b) => a - b);
  return sides
    .map((side) => {
      const names = participants
        .filter((participant) => participant.side === side)
        .map(({ entityId }) => index.entity(entityId)?.name ?? entityId);
      return names.slice(0, NAMES_PER_SIDE).join(", ") + (names.length > NAMES_PER_SIDE ? "…" : "");
    })
    .join(" – ");
}

function tookPart(meeting: Meeting): EdgeRow[] {
  return meeting.participants.map(({ entityId, side, claimIds }) => ({
    type: "TOOK_PART",
    from: entityId,
    to: meeting.id,
    properties: { side, claimIds: distinct(claimIds) },
  }));
}

function heldAt(meeting: Meeting, index: WorldIndex): EdgeRow[] {
  const claims = meeting.claimIds.map(index.claim);
  return distinct(meeting.placeIds).map((placeId) => ({
    type: "HELD_AT",
    from: meeting.id,
    to: placeId,
    properties: {
      claimIds: distinct(
        claims
          .filter((claim) =>
            claim.arguments.some(
              ({ as, entity }) =>
                as === "place" && entity !== null && index.identity(claim.articleId, entity) === placeId,
            ),
          )
          .map(({ id }) => id),
      ),
    },
  }));
}
