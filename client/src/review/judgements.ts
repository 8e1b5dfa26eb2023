import type { JudgementInput, ReviewQuery, Verdict } from "../api/generated/graphql.js";
import type { ReviewAct } from "./keys.js";

export type ReviewItem = ReviewQuery["review"][number];
export type ReviewClaim = NonNullable<ReviewItem["claim"]>;

const VERDICTS: Partial<Record<ReviewAct, Verdict>> = {
  same: "SAME",
  different: "DIFFERENT",
  unsure: "UNSURE",
  confirm: "CONFIRM",
  reject: "REJECT",
};

/** What a decision on an item says to the server; empty where the item takes no such decision by itself. */
export function judgementsOfItem(
  item: ReviewItem,
  act: ReviewAct,
  why: string | null = null,
): JudgementInput[] {
  const verdict = VERDICTS[act];
  if (!verdict) return [];
  const { left, right, claim, anchors } = item;
  if (left && right) return [{ verdict, entities: [left.id, right.id], why }];
  if (claim) return [{ verdict, claim: claim.id, why }];
  return anchors.length > 0 ? [{ verdict, anchors, why }] : [];
}

/**
 * Settles a contradiction in favour of one date: the claims that give it are right, those that give another one mean
 * it as well.
 */
export function settledDate(
  claims: readonly { id: string; date: string | null }[],
  date: string,
  why: string | null = null,
): JudgementInput[] {
  return claims.map(({ id, date: given }) =>
    given === date
      ? { verdict: "CONFIRM", claim: id, why }
      : { verdict: "CORRECT", claim: id, says: { date }, why },
  );
}
