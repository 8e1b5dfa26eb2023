import type { Meeting } from "#model/entity";
import type { ClosedPart } from "./projection.js";
import type { ResolvedClaim } from "./resolved-claim.js";
import { dated, distinct, type EdgeRow, known, type NodeRow, type Rows } from "./rows.js";

/** Meetings, who took part in them, and where they were held. Their titles are set by `project`. */
export function meetingRows({ meetings, claims, sourceKeys }: ClosedPart): Rows {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const reported = meetings.map((meeting) => ({
    meeting,
    claims: meeting.claimIds.flatMap((id) => byId.get(id) ?? []),
  }));
  return {
    nodes: reported.map((each) => meetingNode(each.meeting, each.claims, sourceKeys)),
    edges: reported.flatMap((each) => [...tookPart(each.meeting), ...heldAt(each.meeting, each.claims)]),
  };
}

function meetingNode(
  meeting: Meeting,
  claims: readonly ResolvedClaim[],
  sourceKeys: ReadonlyMap<string, string>,
): NodeRow {
  const articleIds = distinct(claims.map(({ articleId }) => articleId));
  return {
    label: "Meeting",
    id: meeting.id,
    properties: known({
      id: meeting.id,
      act: meeting.act,
      channel: meeting.channel,
      status: meeting.status,
      ...lasting(meeting.date),
      // Few have any: those that have are found by having them.
      contradictingDates:
        meeting.contradictingDates.length === 0 ? null : distinct(meeting.contradictingDates),
      sourceCount: new Set(articleIds.map((id) => sourceKeys.get(id) ?? id)).size,
      articleCount: articleIds.length,
      claimCount: meeting.claimIds.length,
    }),
  };
}

/** Its date; where that is several days, when they end: few are, and these are found by it. */
function lasting(date: string | null): Record<string, string | null> {
  const days = dated(date);
  return { ...days, lastsUntil: days.dateStart === days.dateEnd ? null : days.dateEnd! };
}

function tookPart(meeting: Meeting): EdgeRow[] {
  return meeting.participants.map(({ entityId, side, claimIds }) => ({
    type: "TOOK_PART",
    from: entityId,
    to: meeting.id,
    properties: { side, claimIds: distinct(claimIds) },
  }));
}

function heldAt(meeting: Meeting, claims: readonly ResolvedClaim[]): EdgeRow[] {
  const places = (claim: ResolvedClaim, id: string) =>
    claim.arguments.some(({ as, entityId }) => as === "place" && entityId === id);
  return distinct(meeting.placeIds).map((placeId) => ({
    type: "HELD_AT",
    from: meeting.id,
    to: placeId,
    properties: {
      claimIds: distinct(claims.filter((claim) => places(claim, placeId)).map(({ id }) => id)),
    },
  }));
}
