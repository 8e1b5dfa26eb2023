import { dateBounds, datesCompatible, daysApart } from "#model/date";
import { kindOfId } from "#model/id";
import { encloses } from "../gazetteer/encloses.js";
import { idsOf, type ResolvedClaim } from "./claims.js";
import type { Knowledge } from "./knowledge.js";

/** News of one meeting runs within about a week of it. */
const NEWS_DAYS = 7;
const DAY = 24 * 60 * 60 * 1000;

/** Whether one event can have both places: one encloses the other, or too little is known to say no. */
function placesFit(a: string, b: string, knowledge: Knowledge): boolean {
  if (encloses(knowledge, a, b) || encloses(knowledge, b, a)) return true;
  const [left, right] = [knowledge.entry(a), knowledge.entry(b)];
  if (!left?.country || !right?.country) return true;
  return left.country === right.country && left.place?.feature !== right.place?.feature;
}

/** Of the places of one event, in order of being said, the first that encloses none of the others. */
export function mostExact(places: readonly string[], knowledge: Knowledge): string | null {
  const vague = (id: string) => places.some((other) => other !== id && encloses(knowledge, id, other));
  return places.find((id) => !vague(id)) ?? places[0] ?? null;
}

function anyPlaceFits(a: ResolvedClaim, b: ResolvedClaim, knowledge: Knowledge): boolean {
  const [left, right] = [idsOf(a, "place"), idsOf(b, "place")];
  if (left.length === 0 || right.length === 0) return true;
  return left.some((id) => right.some((other) => placesFit(id, other, knowledge)));
}

function channel(claim: ResolvedClaim): string | null {
  return claim.fact.kind === "Meeting" ? claim.fact.channel : null;
}

/** Whether two claims cannot be about one meeting: another channel, another date, or places that exclude each other. */
export function meetingsConflict(a: ResolvedClaim, b: ResolvedClaim, knowledge: Knowledge): boolean {
  if (channel(a) !== channel(b)) return true;
  if (a.date !== null && b.date !== null && !datesCompatible(a.date, b.date)) return true;
  return !anyPlaceFits(a, b, knowledge);
}

/** Exact to the day, or the same words for a span of days. */
function sameDay(a: string, b: string): boolean {
  const exact = (date: string) => {
    const { start, end } = dateBounds(date);
    return start !== null && start === end;
  };
  return a === b ? !a.startsWith("XXXX") : exact(a) && exact(b) && datesCompatible(a, b);
}

/** When a claim without a date is news: around its article's publication, unless it recalls something older. */
function newsTime(claim: ResolvedClaim): string | null {
  return claim.date ?? (claim.recalled ? null : claim.publishedAt);
}

/**
 * How much speaks for two claims, which share a pair of people and do not conflict, being about one meeting; 0 for
 * nothing. Same day: 1. In one article: a missing or vaguer date joins. Across articles: a vaguer date joins, a
 * missing one only within days of publication.
 */
export function meetingLikeness(a: ResolvedClaim, b: ResolvedClaim): number {
  if (a.date !== null && b.date !== null) {
    if (sameDay(a.date, b.date)) return 1;
    return a.articleId === b.articleId
      ? 0.8
      : dateBounds(a.date).start && dateBounds(b.date).start
        ? 0.6
        : 0.5;
  }
  if (a.articleId === b.articleId) return a.recalled === b.recalled ? 0.8 : 0;
  const [when, then] = [newsTime(a), newsTime(b)];
  if (when === null || then === null) return 0;
  const days = daysApart(when, then);
  return days !== null && days <= NEWS_DAYS ? 0.4 : 0;
}

/** Who takes part on which side: people and bodies, each once, sides as the claim numbers them. */
export function sidesOf(claim: ResolvedClaim): Map<string, number> {
  const sides = new Map<string, number>();
  for (const { as, entityId, side } of claim.arguments) {
    if (as !== "participant" || entityId === null || sides.has(entityId)) continue;
    const kind = kindOfId(entityId);
    if (kind === "Person" || kind === "Organization") sides.set(entityId, side ?? 0);
  }
  return sides;
}

/** Keys of the pairs across sides; of a claim with one side only, of those who took part. */
export function meetingBlockKeys(claim: ResolvedClaim): string[] {
  const sides = [...sidesOf(claim)];
  const pairs = sides.flatMap(([a, side]) =>
    sides.filter(([b, other]) => a < b && side !== other).map(([b]) => `pair:${a} ${b}`),
  );
  if (pairs.length > 0 || sides.length === 0) return pairs;
  const alone = sides.map(([id]) => id).sort();
  return [`alone:${alone.join(" ")}`];
}

/** Days since 1970, from and to; a date of an unknown year has no bounds. */
export interface Window {
  from: number;
  to: number;
}

const EVER: Window = { from: -1_000_000, to: 4_000_000 };

/**
 * When what a claim reports can have been. Claims of one pair of which the windows do not overlap, and that stand in
 * different articles, are about different meetings: `meetingLikeness` is 0, or they conflict. Null where only its own
 * article can tell.
 */
export function meetingWindow(claim: ResolvedClaim): Window | null {
  const when = newsTime(claim);
  if (when === null) return null;
  const { start, end } = dateBounds(when);
  if (start === null || end === null) return claim.date === null ? null : EVER;
  const around = claim.date === null ? NEWS_DAYS : 0;
  return {
    from: Math.floor(Date.parse(start) / DAY) - around,
    to: Math.floor(Date.parse(end) / DAY) + around,
  };
}
