import { datesCompatible, isEdtf } from "#model/date";
import type { ClaimPartsFragment } from "../api/generated/graphql.js";

/** A value that some of the claims give, and these claims. */
export interface Version {
  value: string;
  claims: ClaimPartsFragment[];
}

function byValue(
  claims: readonly ClaimPartsFragment[],
  wordOf: (claim: ClaimPartsFragment) => string | null,
) {
  const versions = new Map<string, ClaimPartsFragment[]>();
  for (const claim of claims) {
    const value = wordOf(claim);
    if (value !== null) versions.set(value, [...(versions.get(value) ?? []), claim]);
  }
  return [...versions].map(([value, of]): Version => ({ value, claims: of }));
}

const agree = (a: string, b: string) => !isEdtf(a) || !isEdtf(b) || datesCompatible(a, b);

/** The dates that claims of one meeting give, where two of them cannot both be true; else nothing. */
export function datesInDispute(claims: readonly ClaimPartsFragment[]): Version[] {
  const versions = byValue(claims, ({ date }) => date);
  const disputed = versions.filter((one) => versions.some((other) => !agree(one.value, other.value)));
  return disputed.sort((a, b) => b.claims.length - a.claims.length);
}

/** What claims say of whether it took place, where some say that it did and some that it did not; else nothing. */
export function statusInDispute(claims: readonly ClaimPartsFragment[]): Version[] {
  const versions = byValue(claims, ({ status }) => status);
  const says = (wanted: readonly string[]) => versions.some(({ value }) => wanted.includes(value));
  // A meeting that was announced and then held is the ordinary course of things, and no contradiction.
  return says(["held"]) && says(["denied", "cancelled"]) ? versions : [];
}

/** How many sources that do not copy from each other stand behind some claims: digests of one report count once. */
export function independentSources(claims: readonly ClaimPartsFragment[]): number {
  return new Set(claims.map(({ article }) => article.basedOn ?? article.url ?? article.id)).size;
}
