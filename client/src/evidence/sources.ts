import type { ClaimPartsFragment } from "../api/generated/graphql.js";

/** How many sources that do not copy from each other stand behind some claims: digests of one report count once. */
export function independentSources(claims: readonly ClaimPartsFragment[]): number {
  return new Set(claims.map(({ article }) => article.basedOn ?? article.url ?? article.id)).size;
}
