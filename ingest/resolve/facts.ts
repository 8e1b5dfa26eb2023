import type { World } from "#model/entity";
import { conclusions, parties } from "./agreements.js";
import { idsOf, type ResolvedClaim } from "./claims.js";
import type { Knowledge } from "./knowledge.js";
import { mergeMeetings } from "./meetings.js";
import { byText, distinct } from "./order.js";
import { relations } from "./relations.js";
import { roles } from "./roles.js";
import { meetingBlockKeys } from "./same-meeting.js";

export type Facts = Pick<World, "meetings" | "roles" | "relations" | "parties" | "concludedAt">;

/**
 * Keys by which claims hang together: those that share none, directly or through others, never share a fact nor
 * influence one.
 */
export function claimBlockKeys(claim: ResolvedClaim): string[] {
  const signing = `signing:${claim.articleId}`;
  switch (claim.fact.kind) {
    case "Meeting":
      return [...meetingBlockKeys(claim), ...(claim.fact.act === "signing" ? [signing] : [])];
    case "Agreement":
      return distinct([...idsOf(claim, "agreement").map((id) => `agreement:${id}`), signing]);
    case "Role":
      return idsOf(claim, "holder").map((id) => `holder:${id}`);
    case "Relation":
      return [
        `relation:${claim.fact.type} ${[...idsOf(claim, "from"), ...idsOf(claim, "to")].sort().join(" ")}`,
      ];
  }
}

/** Puts claims together into shared facts: a function of the set of claims. */
export function shareFacts(claims: readonly ResolvedClaim[], knowledge: Knowledge): Facts {
  const all = [...new Map(claims.map((claim) => [claim.id, claim])).values()].sort((a, b) =>
    byText(a.id, b.id),
  );
  const meetings = mergeMeetings(all, knowledge);
  return {
    meetings,
    roles: roles(all, knowledge),
    relations: relations(all),
    parties: parties(all),
    concludedAt: conclusions(all, meetings),
  };
}
