import type { Claim, ClaimArgument, Fact } from "#model/claim";
import type { Span } from "#model/document";
import type { Judgement, Naming } from "#model/judgement";
import type { LocalEntity } from "#model/mention";
import { checkEvidence } from "../../evidence.js";
import { shortHash } from "../hash.js";
import { bearerOf, standsAt } from "./anchored.js";
import { BY_HAND } from "./names.js";

/** A claim as a person has it, or why it cannot be. */
export type Worded = { claim: Claim } | { reason: string };

/** The claim with what a person corrected of it. */
export function corrected(
  text: string,
  entities: readonly LocalEntity[],
  claim: Claim,
  { says = {} }: Judgement,
): Worded {
  const { fact = claim.fact, date = claim.date, roles = [], namings = [] } = says;
  if (fact.kind !== claim.fact.kind) return { reason: `The claim is not of a ${fact.kind}.` };
  const kept = claim.arguments.filter(({ as }) => !roles.includes(as));
  return worded(text, entities, { ...claim, fact, date, confidence: 1 }, kept, namings, claim.arguments);
}

/** A claim that a person made. */
export function handMade(
  text: string,
  entities: readonly LocalEntity[],
  { id, anchors: [quote], says = {} }: Judgement,
): Worded {
  const { fact, date = null, namings = [] } = says;
  if (quote === undefined || fact === undefined) return { reason: "It does not say what the quote states." };
  const { articleId, start, end, surface } = quote;
  const base: Claim = {
    id: `claim/${shortHash([id], 16)}`,
    articleId,
    fact,
    start,
    end,
    quote: surface,
    date,
    recalled: false,
    rule: BY_HAND,
    confidence: 1,
    arguments: [],
  };
  return worded(text, entities, base, [], namings);
}

function worded(
  text: string,
  entities: readonly LocalEntity[],
  base: Claim,
  kept: readonly ClaimArgument[],
  namings: readonly Naming[],
  read: readonly ClaimArgument[] = [],
): Worded {
  const found = namings.map((naming) => argumentOf(entities, base, naming, read));
  const missing = namings.find((_, at) => found[at] === null);
  if (missing) return { reason: `Nothing is named at "${missing.anchor.surface}" any more.` };
  const claim = { ...base, arguments: [...kept, ...found.filter((argument) => argument !== null)] };
  const lacks = incomplete(claim);
  if (lacks !== null) return { reason: lacks };
  const [refusal] = checkEvidence(text, [claim], entities).refused;
  return refusal ? { reason: refusal.reason } : { claim };
}

/** Roles that name no thing: their words stand for themselves. */
const LITERAL = ["title", "date"];

/**
 * The argument that a naming makes: of a name in the article, or of words that the claim itself reads as one, such as
 * "the ambassador".
 */
function argumentOf(
  entities: readonly LocalEntity[],
  quote: Span,
  { as, side, anchor: { start, end, surface }, anchor }: Naming,
  read: readonly ClaimArgument[],
): ClaimArgument | null {
  const named = () =>
    bearerOf(entities, anchor)?.key ?? read.find((argument) => standsAt(anchor, argument))?.entity;
  const bearer = LITERAL.includes(as) ? null : named();
  if (bearer === undefined) return null;
  const inside = start >= quote.start && end <= quote.end;
  return {
    as,
    entity: bearer,
    surface,
    start,
    end,
    basis: inside ? "stated" : "anchored",
    ...(side === undefined ? {} : { side }),
  };
}

const NEEDED: Record<Exclude<Fact["kind"], "Meeting">, readonly ClaimArgument["as"][]> = {
  Agreement: ["agreement"],
  Role: ["holder"],
  Relation: ["from", "to"],
};

function incomplete({ fact, arguments: named }: Claim): string | null {
  if (fact.kind === "Meeting") {
    const sides = new Set(named.filter(({ as }) => as === "participant").map(({ side = 0 }) => side));
    return sides.size > 0 ? null : "A meeting needs someone who took part.";
  }
  const lacking = NEEDED[fact.kind].find((role) => !named.some(({ as }) => as === role));
  return lacking === undefined ? null : `A claim of a ${fact.kind} needs its ${lacking}.`;
}
