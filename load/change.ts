import type { GraphTransaction } from "#graph/connection";
import { type ReadBy, readExtractions, storeArticles } from "#graph/project/articles";
import { lockBlocks, storeMembership } from "#graph/project/blocks";
import { type ProjectionReport, project } from "#graph/project/project";
import type { ClosedPart } from "#graph/project/projection";
import type { Reader } from "#graph/project/reader";
import { moveRecords, readRecords, removeRecords, storeRecords } from "#graph/project/records";
import type { Rows } from "#graph/project/rows";
import { recountSources, storeSources } from "#graph/project/sources";
import { type Scope, storedRows } from "#graph/project/stored-rows";
import { amend } from "#ingest/resolve/amend/amend";
import type { Knowledge } from "#ingest/resolve/knowledge";
import type { Judgement, Unplaced } from "#model/judgement";
import { type Change, type Consequence, consequence } from "./consequence.js";
import { currentJudgements } from "./judgements.js";
import { type Sources, sourcesAfter } from "./near-copies/sources-after.js";

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
  const judgements = await currentJudgements(transaction, change.replacing);
  const found = await consequence(
    {
      reader: transaction,
      knowledge,
      judgements,
      lock: (keys) => lockBlocks(transaction, keys),
    },
    change,
  );
  const sources = await sourcesAfter(transaction, (keys) => lockBlocks(transaction, keys), {
    coming: found.coming.map(({ article }) => article),
    leaving: change.leaving,
  });
  const stored = await rowsBefore(transaction, found);
  if (provenance) await storeArticles(transaction, change.coming, provenance.extractorOf, provenance.at);
  await storeSources(transaction, sources);
  await storeMembership(
    transaction,
    "Claim",
    formerOwn(found).map(({ claim }) => ({ id: claim.id, keys: [] })),
  );
  const report = await project(transaction, stored, await partAfter(transaction, found, judgements, sources));
  await storeBlocks(transaction, found);
  await recountSources(transaction, sources.changedIds);
  return { ...report, unplaced: found.unplaced };
}

/** What the graph holds now of the part that a change touches. */
export function rowsBefore(reader: Reader, found: Consequence): Promise<Rows> {
  return storedRows(reader, scopeOf(found, movedArticleIds(found)));
}

/** Articles that stand, of which some record has another identity now: their mentions are written again. */
function movedArticleIds({ standing, identification }: Consequence): string[] {
  const moved = standing.filter(({ id, entityId }) => identification.identities.get(id) !== entityId);
  return [...new Set(moved.map(({ articleId }) => articleId))];
}

function movingIds({ coming, leaving }: Consequence): string[] {
  return [...coming.map(({ article }) => article.id), ...leaving];
}

function formerOwn(found: Consequence): Consequence["formerClaims"] {
  const moving = new Set(movingIds(found));
  return found.formerClaims.filter(({ claim }) => moving.has(claim.articleId));
}

function scopeOf(found: Consequence, mentioning: readonly string[]): Scope {
  const { standing, former, identification, claims, formerClaims } = found;
  return {
    entityIds: [
      ...new Set([
        ...[...standing, ...former].map(({ entityId }) => entityId),
        ...identification.entities.map(({ id }) => id),
      ]),
    ],
    claimIds: [...new Set([...claims, ...formerClaims].map(({ claim }) => claim.id))],
    ownClaimIds: formerOwn(found).map(({ claim }) => claim.id),
    articleIds: [...movingIds(found), ...mentioning],
  };
}

/** What that part of the world is after the change. */
export async function partAfter(
  reader: Reader,
  found: Consequence,
  judgements: readonly Judgement[],
  sources: Pick<Sources, "counted">,
): Promise<ClosedPart> {
  const { coming, identification, claims, formerClaims, facts } = found;
  const mentioning = movedArticleIds(found);
  const others = await readRecords(reader, { articleIds: mentioning, keys: [] });
  return {
    ...facts,
    entities: identification.entities,
    candidates: identification.candidates,
    extractions: [
      ...coming,
      ...(await readExtractions(reader, mentioning)).map((each) => amend(each, judgements).extraction),
    ],
    identities: new Map([
      ...others.map(({ id, entityId }) => [id, entityId] as const),
      ...identification.identities,
    ]),
    claims: claims.map(({ claim }) => claim),
    newArticleIds: new Set(coming.map(({ article }) => article.id)),
    sourceKeys: new Map([
      ...formerClaims.map((each) => [each.claim.articleId, each.sourceKey] as const),
      ...sources.counted,
    ]),
  };
}

async function storeBlocks(transaction: GraphTransaction, found: Consequence): Promise<void> {
  const { records, standing, claims, formerClaims, identification } = found;
  const identity = (id: string) => identification.identities.get(id)!;
  await removeRecords(transaction, movingIds(found));
  await storeRecords(
    transaction,
    records.map(({ record }) => ({
      id: record.id,
      articleId: record.firstSeen.articleId,
      entityId: identity(record.id),
      data: JSON.stringify(record),
    })),
  );
  await storeMembership(
    transaction,
    "Record",
    records.map(({ record, keys }) => ({ id: record.id, keys })),
  );
  await moveRecords(
    transaction,
    standing
      .filter(({ id, entityId }) => identity(id) !== entityId)
      .map(({ id }) => ({ id, entityId: identity(id) })),
  );
  const own = new Set(formerOwn(found));
  const before = new Map(
    formerClaims
      .filter((each) => !own.has(each))
      .map(({ claim, keys }) => [claim.id, [...keys].sort().join("\n")]),
  );
  await storeMembership(
    transaction,
    "Claim",
    claims
      .map(({ claim, keys }) => ({ id: claim.id, keys: [...new Set(keys)] }))
      .filter(({ id, keys }) => before.get(id) !== [...keys].sort().join("\n")),
  );
}
