import type { GraphTransaction } from "#graph/connection";
import { type ReadBy, readExtractions, storeArticles } from "#graph/project/articles";
import { lockBlocks } from "#graph/project/blocks";
import { type ProjectionReport, project } from "#graph/project/project";
import type { ClosedPart } from "#graph/project/projection";
import type { Reader } from "#graph/project/reader";
import { readMemberships, storeRecords } from "#graph/project/records";
import type { Rows } from "#graph/project/rows";
import { recountSources, storeSources } from "#graph/project/sources";
import { enterBlocks, leaveBlocks } from "#graph/project/stored-claims";
import { storedRows } from "#graph/project/stored-rows";
import { amend } from "#ingest/resolve/amend/amend";
import type { Knowledge } from "#ingest/resolve/knowledge";
import { identityKey } from "#model/identity-key";
import type { Unplaced } from "#model/judgement";
import { type Change, type Consequence, consequence } from "./consequence.js";
import { asStored } from "./identities.js";
import { judgementsAbout } from "./judgements.js";
import { type Sources, sourcesAfter } from "./near-copies/sources-after.js";
import { asksOf } from "./shared-facts.js";

/** What extracted each of the articles that come, and when they came (ISO instant). */
export interface Provenance {
  extractorOf: (articleId: string) => ReadBy;
  at: string;
}

/** What a change made of the graph, and which judgements on the articles that came find nothing in them. */
export interface ChangeReport extends ProjectionReport {
  unplaced: Unplaced[];
}

/**
 * Makes a change to the set of articles: stores those that come, takes those that leave out of the projection (their
 * nodes stay, for the caller to set aside or remove), and brings the graph up to date with all that follows. Touches
 * and locks only what hangs together with the change.
 *
 * @param provenance null where the articles that come are stored already, and only what follows from them changes
 */
export async function applyChange(
  transaction: GraphTransaction,
  knowledge: Knowledge,
  change: Change,
  provenance: Provenance | null,
): Promise<ChangeReport> {
  const lock = (keys: readonly string[]) => lockBlocks(transaction, keys);
  const found = await consequence({ reader: transaction, knowledge, lock }, change);
  const sources = await sourcesAfter(transaction, lock, {
    coming: found.coming.map(({ article }) => article),
    leaving: change.leaving,
  });
  const { coming } = change;
  // What is sent is done in this order: the next is worked out meanwhile.
  const articles = provenance
    ? storeArticles(transaction, coming, provenance.extractorOf, provenance.at)
    : Promise.resolve();
  const early = waitedForLater(Promise.all([articles, storeSources(transaction, sources.stored)]));
  const [stored, part] = await Promise.all([
    rowsBefore(transaction, found),
    partAfter(transaction, found, sources),
  ]);
  const entering = claimsInOtherBlocks(found);
  const [, , report] = await Promise.all([
    early,
    // A claim that is still in a block would not go.
    leaveBlocks(transaction, [...entering.leaving, ...ownClaimIds(found)]),
    project(transaction, stored, part),
    enterBlocks(transaction, entering.entering),
    storeIdentities(transaction, found),
    recountSources(transaction, sources.changedIds),
  ]);
  return { ...report, unplaced: found.unplaced };
}

/** Until it is waited for, its failure is nobody's: the next statement fails with it. */
function waitedForLater<T>(sent: Promise<T>): Promise<T> {
  sent.catch(() => undefined);
  return sent;
}

/** What the graph holds now of the part that a change touches. */
export function rowsBefore(reader: Reader, found: Consequence): Promise<Rows> {
  const { formerClaims, identification, formerIds, moving, storedFacts } = found;
  return storedRows(reader, {
    entityIds: [...new Set([...formerIds, ...identification.entities.map(({ id }) => id)])],
    claimIds: formerClaims.map(({ claim }) => claim.id),
    ownClaimIds: ownClaimIds(found),
    articleIds: [...moving, ...movedArticleIds(found)],
    facts: storedFacts,
  });
}

/** Articles that stand, of which something has another identity now: their mentions are written again. */
function movedArticleIds({ moved }: Consequence): string[] {
  return [...new Set(moved.map(({ articleId }) => articleId))];
}

/** Claims, as they were, of the articles that come or leave. */
function ownClaimIds({ formerClaims, moving }: Consequence): string[] {
  return formerClaims.filter(({ claim }) => moving.has(claim.articleId)).map(({ claim }) => claim.id);
}

/** What that part of the world is after the change. */
export async function partAfter(
  reader: Reader,
  found: Consequence,
  sources: Pick<Sources, "counted">,
): Promise<ClosedPart> {
  const { coming, identification, identities, claims, formerClaims, facts } = found;
  const mentioning = movedArticleIds(found);
  const [members, standing] = await Promise.all([
    readMemberships(reader, { articleIds: mentioning }),
    readExtractions(reader, mentioning),
  ]);
  const about = { articleIds: mentioning, extractions: standing };
  const judgements = mentioning.length === 0 ? [] : await judgementsAbout(reader, about);
  return {
    ...facts,
    entities: identification.entities,
    candidates: identification.candidates,
    extractions: [...coming, ...standing.map((each) => amend(each, judgements).extraction)],
    identities: new Map([
      ...members.flatMap(({ articleId, localKeys, entityId }) =>
        localKeys.map((localKey) => [identityKey(articleId, localKey), entityId] as const),
      ),
      ...identities,
    ]),
    claims,
    newArticleIds: new Set(coming.map(({ article }) => article.id)),
    sourceKeys: new Map([
      ...formerClaims.map((each) => [each.claim.articleId, each.sourceKey] as const),
      ...sources.counted,
    ]),
  };
}

/** Claims that come, and claims that name another now, with the blocks in which they are to be. */
function claimsInOtherBlocks({ claims, formerClaims, moving }: Consequence) {
  const keys = (claim: (typeof claims)[number]) =>
    asksOf(claim)
      .map(({ key }) => key)
      .sort()
      .join("\n");
  const before = new Map(
    formerClaims
      .filter(({ claim }) => !moving.has(claim.articleId))
      .map(({ claim }) => [claim.id, keys(claim)]),
  );
  const other = claims.filter((claim) => before.get(claim.id) !== keys(claim));
  return {
    leaving: other.filter(({ id }) => before.has(id)).map(({ id }) => id),
    entering: other.map((claim) => ({ id: claim.id, asks: asksOf(claim) })),
  };
}

async function storeIdentities(transaction: GraphTransaction, found: Consequence): Promise<void> {
  const { variants, gone, identification, memberships, moving } = found;
  const rows = variants.map(({ stored, ...each }) => ({
    stored,
    row: asStored(each, identification.identities.get(each.record.id)!),
  }));
  await storeRecords(transaction, {
    leavingIds: [...moving],
    goneIds: gone.map(({ id }) => id),
    created: rows.filter(({ stored }) => stored === null).map(({ row }) => row),
    changed: rows
      .filter(
        ({ stored, row }) =>
          stored &&
          (stored.entityId !== row.entityId || stored.count !== row.count || stored.first !== row.first),
      )
      .map(({ row: { id, entityId, count, first } }) => ({ id, entityId, count, first })),
    memberships,
  });
}
