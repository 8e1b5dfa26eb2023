import type { MeetingFact } from "#model/claim";
import { compareDates } from "#model/date";
import type { Meeting, Participant } from "#model/entity";
import type { MeetingStatus } from "#model/vocabulary";
import { byFirstSaid, claimIds, idsOf, type ResolvedClaim } from "./claims.js";
import { cluster, type Edge } from "./cluster.js";
import { agreedDate } from "./describe.js";
import { shortHash } from "./hash.js";
import type { Knowledge } from "./knowledge.js";
import { byText, commonest, distinct } from "./order.js";
import { sharingPairs } from "./pairs.js";
import { meetingBlockKeys, meetingLikeness, meetingsConflict, sidesOf } from "./same-meeting.js";

/** Which status holds where claims differ: an unhedged report that it happened before all. */
const STATUS_ORDER: MeetingStatus[] = ["held", "cancelled", "denied", "planned", "unclear"];

/**
 * Numbers of the sides, the same in all claims. The earliest claim numbers them; a later one follows by the people
 * it shares, and brings new sides last.
 */
function alignSides(claims: readonly ResolvedClaim[]): Map<string, number> {
  const sides = new Map<string, number>();
  for (const claim of claims) {
    const said = [...sidesOf(claim)];
    const numbers = distinct(said.map(([, side]) => String(side)));
    const aligned = new Map<string, number>();
    for (const number of numbers) {
      const known = said
        .filter(([id, side]) => String(side) === number && sides.has(id))
        .map(([id]) => sides.get(id)!);
      const free = known.find((side) => ![...aligned.values()].includes(side));
      if (free !== undefined) aligned.set(number, free);
    }
    const used = () => new Set([...aligned.values()]);
    const existing = [...new Set(sides.values())].sort((a, b) => a - b);
    for (const number of numbers) {
      if (aligned.has(number)) continue;
      const open = existing.find((side) => !used().has(side));
      aligned.set(number, open ?? Math.max(-1, ...existing, ...aligned.values()) + 1);
    }
    for (const [id, side] of said) if (!sides.has(id)) sides.set(id, aligned.get(String(side))!);
  }
  return sides;
}

function participants(claims: readonly ResolvedClaim[]): Participant[] {
  return [...alignSides(claims)]
    .map(([entityId, side]) => ({
      entityId,
      side,
      claimIds: claimIds(claims.filter((claim) => sidesOf(claim).has(entityId))),
    }))
    .sort((a, b) => a.side - b.side || byText(a.entityId, b.entityId));
}

/** The meeting that the claims report together. */
function meetingOf(said: readonly ResolvedClaim[]): Meeting {
  const claims = [...said].sort(byFirstSaid);
  const facts = claims.map(({ fact }) => fact as MeetingFact);
  const dates = claims.map(({ date }) => date).filter((date) => date !== null);
  const date = agreedDate(dates);
  const people = participants(claims);
  return {
    id: `meeting/${shortHash([...people.map(({ entityId }) => entityId).sort(), claims[0]!.id])}`,
    act: commonest(facts.map(({ act }) => act))!,
    channel: facts[0]!.channel,
    status: STATUS_ORDER.find((status) => facts.some((fact) => fact.status === status))!,
    date,
    contradictingDates: date === null ? distinct(dates).sort(compareDates) : [],
    participants: people,
    placeIds: distinct(claims.flatMap((claim) => idsOf(claim, "place"))),
    claimIds: claimIds(claims),
  };
}

/**
 * Gathers meeting claims into meetings: claims of one meeting share a pair across sides (or, one-sided, all who took
 * part) and fit in channel, date and place. A claim that fits two meetings which exclude each other stays apart.
 */
export function mergeMeetings(claims: readonly ResolvedClaim[], knowledge: Knowledge): Meeting[] {
  const told = claims
    .filter(({ fact }) => fact.kind === "Meeting")
    .map((claim) => ({ claim, keys: meetingBlockKeys(claim) }))
    .filter(({ keys }) => keys.length > 0)
    .sort((a, b) => byFirstSaid(a.claim, b.claim));
  const conflict = (left: number, right: number) =>
    meetingsConflict(told[left]!.claim, told[right]!.claim, knowledge);
  const edges = sharingPairs(told).flatMap(([left, right]): Edge[] => {
    const score = meetingLikeness(told[left]!.claim, told[right]!.claim);
    return score > 0 && !conflict(left, right) ? [{ left, right, score }] : [];
  });
  const groups = cluster(edges, conflict);
  const grouped = new Set(groups.flat());
  const alone = told.flatMap((_, at) => (grouped.has(at) ? [] : [[at]]));
  return [...groups, ...alone]
    .map((group) => meetingOf(group.map((at) => told[at]!.claim)))
    .sort((a, b) => byText(a.id, b.id));
}
