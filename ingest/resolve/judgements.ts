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

const ON_IDENTITY: readonly Judgement["verdict"][] = ["same", "different", "unsure", "split"];

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
      ({ verdict, anchors }) =>
        ON_IDENTITY.includes(verdict) && anchors.some((anchor) => anchored(anchor, record)),
    )
    .map(({ id }) => `judgement:${id}`);
}

/** Latest first: of two that contradict each other, the later one holds. */
function latestFirst(a: Judgement, b: Judgement): number {
  return byText(b.at, a.at) || byText(a.id, b.id);
}

/** What a verdict says of pairs of mentions. Those that a split takes away are one thing. */
function pairsOf({ verdict, anchors }: Judgement): { same: boolean; pair: [Anchor, Anchor] }[] {
  const [first, ...others] = anchors;
  if (!ON_IDENTITY.includes(verdict) || first === undefined) return [];
  if (verdict !== "split")
    return others.length === 1 ? [{ same: verdict === "same", pair: [first, others[0]!] }] : [];
  return [
    ...others.map((other) => ({ same: false, pair: [first, other] as [Anchor, Anchor] })),
    ...others.slice(1).map((other) => ({ same: true, pair: [others[0]!, other] as [Anchor, Anchor] })),
  ];
}

/** Turns identity verdicts into links between records. Anchors that no record bears have no effect. */
export function decide(records: readonly IdentityRecord[], judgements: readonly Judgement[]): Decisions {
  const decisions: Decisions = { same: [], apart: new Map(), detached: new Set() };
  const group = new Map<string, Set<string>>();
  const groupOf = (id: string) => group.get(id) ?? new Set([id]);
  const separate = (a: string, b: string) =>
    [...groupOf(a)].some((x) => [...groupOf(b)].some((y) => decisions.apart.get(x)?.has(y)));

  for (const { same, pair } of [...judgements].sort(latestFirst).flatMap(pairsOf)) {
    const [left, right] = pair.map((anchor) => records.find((record) => anchored(anchor, record)));
    if (!left || !right || left.id === right.id || left.kind !== right.kind) continue;
    if (same) {
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
