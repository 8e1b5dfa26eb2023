import type { Extraction } from "#model/extraction";
import type { Anchor, Judgement, Verdict, Wording } from "#model/judgement";

/** Where an extraction names something, at the first or a later mention. */
export function at({ article, entities }: Extraction, name: string, nth = 0): Anchor {
  const entity = entities.find((local) => local.name === name);
  const mention = entity?.mentions[nth];
  if (!mention) throw new Error(`${article.id} names no ${name} (${nth})`);
  return { articleId: article.id, start: mention.start, end: mention.end, surface: mention.text };
}

/** The quote of a claim, and the names that tell it from others with the same quote. */
export function ofClaim(extraction: Extraction, nth: number): Anchor[] {
  const claim = extraction.claims[nth]!;
  const { articleId, start, end, quote } = claim;
  return [
    { articleId, start, end, surface: quote },
    ...claim.arguments.map((argument) => ({
      articleId,
      start: argument.start,
      end: argument.end,
      surface: argument.surface,
    })),
  ];
}

/** A judgement of somebody, on some day. */
export function aJudgement(
  verdict: Verdict,
  anchors: Anchor[],
  says?: Wording,
  when = "2025-01-01T00:00:00.000Z",
): Judgement {
  return {
    id: `judgement/${verdict}-${when}`,
    verdict,
    anchors,
    ...(says === undefined ? {} : { says }),
    by: "someone",
    at: when,
    why: null,
  };
}
