import type { Claim } from "#model/claim";
import type { Extraction } from "#model/extraction";
import type { Anchor, Judgement, Unplaced, Verdict } from "#model/judgement";
import { bearerOf, isOfClaim, oldestFirst, standsAt } from "./anchored.js";
import { corrected, handMade } from "./claims.js";
import { addMention, changed, type Named, retyped, split, without } from "./names.js";
import { reached } from "./reached.js";

export interface Amended {
  extraction: Extraction;
  /** Judgements on this article that find nothing of what they are about. */
  unplaced: Unplaced[];
}

const ON_NAMES: readonly Verdict[] = ["mention", "retype", "rename", "split"];
const ON_CLAIMS: readonly Verdict[] = ["confirm", "correct", "reject"];
const ON_IDENTITY: readonly Verdict[] = ["same", "different", "unsure"];

/**
 * What an article says once people have put right what was read of it: first what they decided elsewhere and reaches it,
 * then names, then the claims about them. A function of the extraction and of the set of judgements; of two that
 * contradict each other, the later one holds.
 */
export function amend(read: Extraction, judgements: readonly Judgement[]): Amended {
  const { article } = read;
  const isHere = ({ anchors }: Judgement) => anchors.some(({ articleId }) => articleId === article.id);
  const here = judgements.filter(isHere).sort(oldestFirst);
  const elsewhere = judgements.filter((judgement) => !isHere(judgement));
  const extraction = reached(read, elsewhere, here);
  if (here.length === 0) return { extraction, unplaced: [] };
  const unplaced: Unplaced[] = [];
  const miss = ({ id }: Judgement, reason: string) => unplaced.push({ judgementId: id, reason });
  const stands = (anchor: Anchor) => article.text.slice(anchor.start, anchor.end) === anchor.surface;
  const standing = here.filter((judgement) => {
    const lost = judgement.anchors.find((anchor) => anchor.articleId === article.id && !stands(anchor));
    if (lost) miss(judgement, `${article.label} no longer says "${lost.surface}" there.`);
    return !lost;
  });

  let named: Named = { entities: extraction.entities, claims: extraction.claims };
  for (const judgement of standing.filter(({ verdict }) => ON_NAMES.includes(verdict))) {
    const next = amendNames(named, judgement, article.id);
    if (next) named = next;
    else miss(judgement, nothingNamed(article.label, judgement.anchors[0]!));
  }
  const claims = [...named.claims, ...extraction.refused.map(({ claim }) => claim)];
  const rejected = standing.filter(
    ({ verdict, anchors }) => verdict === "reject" && !claims.some((claim) => isOfClaim(anchors, claim)),
  );
  for (const judgement of rejected) {
    const bearer = bearerOf(named.entities, judgement.anchors[0]!);
    if (bearer) named = without(named, bearer);
    else
      miss(judgement, `Nothing is found at "${judgement.anchors[0]!.surface}" in ${article.label} any more.`);
  }
  const settled = amendClaims(
    extraction,
    named,
    standing.filter((each) => !rejected.includes(each)),
    miss,
  );
  for (const judgement of standing.filter(({ verdict }) => ON_IDENTITY.includes(verdict))) {
    const lost = judgement.anchors.find(
      (anchor) => anchor.articleId === article.id && !bearerOf(named.entities, anchor),
    );
    if (lost) miss(judgement, nothingNamed(article.label, lost));
  }
  return { extraction: { ...extraction, entities: named.entities, ...settled }, unplaced };
}

function nothingNamed(label: string, { surface }: Anchor): string {
  return `No name is found at "${surface}" in ${label} any more.`;
}

function amendNames(named: Named, judgement: Judgement, articleId: string): Named | null {
  const [anchor, ...others] = judgement.anchors;
  switch (judgement.verdict) {
    case "mention":
      return bearerOf(named.entities, anchor!) ? named : addMention(named, judgement, anchor!);
    case "retype":
      return changed(named, anchor!, (entity) => retyped(entity, judgement));
    case "rename": {
      const name = judgement.says?.name ?? anchor!.surface;
      return changed(named, anchor!, (entity) => ({ ...entity, renamed: { name, at: judgement.at } }));
    }
    default: {
      const here = others.filter((other) => other.articleId === articleId);
      if (anchor!.articleId !== articleId)
        return here.every((other) => bearerOf(named.entities, other)) ? named : null;
      const stays = bearerOf(named.entities, anchor!);
      const leaving = here.filter((other) => stays?.mentions.some((mention) => standsAt(other, mention)));
      return stays ? split(named, stays, leaving) : null;
    }
  }
}

function amendClaims(
  { article: { id, text, label }, refused }: Extraction,
  { entities, claims: read }: Named,
  judgements: readonly Judgement[],
  miss: (judgement: Judgement, reason: string) => void,
): Pick<Extraction, "claims" | "refused"> {
  const made = judgements
    .filter(({ verdict, anchors }) => verdict === "claim" && anchors[0]?.articleId === id)
    .flatMap((judgement) => {
      const outcome = handMade(text, entities, judgement);
      if ("claim" in outcome) return [outcome.claim];
      miss(judgement, outcome.reason);
      return [];
    });
  const onClaims = judgements.filter(({ verdict }) => ON_CLAIMS.includes(verdict));
  const used = new Set<Judgement>();
  const of = (claim: Claim) => {
    const mine = onClaims.filter(({ anchors }) => isOfClaim(anchors, claim));
    for (const judgement of mine) used.add(judgement);
    return mine;
  };
  const claims = [...read, ...made].flatMap((claim) => {
    const mine = of(claim);
    if (mine.at(-1)?.verdict === "reject") return [];
    return mine.reduce<Claim[]>(
      ([current], judgement) => {
        if (judgement.verdict === "reject") return [current!];
        const outcome = corrected(text, entities, current!, judgement);
        if ("claim" in outcome) return [outcome.claim];
        miss(judgement, outcome.reason);
        return [current!];
      },
      [claim],
    );
  });
  const listed = refused.filter(({ claim }) => of(claim).at(-1)?.verdict !== "reject");
  for (const judgement of onClaims)
    if (!used.has(judgement))
      miss(judgement, `Nothing is stated at "${judgement.anchors[0]!.surface}" in ${label} any more.`);
  return { claims, refused: listed };
}
