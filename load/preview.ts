import type { Graph } from "#graph/connection";
import { existing } from "#graph/project/found";
import { reading } from "#graph/project/reader";
import type { Extractor } from "#ingest/extractor";
import type { Article, Problem } from "#model/article";
import type { Claim, ClaimArgument, Fact } from "#model/claim";
import type { Block } from "#model/document";
import type { Extraction } from "#model/extraction";
import { identityKey } from "#model/identity-key";
import type { Anchor, Judgement } from "#model/judgement";
import type { Mention } from "#model/mention";
import type { EntityKind } from "#model/vocabulary";
import { type Consequence, consequence } from "./consequence.js";
import { type Difference, differenceOf } from "./difference.js";
import { knowledge } from "./knowledge.js";
import { planArticle } from "./plan.js";
import { unplacedProblems } from "./report.js";
import { findStored } from "./store.js";
import { type Reason, reasonsOf } from "./why.js";

/** A thing that an article names, with the identity that it would have in the graph. */
export interface PreviewEntity {
  id: string;
  kind: EntityKind;
  name: string;
  /** The graph does not hold it yet. */
  isNew: boolean;
  /** By place in the text. */
  mentions: Mention[];
  /** Where the text first names each of those that were found to be this one: what a judgement on it stands on. */
  anchors: Anchor[];
  /** Offices that the article gives a person, as written. */
  titles: string[];
  /** Why it is this one; empty where it is nobody that the graph knows. */
  why: Reason[];
}

/** What a claim names, and what that would be in the graph. */
export interface PreviewArgument extends Pick<ClaimArgument, "as" | "side" | "start" | "end" | "surface"> {
  /** Null for titles and dates, which are words. */
  entity: PreviewEntity | null;
}

/** Where a fact is stated. The id is that of the claim: it stays when the claim is corrected. */
interface Evidence
  extends Pick<Claim, "id" | "quote" | "start" | "end" | "rule" | "confidence" | "date" | "recalled"> {
  arguments: PreviewArgument[];
}
type FactOf<Kind extends Fact["kind"]> = Omit<Extract<Fact, { kind: Kind }>, "kind">;

/** One claim of a meeting. */
export interface PreviewMeeting extends Evidence, FactOf<"Meeting"> {
  /** Who took part, by side. */
  sides: PreviewEntity[][];
  place: PreviewEntity | null;
  /** No article of the graph reports this meeting yet. */
  isNew: boolean;
}

/** One claim of an agreement. */
export interface PreviewAgreement extends Evidence, FactOf<"Agreement"> {
  entity: PreviewEntity;
  parties: PreviewEntity[];
}

/** What loading an article would bring. */
export interface Preview {
  /** With what the extractor read off the text. */
  article: Article;
  /** The graph holds this text already. */
  known: boolean;
  blocks: Block[];
  entities: PreviewEntity[];
  meetings: PreviewMeeting[];
  agreements: PreviewAgreement[];
  /** What it changes of what the graph knows already. */
  difference: Difference;
  problems: Problem[];
}

/**
 * Tells what loading an article would bring to the graph as it is. Writes nothing and locks nothing.
 *
 * @param decisions what a person has decided about it so far
 */
