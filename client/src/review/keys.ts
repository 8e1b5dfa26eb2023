import type { ReviewKind } from "../api/generated/graphql.js";

/** What one key decides of an item. */
export type ReviewAct = "same" | "different" | "unsure" | "confirm" | "correct" | "reject" | "close";

/** Which decisions an item of a kind takes, in the order of its buttons. */
export const ACTS_OF: Record<ReviewKind, readonly ReviewAct[]> = {
  DUPLICATE: ["same", "different", "unsure"],
  CONTRADICTION: [],
  REFUSED: ["correct", "reject"],
  DOUBTFUL: ["confirm", "correct", "reject"],
  REPORT: ["close"],
};

const KEYS: Record<string, ReviewAct> = {
  s: "same",
  d: "different",
  u: "unsure",
  a: "confirm",
  c: "correct",
  r: "reject",
  e: "close",
};

export const keyOfAct = (act: ReviewAct): string =>
  Object.entries(KEYS)
    .find(([, decided]) => decided === act)?.[0]
    ?.toUpperCase() ?? "";

/** What a key means in a queue; null where nothing. */
export function actOfKey(kind: ReviewKind, key: string): ReviewAct | null {
  const act = KEYS[key.toLowerCase()];
  return act !== undefined && ACTS_OF[kind].includes(act) ? act : null;
}

/** The item to go to by a number of steps from the one at hand. */
export function stepped(ids: readonly string[], current: string | null, by: number): string | null {
  if (ids.length === 0) return null;
  const at = current === null ? -1 : ids.indexOf(current);
  if (at === -1) return ids[0]!;
  return ids[Math.min(ids.length - 1, Math.max(0, at + by))]!;
}

/** The item that takes the place of those that are decided: the next that is left, else the last. */
export function nextLeft(
  ids: readonly string[],
  current: string | null,
  decided: ReadonlySet<string>,
): string | null {
  const at = Math.max(0, current === null ? 0 : ids.indexOf(current));
  return ids.slice(at).find((id) => !decided.has(id)) ?? ids.findLast((id) => !decided.has(id)) ?? null;
}
