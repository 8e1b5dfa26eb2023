import type { Meeting, Party, World } from "#model/entity";
import { claimIds, groupedBy, idsOf, type ResolvedClaim } from "./claims.js";
import { groupBy } from "./grouping.js";
import { byText } from "./order.js";

/** Who is party to which agreement. */
export function parties(claims: readonly ResolvedClaim[]): Party[] {
  const pairs = claims
    .filter(({ fact }) => fact.kind === "Agreement")
    .flatMap((claim) =>
      idsOf(claim, "agreement", ["Agreement"]).flatMap((agreementId) =>
        idsOf(claim, "party").map((entityId) => ({ agreementId, entityId, claim })),
      ),
    );
  return collect(
    pairs,
    ({ agreementId, entityId }) => `${agreementId} ${entityId}`,
    ([first], ids) => ({
      agreementId: first!.agreementId,
      entityId: first!.entityId,
      claimIds: ids,
    }),
  );
}

function collect<Item extends { claim: ResolvedClaim }, Fact>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  build: (items: Item[], claimIds: string[]) => Fact,
): Fact[] {
  return [...groupBy(items, keyOf)]
    .sort(([a], [b]) => byText(a, b))
    .map(([, group]) => build(group, claimIds(group.map(({ claim }) => claim))));
}

/** Whether two claims of one article read the same words. */
function sharesWords(a: ResolvedClaim, b: ResolvedClaim): boolean {
  return a.articleId === b.articleId && a.start < b.end && b.start < a.end;
}

function isSigning({ fact }: ResolvedClaim): boolean {
  return fact.kind === "Meeting" && fact.act === "signing";
}

/**
 * At which meeting an agreement was concluded: the meeting's claim names the agreement, or a claim that it was
 * signed stands in the very sentence that reports the signing.
 */
export function conclusions(
  claims: readonly ResolvedClaim[],
  meetings: readonly Meeting[],
): World["concludedAt"] {
  const meetingOf = new Map(
    meetings.flatMap(({ id, claimIds: ids }) => ids.map((claimId) => [claimId, id] as const)),
  );
  const signings = groupedBy(claims.filter(isSigning), ({ articleId }) => articleId);
  const inArticle = new Map(signings);
  const links = claims.flatMap((claim) => {
    const agreementIds = idsOf(claim, "agreement", ["Agreement"]);
    if (claim.fact.kind === "Meeting")
      return agreementIds.map((agreementId) => ({ agreementId, claim, at: claim }));
    if (claim.fact.kind !== "Agreement" || claim.fact.status !== "signed") return [];
    const at = inArticle.get(claim.articleId)?.find((signing) => sharesWords(signing, claim));
    return at ? agreementIds.map((agreementId) => ({ agreementId, claim, at })) : [];
  });
  const held = links.flatMap(({ agreementId, claim, at }) => {
    const meetingId = meetingOf.get(at.id);
    return meetingId === undefined ? [] : [{ agreementId, meetingId, claim }];
  });
  return collect(
    held,
    ({ agreementId, meetingId }) => `${agreementId} ${meetingId}`,
    ([first], ids) => ({
      agreementId: first!.agreementId,
      meetingId: first!.meetingId,
      claimIds: ids,
    }),
  );
}
