import type { Claim } from "#model/claim";
import type { Extraction } from "#model/extraction";
import type { Judgement } from "#model/judgement";
import type { LocalEntity } from "#model/mention";
import { plainWords, reachedWords } from "#model/reach";
import { isBare, personName } from "../names.js";
import { isOfClaim, oldestFirst, standsAt } from "./anchored.js";
import { retyped, without } from "./names.js";

/** The words by which decisions that were made elsewhere may reach an article: of its names and of its quotes. */
export function reachableWords({ entities, claims, refused }: Extraction): string[] {
  const quoted = [...claims, ...refused.map(({ claim }) => claim)];
  return [
    ...new Set([
      ...entities.filter(isReachable).map(({ name }) => plainWords(name)),
      ...quoted.map(({ quote }) => plainWords(quote)),
    ]),
  ];
}

/** What the gazetteer lists is known better, and a last name alone may be somebody else each time. */
function isReachable({ kind, name, gazetteerId, composedId }: LocalEntity): boolean {
  if (gazetteerId !== undefined || composedId !== undefined) return false;
  return kind !== "Person" || !isBare(personName(name));
}

/**
 * An extraction with what was decided elsewhere about the same names and sentences; of several decisions the latest
 * holds. What somebody decided about this very article is not touched.
 */
export function reached(
  extraction: Extraction,
  judgements: readonly Judgement[],
  own: readonly Judgement[],
): Extraction {
  const byWords = new Map<string, Judgement[]>();
  for (const judgement of [...judgements].sort(oldestFirst)) {
    const words = reachedWords(judgement);
    if (words !== null) byWords.set(words, [...(byWords.get(words) ?? []), judgement]);
  }
  if (byWords.size === 0) return extraction;
  const { id: articleId } = extraction.article;
  const isOwn = ({ mentions }: LocalEntity) =>
    own.some(({ anchors }) =>
      anchors.some(
        (anchor) => anchor.articleId === articleId && mentions.some((one) => standsAt(anchor, one)),
      ),
    );
  let named: Pick<Extraction, "entities" | "claims"> = extraction;
  for (const entity of extraction.entities) {
    if (!isReachable(entity) || isOwn(entity)) continue;
    const decision = byWords.get(plainWords(entity.name))?.findLast((one) => isOfThing(one, entity));
    if (decision?.verdict === "reject") named = without(named, entityOf(named.entities, entity));
    else if (decision)
      named = {
        ...named,
        entities: named.entities.map((each) => (each.key === entity.key ? retyped(each, decision) : each)),
      };
  }
  const isRejected = (claim: Claim) =>
    byWords.get(plainWords(claim.quote))?.some((one) => isOfSentence(one, claim)) === true &&
    !own.some(({ anchors }) => isOfClaim(anchors, claim));
  return {
    ...extraction,
    entities: named.entities,
    claims: named.claims.filter((claim) => !isRejected(claim)),
    refused: extraction.refused.filter(({ claim }) => !isRejected(claim)),
  };
}

/** The entity as it is by now: others that went may have changed it. */
function entityOf(entities: readonly LocalEntity[], { key }: LocalEntity): LocalEntity {
  return entities.find((each) => each.key === key)!;
}

function isOfThing({ verdict, anchors, says }: Judgement, { kind }: LocalEntity): boolean {
  if (verdict === "retype") return true;
  return anchors.length === 1 && says?.kind === kind;
}

/** Whether a claim names the same, in the same sentence, as one that was rejected. */
function isOfSentence({ verdict, anchors: [, ...named] }: Judgement, claim: Claim): boolean {
  const surfaces = new Set(claim.arguments.map(({ surface }) => plainWords(surface)));
  return (
    verdict === "reject" &&
    named.length > 0 &&
    named.length === claim.arguments.length &&
    named.every(({ surface }) => surfaces.has(plainWords(surface)))
  );
}
