import type { ClosedPart } from "./projection.js";
import { factProperties, literalOf, type ResolvedClaim } from "./resolved-claim.js";
import { dated, distinct, type EdgeRow, known, type NodeRow } from "./rows.js";

/** Nodes of the new claims. */
export function claimNodes({ claims, newArticleIds }: ClosedPart): NodeRow[] {
  return claims.filter(({ articleId }) => newArticleIds.has(articleId)).map(claimNode);
}

/** From claims to their articles, to the facts they state and the things they name. */
export function claimEdges(part: ClosedPart): EdgeRow[] {
  const facts = factsByClaim(part);
  return part.claims.flatMap((claim) => [
    { type: "FROM", from: claim.id, to: claim.articleId, properties: {} },
    ...distinct([...(facts.get(claim.id) ?? []), ...statedAgreements(claim)]).map(
      (to): EdgeRow => ({ type: "STATES", from: claim.id, to, properties: {} }),
    ),
    ...names(claim),
  ]);
}

function claimNode(claim: ResolvedClaim): NodeRow {
  return {
    label: "Claim",
    id: claim.id,
    properties: known({
      id: claim.id,
      articleId: claim.articleId,
      ...factProperties(claim.fact),
      quote: claim.quote,
      start: claim.start,
      end: claim.end,
      ...dated(claim.date),
      recalled: claim.recalled,
      rule: claim.rule,
      confidence: claim.confidence,
      literals: claim.arguments.flatMap((argument, at) =>
        argument.entity === null ? [literalOf(argument, at)] : [],
      ),
    }),
  };
}

function factsByClaim({ meetings, roles }: ClosedPart): Map<string, string[]> {
  const facts = new Map<string, string[]>();
  for (const { id, claimIds } of [...meetings, ...roles])
    for (const claimId of claimIds) facts.set(claimId, [...(facts.get(claimId) ?? []), id]);
  return facts;
}

function statedAgreements(claim: ResolvedClaim): string[] {
  if (claim.fact.kind !== "Agreement") return [];
  return claim.arguments.flatMap(({ as, entityId }) =>
    as === "agreement" && entityId !== null ? [entityId] : [],
  );
}

function names(claim: ResolvedClaim): EdgeRow[] {
  return claim.arguments.flatMap((argument, at): EdgeRow[] => {
    const { as, entity, entityId, side, surface, start, end, basis } = argument;
    if (entity === null) return [];
    if (entityId === null)
      throw new Error(`The claim ${claim.id} names ${entity}, which its article does not list`);
    return [
      {
        type: "NAMES",
        from: claim.id,
        to: entityId,
        properties: known({ key: `${at}`, at, as, side, surface, start, end, basis, localKey: entity }),
      },
    ];
  });
}
