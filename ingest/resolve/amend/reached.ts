import type { Article } from "#model/article";
import type { Claim } from "#model/claim";
import { daysApart } from "#model/date";
import type { Extraction } from "#model/extraction";
import type { Judgement, Naming } from "#model/judgement";
import type { LocalEntity } from "#model/mention";
import { plainWords, reachedWords } from "#model/reach";
import { isBare, personName } from "../names.js";
import { isOfClaim, oldestFirst, standsAt } from "./anchored.js";
import { corrected } from "./claims.js";
import { retyped, without } from "./names.js";

/** The same words in another paper mean the same day, where they were printed within so many. */
const SAME_NEWS_DAYS = 31;

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
  const { entities } = named;
  const on = (claim: Claim): Judgement[] =>
    own.some(({ anchors }) => isOfClaim(anchors, claim))
      ? []
      : (byWords.get(plainWords(claim.quote)) ?? []).filter((one) => isOfSentence(one, claim));
  const isRejected = (claim: Claim) => on(claim).at(-1)?.verdict === "reject";
  return {
    ...extraction,
    entities,
    claims: named.claims
      .filter((claim) => !isRejected(claim))
      .map((claim) => correctedBy(on(claim), claim, extraction.article, entities)),
    refused: extraction.refused.filter(({ claim }) => !isRejected(claim)),
  };
}

/** A claim as its sentence was corrected where it was printed before, as far as what it is to name stands here. */
function correctedBy(
  judgements: readonly Judgement[],
  claim: Claim,
  { text, publishedAt }: Article,
  entities: readonly LocalEntity[],
): Claim {
  let now = claim;
  for (const judgement of judgements) {
    const isMeant = judgement.verdict === "correct" && isOfThatTime(judgement, claim.date ?? publishedAt);
    const carried = isMeant ? carriedTo(judgement, claim) : null;
    const outcome = carried && corrected(text, entities, now, carried);
    if (outcome && "claim" in outcome) now = outcome.claim;
  }
  return now;
}

/** "On Monday" is another day in the paper of another month: a date that was corrected there is not that of this print. */
function isOfThatTime({ says }: Judgement, time: string | null): boolean {
  if (says?.date === undefined || says.date === null) return true;
  const days = time === null ? null : daysApart(says.date, time);
  return days !== null && days <= SAME_NEWS_DAYS;
}

/** A correction with its names where they stand in the other print of the sentence; null where it names others besides. */
function carriedTo(judgement: Judgement, { articleId, start, quote }: Claim): Judgement | null {
  const { anchors, says } = judgement;
  const [from] = anchors;
  const namings = says?.namings ?? [];
  if (from === undefined || namings.length === 0) return judgement;
  const isInside = ({ anchor }: Naming) =>
    anchor.articleId === from.articleId && anchor.start >= from.start && anchor.end <= from.end;
  if (quote !== from.surface || !namings.every(isInside)) return null;
  const by = start - from.start;
  const carried = namings.map(({ anchor, ...naming }) => ({
    ...naming,
    anchor: { ...anchor, articleId, start: anchor.start + by, end: anchor.end + by },
  }));
  return { ...judgement, says: { ...says, namings: carried } };
}

/** The entity as it is by now: others that went may have changed it. */
function entityOf(entities: readonly LocalEntity[], { key }: LocalEntity): LocalEntity {
  return entities.find((each) => each.key === key)!;
}

function isOfThing({ verdict, anchors, says }: Judgement, { kind }: LocalEntity): boolean {
  if (verdict === "retype") return true;
  return anchors.length === 1 && says?.kind === kind;
}

/** Whether a claim names the same, in the same sentence, as one that was rejected or corrected. */
function isOfSentence({ verdict, anchors: [, ...named] }: Judgement, claim: Claim): boolean {
  const surfaces = new Set(claim.arguments.map(({ surface }) => plainWords(surface)));
  return (
    (verdict === "reject" || verdict === "correct") &&
    named.length > 0 &&
    named.length === claim.arguments.length &&
    named.every(({ surface }) => surfaces.has(plainWords(surface)))
  );
}
