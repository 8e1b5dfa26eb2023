import type { Claim } from "#model/claim";
import type { Span } from "#model/document";
import type { Anchor } from "#model/judgement";
import type { LocalEntity } from "#model/mention";

/** Whether an anchor stands exactly here. */
export function standsAt(anchor: Anchor, { start, end }: Span): boolean {
  return anchor.start === start && anchor.end === end;
}

/** The local entity that has a mention at the anchor. */
export function bearerOf(entities: readonly LocalEntity[], anchor: Anchor): LocalEntity | undefined {
  return entities.find(({ mentions }) => mentions.some((mention) => standsAt(anchor, mention)));
}

function namesAll(claim: Claim, named: readonly Anchor[]): boolean {
  return named.every((anchor) => claim.arguments.some((argument) => standsAt(anchor, argument)));
}

/**
 * Whether the first of the anchors is a claim's quote and the others are among what it names. A better extractor may
 * quote a little more or less of the sentence: then what the claim names must tell that it is the same one.
 */
export function isOfClaim([quote, ...named]: readonly Anchor[], claim: Claim): boolean {
  if (quote === undefined || !namesAll(claim, named)) return false;
  if (standsAt(quote, claim)) return true;
  return named.length > 1 && quote.start < claim.end && claim.start < quote.end;
}

/** Oldest first, so that the latest has the last word. */
export function oldestFirst(a: { at: string; id: string }, b: { at: string; id: string }): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1;
}
