import type { Claim, ClaimArgument, Fact } from "#model/claim";
import type { Name } from "#model/entity";
import {
  type AgreementForm,
  type AgreementStatus,
  type Channel,
  LANGUAGES,
  type MeetingAct,
  type MeetingStatus,
  type RelationType,
} from "#model/vocabulary";
import type { Properties } from "./rows.js";

/** An argument and the public id of what it names; null for dates and titles. */
export interface ResolvedArgument extends ClaimArgument {
  entityId: string | null;
}

/** A claim over resolved entities, with what of its article shared facts depend on. */
export interface ResolvedClaim extends Omit<Claim, "arguments"> {
  publishedAt: string | null;
  lang: Name["lang"];
  arguments: ResolvedArgument[];
}

/** The part of a claim's properties that tells its fact. */
export function factProperties(fact: Fact): Properties {
  if (fact.kind === "Relation") return { factKind: fact.kind, relation: fact.type };
  const { kind, ...properties } = fact;
  return { factKind: kind, ...properties };
}

/** The inverse of `factProperties`. */
export function factOf(properties: Properties): Fact {
  const { factKind, act, channel, status, form, title, relation } = properties;
  switch (factKind) {
    case "Meeting":
      return {
        kind: factKind,
        act: act as MeetingAct,
        channel: channel as Channel,
        status: status as MeetingStatus,
      };
    case "Agreement":
      return { kind: factKind, form: form as AgreementForm, status: status as AgreementStatus };
    case "Role":
      return { kind: factKind, title: title as string };
    case "Relation":
      return { kind: factKind, type: relation as RelationType };
    default:
      throw new RangeError(`A claim states a ${String(factKind)}, which this Liên does not know`);
  }
}

/** An argument that names nothing, as an element of `Claim.literals`. */
export function literalOf({ entity: _, entityId: __, ...argument }: ResolvedArgument, at: number): string {
  return JSON.stringify({ at, ...argument });
}

/** A claim as it was before it was stored, from its node and its `NAMES` relationships. */
export function resolvedClaim(
  properties: Properties,
  names: readonly Properties[],
  article: { publishedAt: string | null; lang: string },
): ResolvedClaim {
  const literals = ((properties.literals ?? []) as string[]).map((literal) => ({
    entity: null,
    entityId: null,
    ...(JSON.parse(literal) as Omit<ResolvedArgument, "entity" | "entityId"> & { at: number }),
  }));
  const named = names.map(({ localKey, key: _, ...argument }) => ({
    entity: localKey as string,
    ...(argument as unknown as Omit<ResolvedArgument, "entity"> & { at: number }),
  }));
  return {
    id: properties.id as string,
    articleId: properties.articleId as string,
    fact: factOf(properties),
    quote: properties.quote as string,
    start: properties.start as number,
    end: properties.end as number,
    date: (properties.date as string | undefined) ?? null,
    recalled: properties.recalled as boolean,
    rule: properties.rule as string,
    confidence: properties.confidence as number,
    publishedAt: article.publishedAt,
    lang: LANGUAGES.find((known) => known === article.lang) ?? "und",
    arguments: [...literals, ...named].sort((a, b) => a.at - b.at).map(({ at: _, ...argument }) => argument),
  };
}