export async function previewArticle(
  graph: Graph,
  extractor: Extractor,
  article: Article,
  decisions: readonly Judgement[] = [],
): Promise<Preview> {
  const plan = planArticle(article, await findStored(reading(graph), [article]), extractor);
  const found = await consequence(
    {
      reader: reading(graph),
      knowledge: await knowledge(),
      decisions,
      lock: async () => {},
    },
    {
      coming: [{ given: plan.given, extraction: await extractor.extract(plan.given) }],
      leaving: plan.replacing.map(({ older }) => older.id),
      replacing: plan.replacing,
    },
  );
  const extraction = found.coming[0]!;
  const entities = await previewEntities(graph, extraction, found, reasonsOf(found));
  const one = ({ entity }: ClaimArgument) => (entity === null ? undefined : entities.get(entity));
  const of = (claim: Claim, as: ClaimArgument["as"]) =>
    unique(
      claim.arguments.filter((argument) => argument.as === as).flatMap((argument) => one(argument) ?? []),
    );
  const known = new Set(found.formerClaims.map(({ claim }) => claim.id));
  return {
    article: extraction.article,
    known: plan.stored !== null,
    blocks: extraction.document.blocks,
    entities: unique([...entities.values()]),
    meetings: extraction.claims.flatMap((claim): PreviewMeeting[] => {
      if (claim.fact.kind !== "Meeting") return [];
      const { kind: _, ...fact } = claim.fact;
      const meeting = found.facts.meetings.find(({ claimIds }) => claimIds.includes(claim.id));
      return [
        {
          ...evidence(claim, one),
          ...fact,
          sides: sidesOf(claim, one),
          place: of(claim, "place")[0] ?? null,
          isNew: !meeting?.claimIds.some((id) => known.has(id)),
        },
      ];
    }),
    agreements: extraction.claims.flatMap((claim): PreviewAgreement[] => {
      const [entity] = of(claim, "agreement");
      if (claim.fact.kind !== "Agreement" || entity === undefined) return [];
      const { kind: _, ...fact } = claim.fact;
      return [{ ...evidence(claim, one), ...fact, entity, parties: of(claim, "party") }];
    }),
    difference: await differenceOf(reading(graph), found),
    problems: [...extraction.problems, ...unplacedProblems(found.unplaced)],
  };
}

function evidence(claim: Claim, one: (argument: ClaimArgument) => PreviewEntity | undefined): Evidence {
  const { id, quote, start, end, rule, confidence, date, recalled } = claim;
  const named = claim.arguments.map((argument): PreviewArgument => {
    const { as, side, surface } = argument;
    const place = { start: argument.start, end: argument.end, surface };
    return { as, ...(side === undefined ? {} : { side }), ...place, entity: one(argument) ?? null };
  });
  return { id, quote, start, end, rule, confidence, date, recalled, arguments: named };
}

/** Local key → entity; keys of one entity share it. */
async function previewEntities(
  graph: Graph,
  { article, entities }: Extraction,
  { identities, identification: { entities: resolved } }: Consequence,
  why: ReadonlyMap<string, Reason[]>,
): Promise<Map<string, PreviewEntity>> {
  const idOf = (key: string) => identities.get(identityKey(article.id, key))!;
  const held = await existing(reading(graph), [...new Set(entities.map(({ key }) => idOf(key)))]);
  const names = new Map(resolved.map(({ id, name }) => [id, name]));
  const byId = new Map<string, PreviewEntity>();
  const byKey = new Map<string, PreviewEntity>();
  for (const { key, kind, name, mentions, roles } of entities) {
    const id = idOf(key);
    const entity = byId.get(id) ?? {
      id,
      kind,
      name: names.get(id) ?? name,
      isNew: !held.has(id),
      mentions: [],
      anchors: [],
      titles: [],
      why: why.get(identityKey(article.id, key)) ?? [],
    };
    entity.mentions = [...entity.mentions, ...mentions].sort((a, b) => a.start - b.start);
    const [{ start, end, text }] = mentions as [Mention];
    entity.anchors = [...entity.anchors, { articleId: article.id, start, end, surface: text }];
    entity.titles = unique([...entity.titles, ...roles.map(({ title }) => title)]);
    byId.set(id, entity);
    byKey.set(key, entity);
  }
  return byKey;
}

function sidesOf(
  claim: Claim,
  one: (argument: ClaimArgument) => PreviewEntity | undefined,
): PreviewEntity[][] {
  const participants = claim.arguments.filter(({ as }) => as === "participant");
  const numbers = [...new Set(participants.map(({ side = 0 }) => side))].sort((a, b) => a - b);
  return numbers.map((number) =>
    unique(participants.filter(({ side = 0 }) => side === number).flatMap((argument) => one(argument) ?? [])),
  );
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
