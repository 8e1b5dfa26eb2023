import { groupedBy, idsOf, type ResolvedClaim } from "#ingest/resolve/claims";
import { agreedDate } from "#ingest/resolve/describe";
import { groupBy } from "#ingest/resolve/grouping";
import type { Knowledge } from "#ingest/resolve/knowledge";
import { mergeMeetings } from "#ingest/resolve/meetings";
import { relations } from "#ingest/resolve/relations";
import { mostExact } from "#ingest/resolve/same-meeting";
import type { Meeting } from "#model/entity";
import { AGREEMENT_STATUSES } from "#model/vocabulary";
import type { AgreementObject, MeetingObject, RelationObject } from "./article-object.js";

function evidence({ quote, start, end, rule }: ResolvedClaim) {
  return { quote, start, end, rule };
}

function sidesOf({ participants }: Meeting): string[][] {
  const sides = groupBy(participants, ({ side }) => side);
  return Array.from(sides.values(), (side) => side.map(({ entityId }) => entityId));
}

/** Meetings as this article alone tells them: what other articles add to them is not its word. */
export function meetingObjects(claims: readonly ResolvedClaim[], knowledge: Knowledge): MeetingObject[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return mergeMeetings(claims, knowledge)
    .map((meeting) => {
      const said = meeting.claimIds.map((id) => byId.get(id)!);
      return {
        sides: sidesOf(meeting),
        date: meeting.date,
        place: mostExact(
          said.flatMap((claim) => idsOf(claim, "place")),
          knowledge,
        ),
        act: meeting.act,
        channel: meeting.channel,
        status: meeting.status,
        ...evidence(said[0]!),
      };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Agreements as this article tells them. */
export function agreementObjects(claims: readonly ResolvedClaim[]): AgreementObject[] {
  const entityOf = (claim: ResolvedClaim) => idsOf(claim, "agreement", ["Agreement"])[0] ?? null;
  const told = groupedBy(claims, (claim) => (claim.fact.kind === "Agreement" ? entityOf(claim) : null));
  return told.map(([entity, said]) => ({
    entity,
    parties: [...new Set(said.flatMap((claim) => idsOf(claim, "party")))],
    date: agreedDate(said.map(({ date }) => date).filter((date) => date !== null)),
    status: AGREEMENT_STATUSES.findLast((status) =>
      said.some(({ fact }) => fact.kind === "Agreement" && fact.status === status),
    )!,
    ...evidence(said[0]!),
  }));
}

export function relationObjects(claims: readonly ResolvedClaim[]): RelationObject[] {
  return relations(claims).map(({ type, from, to, date }) => ({ type, from, to, date }));
}
