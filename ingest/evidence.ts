import type { Claim } from "#model/claim";
import type { LocalEntity } from "#model/mention";

/** A claim that the evidence does not bear, and why. */
export interface Refusal {
  claim: Claim;
  reason: string;
}

function fault(text: string, claim: Claim, kinds: ReadonlyMap<string, LocalEntity["kind"]>): string | null {
  if (!claim.quote || text.slice(claim.start, claim.end) !== claim.quote)
    return `The quote does not stand at ${claim.start}–${claim.end}.`;
  for (const argument of claim.arguments) {
    if (text.slice(argument.start, argument.end) !== argument.surface)
      return `"${argument.surface}" does not stand at ${argument.start}–${argument.end}.`;
    const kind = argument.entity === null ? null : kinds.get(argument.entity);
    if (kind === undefined) return `"${argument.surface}" names nothing in the article.`;
    const inside = argument.start >= claim.start && argument.end <= claim.end;
    if ((kind === "Person" || kind === "Organization") && argument.as !== "place" && !inside)
      return `The quote does not hold "${argument.surface}".`;
  }
  return null;
}

/**
 * Sorts claims by their evidence: the quote stands verbatim at its offsets, and holds the name, or the words that stand
 * for it, of every person and body that the fact is about. Dates and places may stand elsewhere.
 */
export function checkEvidence(
  text: string,
  claims: readonly Claim[],
  entities: readonly LocalEntity[],
): { claims: Claim[]; refused: Refusal[] } {
  const kinds = new Map(entities.map((entity) => [entity.key, entity.kind]));
  const passed: Claim[] = [];
  const refused: Refusal[] = [];
  for (const claim of claims) {
    const reason = fault(text, claim, kinds);
    if (reason === null) passed.push(claim);
    else refused.push({ claim, reason });
  }
  return { claims: passed, refused };
}
