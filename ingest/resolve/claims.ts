import type { Claim, ClaimArgument } from "#model/claim";
import type { Name } from "#model/entity";
import type { Extraction } from "#model/extraction";
import { kindOfId } from "#model/id";
import { identityKey } from "#model/identity-key";
import type { ArgumentRole, EntityKind } from "#model/vocabulary";
import { push } from "./grouping.js";
import { byMoment, byText } from "./order.js";
import { nameLanguage } from "./record.js";

/** An argument with the public id of what it names; null for dates and titles. */
export interface ResolvedArgument extends ClaimArgument {
  entityId: string | null;
}

/** A claim over resolved entities: plain data, all that shared facts are built from. */
export interface ResolvedClaim extends Omit<Claim, "arguments"> {
  publishedAt: string | null;
  lang: Name["lang"];
  arguments: ResolvedArgument[];
}

/** Puts public ids in the place of local keys. */
export function resolveClaims(
  extraction: Pick<Extraction, "article" | "claims">,
  identities: ReadonlyMap<string, string>,
): ResolvedClaim[] {
  const { article } = extraction;
  const entityIdOf = (key: string | null) =>
    key === null ? null : (identities.get(identityKey(article.id, key)) ?? null);
  return extraction.claims.map((claim) => ({
    ...claim,
    publishedAt: article.publishedAt,
    lang: nameLanguage(article.lang),
    arguments: claim.arguments.map((argument) => ({ ...argument, entityId: entityIdOf(argument.entity) })),
  }));
}

/** Earliest published first; total. */
export function byFirstSaid(a: ResolvedClaim, b: ResolvedClaim): number {
  return byMoment(a, b) || byText(a.id, b.id);
}

/** Ids that a claim gives in a role, in order of the arguments, of the given kinds. */
export function idsOf(claim: ResolvedClaim, role: ArgumentRole, kinds?: readonly EntityKind[]): string[] {
  const ids = claim.arguments
    .filter((argument) => argument.as === role)
    .map((argument) => argument.entityId)
    .filter((id) => id !== null);
  return [...new Set(ids)].filter((id) => !kinds || kinds.includes(kindOfId(id)!));
}

/** Claims by a key, keys in text order, the claims of each in order of being said. */
export function groupedBy(
  claims: readonly ResolvedClaim[],
  keyOf: (claim: ResolvedClaim) => string | null,
): [string, ResolvedClaim[]][] {
  const groups = new Map<string, ResolvedClaim[]>();
  for (const claim of [...claims].sort(byFirstSaid)) {
    const key = keyOf(claim);
    if (key !== null) push(groups, key, claim);
  }
  return [...groups].sort(([a], [b]) => byText(a, b));
}

/** Ids of claims, each once, earliest first. */
export function claimIds(claims: readonly ResolvedClaim[]): string[] {
  return [...new Set([...claims].sort(byFirstSaid).map(({ id }) => id))];
}
