import type { ClaimArgument } from "#model/claim";
import type { BlockRole } from "#model/document";
import type { Candidate, World } from "#model/entity";
import type { Extraction } from "#model/extraction";
import { identityKey } from "#model/identity-key";
import type { EntityKind } from "#model/vocabulary";
import type { Knowledge } from "../resolve/knowledge.js";
import { profileOf } from "../resolve/profile.js";
import type { IdentityRecord } from "../resolve/record.js";
import { identityRecords } from "../resolve/record.js";
import { compare } from "../resolve/score.js";
import { describeFact } from "./fact.js";

/** A stretch of the article: text between names, or a name with what it names. */
export interface Piece {
  text: string;
  mention?: { kind: EntityKind; id: string; rule: string };
}

/** A block of the article, what it is, and the rule that says so; only what is read is divided into pieces. */
export interface ExplainedBlock {
  role: BlockRole;
  rule: string;
  pieces: Piece[];
}

export interface ExplainedArgument {
  as: string;
  surface: string;
  /** Name of the thing in the world, where it is not the surface itself. */
  name: string | null;
  basis: ClaimArgument["basis"];
  side: number | null;
}

export interface ExplainedClaim {
  id: string;
  fact: string;
  date: string | null;
  recalled: boolean;
  rule: string;
  confidence: number;
  quote: string;
  arguments: ExplainedArgument[];
  /** Why it does not count, for claims whose evidence does not bear them. */
  refused: string | null;
}

/** How one comparison speaks for or against an identity. */
export interface Reason {
  name: string;
  weight: number;
}

export interface ExplainedIdentity {
  kind: EntityKind;
  name: string;
  id: string;
  /** Where the id comes from, in words. */
  basis: string;
  surfaces: { text: string; rule: string; times: number }[];
  /** Other names of the set that are held to be the same thing. */
  same: { name: string; score: number; reasons: Reason[] }[];
  /** Other things of the set that may be the same: for a person to judge. */
  candidates: { id: string; name: string; score: number; reasons: Reason[] }[];
}

/** All that led from one article to what is said of it. */
export interface Explanation {
  label: string;
  about: string[];
  blocks: ExplainedBlock[];
  claims: ExplainedClaim[];
  identities: ExplainedIdentity[];
  problems: string[];
}

const BASIS: Record<IdentityRecord["basis"], string> = {
  gazetteer: "a list knows it by this name",
  composed: "the parts of its name spell the id",
  text: "its name alone",
};

/** Why an extraction says what it says, in a set of extractions that were resolved together. */
export function explain(
  extraction: Extraction,
  set: readonly Extraction[],
  world: World,
  knowledge: Knowledge,
): Explanation {
  const { article } = extraction;
  const idOf = (key: string) => world.identities.get(identityKey(article.id, key)) ?? key;
  const names = new Map(world.entities.map((entity) => [entity.id, entity.name]));
  const counted = extraction.claims.map((claim) => ({ claim, reason: null as string | null }));
  const claims = [...counted, ...extraction.refused].sort((a, b) => a.claim.start - b.claim.start);
  return {
    label: article.label,
    about: [article.title, article.lang, article.publishedAt, article.publisher, article.url].filter(
      (fact): fact is string => fact !== null,
    ),
    blocks: explainBlocks(extraction, idOf),
    claims: claims.map(({ claim, reason }) => ({
      id: claim.id,
      fact: describeFact(claim.fact),
      date: claim.date,
      recalled: claim.recalled,
      rule: claim.rule,
      confidence: claim.confidence,
      quote: claim.quote,
      arguments: claim.arguments.map(({ as, surface, entity, basis, side }) => ({
        as,
        surface,
        name: entity === null ? null : (names.get(idOf(entity)) ?? null),
        basis,
        side: side ?? null,
      })),
      refused: reason,
    })),
    identities: explainIdentities(extraction, set, world, knowledge),
    problems: extraction.problems.map(({ stage, message }) => `${stage}: ${message}`),
  };
}

function explainBlocks({ article, document, entities }: Extraction, idOf: (key: string) => string) {
  const mentions = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, id: idOf(entity.key) })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  return document.blocks.map(({ start, end, role, rule }): ExplainedBlock => {
    const pieces: Piece[] = [];
    let at = start;
    const plain = (to: number) => {
      if (to > at) pieces.push({ text: article.text.slice(at, to) });
    };
    for (; next < mentions.length && mentions[next]!.start < end; next++) {
      const mention = mentions[next]!;
      // A name within another, as a town in that of its bridge, is shown with the outer one.
      if (mention.start < at || mention.end > end) continue;
      plain(mention.start);
      pieces.push({
        text: mention.text,
        mention: { kind: mention.kind, id: mention.id, rule: mention.rule },
      });
      at = mention.end;
    }
    plain(end);
    return { role, rule, pieces };
  });
}

function explainIdentities(
  extraction: Extraction,
  set: readonly Extraction[],
  world: World,
  knowledge: Knowledge,
): ExplainedIdentity[] {
  const records = set.flatMap((one) => identityRecords(one, knowledge));
  const byEntity = new Map<string, IdentityRecord[]>();
  for (const record of records) {
    const id = world.identities.get(record.id) ?? record.id;
    byEntity.set(id, [...(byEntity.get(id) ?? []), record]);
  }
  const names = new Map(world.entities.map((entity) => [entity.id, entity.name]));
  return identityRecords(extraction, knowledge).map((record) => {
    const id = world.identities.get(record.id) ?? record.id;
    const others = (byEntity.get(id) ?? []).filter((other) => other.id !== record.id);
    const local = extraction.entities.find(
      (one) => identityKey(extraction.article.id, one.key) === record.id,
    );
    return {
      kind: record.kind,
      name: names.get(id) ?? record.name,
      id,
      basis: BASIS[record.basis],
      surfaces: counted((local?.mentions ?? []).map(({ text, rule }) => ({ text, rule }))),
      same: others.map((other) => {
        const { score, reasons } = compare(profileOf([record]), profileOf([other]));
        // What bears the same known id needs no comparison.
        return record.knownId !== null && record.knownId === other.knownId
          ? { name: other.name, score: 1, reasons: [{ name: "same known id", weight: 1 }] }
          : { name: other.name, score, reasons: weighed(reasons) };
      }),
      candidates: world.candidates
        .filter(({ left, right }) => left === id || right === id)
        .map(({ left, right, score, reasons }) => {
          const other = left === id ? right : left;
          return { id: other, name: names.get(other) ?? other, score, reasons: weighed(reasons) };
        }),
    };
  });
}

const weighed = (reasons: Candidate["reasons"]): Reason[] =>
  reasons.map(({ name, weight, value }) => ({ name, weight: Math.round(weight * value * 100) / 100 }));

function counted(surfaces: readonly { text: string; rule: string }[]) {
  const times = new Map<string, { text: string; rule: string; times: number }>();
  for (const { text, rule } of surfaces) {
    const key = `${text}\n${rule}`;
    times.set(key, { text, rule, times: (times.get(key)?.times ?? 0) + 1 });
  }
  return [...times.values()];
}
