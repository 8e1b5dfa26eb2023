import type { Relation } from "#model/entity";
import { RELATIONS } from "#model/vocabulary";
import { claimIds, groupedBy, idsOf, type ResolvedClaim } from "./claims.js";
import { agreedDate } from "./describe.js";

/** From and to; of a symmetric relation, the smaller id first. Null where an end is missing or both are one. */
function ends(claim: ResolvedClaim): [string, string] | null {
  const from = idsOf(claim, "from")[0];
  const to = idsOf(claim, "to")[0];
  if (claim.fact.kind !== "Relation" || from === undefined || to === undefined || from === to) return null;
  return RELATIONS[claim.fact.type].symmetric && to < from ? [to, from] : [from, to];
}

/** The relations that claims state, each once. A date on which claims disagree is left to the claims. */
export function relations(claims: readonly ResolvedClaim[]): Relation[] {
  const key = (claim: ResolvedClaim) => {
    const found = ends(claim);
    return claim.fact.kind === "Relation" && found ? [claim.fact.type, ...found].join(" ") : null;
  };
  return groupedBy(claims, key).flatMap(([, group]): Relation[] => {
    const { fact } = group[0]!;
    if (fact.kind !== "Relation") return [];
    const [from, to] = ends(group[0]!)!;
    const date = agreedDate(group.map((claim) => claim.date).filter((found) => found !== null));
    return [{ type: fact.type, from, to, date, claimIds: claimIds(group) }];
  });
}
