import type { Claim } from "#model/claim";
import type { Anchor, Judgement } from "#model/judgement";
import { byText } from "./order.js";
import type { IdentityRecord } from "./record.js";

/** What people decided about the records at hand. */
export interface Decisions {
  /** Pairs of record ids that are the same thing. */
  same: [string, string][];
  /** Record id → ids of records that it must be kept apart from. */
  apart: Map<string, Set<string>>;
  /** Records that lose the id their name gives, because a person told them from its other bearers. */
  detached: Set<string>;
}

function anchored(anchor: Anchor, record: IdentityRecord): boolean {
  return (
    record.firstSeen.articleId === anchor.articleId &&
    record.surfaces.some(
      ({ start, end, text }) =>
        start === anchor.start &&
        end === anchor.end &&
        text === anchor.surface.normalize("NFC").replace(/\s+/gu, " ").trim(),
    )
  );
}

/** Keys that tie the records of a judgement into one block. */
export function judgementKeys(record: IdentityRecord, judgements: readonly Judgement[]): string[] {
  return judgements
    .filter(
      ({ verdict, anchors }) => verdict !== "reject" && anchors.some((anchor) => anchored(anchor, record)),
    )
    .map(({ id }) => `judgement:${id}`);
}

/** Latest first: of two that contradict each other, the later one holds. */
function latestFirst(a: Judgement, b: Judgement): number {
  return byText(b.at, a.at) || byText(a.id, b.id);
}

/** Turns identity verdicts into links between records. Anchors that no record bears have no effect. */
export function decide(records: readonly IdentityRecord[], judgements: readonly Judgement[]): Decisions {
  const decisions: Decisions = { same: [], apart: new Map(), detached: new Set() };
  const group = new Map<string, Set<string>>();
  const groupOf = (id: string) => group.get(id) ?? new Set([id]);
  const separate = (a: string, b: string) =>
    [...groupOf(a)].some((x) => [...groupOf(b)].some((y) => decisions.apart.get(x)?.has(y)));

  for (const { verdict, anchors } of [...judgements].sort(latestFirst)) {
    if (verdict === "reject" || anchors.length !== 2) continue;
    const [left, right] = anchors.map((anchor) => records.find((record) => anchored(anchor, record)));
    if (!left || !right || left.id === right.id || left.kind !== right.kind) continue;
    if (verdict === "same") {
      if (separate(left.id, right.id)) continue;
      decisions.same.push([left.id, right.id]);
      const joined = new Set([...groupOf(left.id), ...groupOf(right.id)]);
      for (const id of joined) group.set(id, joined);
    } else if (!groupOf(left.id).has(right.id)) {
      for (const [a, b] of [
        [left.id, right.id],
        [right.id, left.id],
      ] as const) {
        decisions.apart.set(a, (decisions.apart.get(a) ?? new Set()).add(b));
      }
      if (left.knownId !== null && left.knownId === right.knownId) decisions.detached.add(right.id);
    }
  }
  return decisions;
}

/** Whether a person rejected the claim: a rejection is anchored on its quote. */
export function isRejected(claim: Claim, judgements: readonly Judgement[]): boolean {
  return judgements.some(
    ({ verdict, anchors }) =>
      verdict === "reject" &&
      anchors.some(
        ({ articleId, start, end, surface }) =>
          articleId === claim.articleId &&
          start === claim.start &&
          end === claim.end &&
          surface === claim.quote,
      ),
  );
}
