import { hash } from "node:crypto";
import type { Article } from "#model/article";
import type { Claim, ClaimArgument, Fact } from "#model/claim";
import type { ClaimRule } from "#model/claim-rule";
import type { Span } from "#model/document";
import type { LocalEntity } from "#model/mention";
import type { Reference } from "../corefer/reference.js";

/** What a rule found, before it has an id. */
export interface Finding extends Span {
  fact: Fact;
  date: string | null;
  recalled: boolean;
  rule: ClaimRule;
  confidence: number;
  arguments: ClaimArgument[];
}

/** Makes a claim of a finding: its quote, and an id that is a function of the article alone. */
export function claimOf(article: Pick<Article, "id" | "text">, finding: Finding): Claim {
  const content = JSON.stringify([
    article.id,
    finding.start,
    finding.end,
    finding.rule,
    finding.fact,
    finding.arguments,
  ]);
  const id = `claim/${hash("sha256", content).slice(0, 16)}`;
  return {
    id,
    articleId: article.id,
    quote: article.text.slice(finding.start, finding.end),
    ...finding,
  };
}

/** An argument for someone at a stretch of text. */
export function personArgument(person: Reference, as: ClaimArgument["as"], side?: number): ClaimArgument {
  return {
    as,
    entity: person.entity.key,
    start: person.start,
    end: person.end,
    surface: person.text,
    basis: "stated",
    ...(side === undefined ? {} : { side }),
  };
}

/** An argument for an entity, at its mention within the quote, else at its first one. */
export function entityArgument(entity: LocalEntity, as: ClaimArgument["as"], quote: Span): ClaimArgument {
  const inside = entity.mentions.find((mention) => mention.start >= quote.start && mention.end <= quote.end);
  const mention = inside ?? entity.mentions[0]!;
  return {
    as,
    entity: entity.key,
    start: mention.start,
    end: mention.end,
    surface: mention.text,
    basis: inside ? "stated" : "anchored",
  };
}
