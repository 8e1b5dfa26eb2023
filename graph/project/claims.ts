import type { Claim, Fact } from "#model/claim";
import { dated, distinct, type EdgeRow, known, type NodeRow, type Rows, type Value } from "./rows.js";
import type { WorldIndex } from "./world-index.js";

/** Claims, the articles they are from, the facts they state and the things they name. */
export function claimRows(index: WorldIndex): Rows {
  const claims = index.extractions.flatMap((extraction) => extraction.claims);
  const stated = factsByClaim(index);
  return {
    nodes: claims.map(claimNode),
    edges: claims.flatMap((claim) => [
      { type: "FROM", from: claim.id, to: claim.articleId, properties: {} },
      ...distinct([...(stated.get(claim.id) ?? []), ...statedAgreements(claim, index)]).map(
        (to): EdgeRow => ({ type: "STATES", from: claim.id, to, properties: {} }),
      ),
      ...names(claim, index),
    ]),
  };
}

function claimNode(claim: Claim): NodeRow {
  const literals = claim.arguments
    .filter(({ entity }) => entity === null)
    .map(({ as, surface, start, end, basis }) => JSON.stringify({ as, surface, start, end, basis }));
  return {
    label: "Claim",
    id: claim.id,
    properties: known({
      id: claim.id,
      articleId: claim.articleId,
      factKind: claim.fact.kind,
      ...factProperties(claim.fact),
      quote: claim.quote,
      start: claim.start,
      end: claim.end,
      ...dated(claim.date),
      recalled: claim.recalled,
      rule: claim.rule,
      confidence: claim.confidence,
      literals,
    }),
  };
}

function factProperties(fact: Fact): Record<string, Value> {
  if (fact.kind === "Relation") return { relation: fact.type };
  const { kind: _, ...properties } = fact;
  return properties;
}

function factsByClaim({ world }: WorldIndex): Map<string, string[]> {
  const facts = new Map<string, string[]>();
  for (const { id, claimIds } of [...world.meetings, ...world.roles])
    for (const claimId of claimIds) facts.set(claimId, [...(facts.get(claimId) ?? []), id]);
  return facts;
}

function statedAgreements(claim: Claim, index: WorldIndex): string[] {
  if (claim.fact.kind !== "Agreement") return [];
  return claim.arguments.flatMap(({ as, entity }) =>
    as === "agreement" && entity !== null ? [index.identity(claim.articleId, entity)] : [],
  );
}

function names(claim: Claim, index: WorldIndex): EdgeRow[] {
  return claim.arguments.flatMap(({ as, entity, side, surface, start, end, basis }): EdgeRow[] =>
    entity === null
      ? []
      : [
          {
            type: "NAMES",
            from: claim.id,
            to: index.identity(claim.articleId, entity),
            properties: known({
              key: [as, start, end, side ?? ""].join(":"),
              as,
              side,
              surface,
              start,
              end,
              basis,
            }),
          },
        ],
  );
}
