import type { GraphTransaction } from "#graph/connection";
import {
  type Reader,
  readExtractions,
  readerOf,
  removeArticles,
  storeArticles,
  supersede,
} from "#graph/project/articles";
import { type Closure, leaveBlocks, lockClosure, storeBlocks } from "#graph/project/blocks";
import { readJudgements } from "#graph/project/judgements";
import { type ProjectionReport, projectWorld } from "#graph/project/project";
import { storedRows } from "#graph/project/stored-rows";
import { withoutRejected } from "#ingest/resolve/claims";
import type { Extraction } from "#model/extraction";
import type { Judgement } from "#model/judgement";
import { articleKeys, worldOf } from "./resolution.js";

/** A change to the set of articles. */
export interface Change {
  /** New or changed articles, as extracted. */
  stored: readonly Extraction[];
  /** Current articles whose place others take. */
  superseded: readonly { older: string; newer: string }[];
  /** Articles to take away. */
  removed: readonly string[];
  extractor: { name: string; version: string };
  /** ISO instant. */
  at: string;
}

/**
 * Makes a change to the articles and brings the projection of all that hangs together with them up to date. To be
 * called after `lockChange` in the same transaction.
 */
export async function applyChange(
  transaction: GraphTransaction,
  change: Change,
  { closure, judgements }: LockedChange,
): Promise<ProjectionReport> {
  const { stored, superseded, removed, extractor, at } = change;
  const leaving = [...superseded.map(({ older }) => older), ...removed];
  const before = await storedRows(transaction, closure.articleIds);
  await storeArticles(transaction, stored, extractor, at);
  await storeBlocks(
    transaction,
    stored.map((each) => ({ articleId: each.article.id, keys: articleKeys(each, judgements) })),
  );
  const fresh = new Set(stored.map(({ article }) => article.id));
  const others = closure.articleIds.filter((id) => !fresh.has(id) && !leaving.includes(id));
  const extractions = [...(await readExtractions(readerOf(transaction), others)), ...stored].map((each) =>
    withoutRejected(each, judgements),
  );
  const report = await projectWorld(transaction, before, worldOf(extractions, judgements), extractions);
  await leaveBlocks(transaction, leaving);
  await supersede(transaction, superseded);
  await removeArticles(transaction, removed);
  return report;
}

/** What a change touches, locked until its transaction ends. */
export interface LockedChange {
  closure: Closure;
  judgements: Judgement[];
}

/** Locks everything that hangs together with these articles, those named by id and those about to come. */
export async function lockChange(
  transaction: GraphTransaction,
  coming: readonly Extraction[],
  articleIds: readonly string[],
): Promise<LockedChange> {
  return closed(readerOf(transaction), coming, articleIds, (keys, ids) =>
    lockClosure(transaction, keys, ids),
  );
}

/** Widens a closure until no judgement reaches out of it. */
export async function closed(
  reader: Reader,
  coming: readonly Extraction[],
  articleIds: readonly string[],
  follow: (keys: string[], articleIds: readonly string[]) => Promise<Closure>,
): Promise<LockedChange> {
  const judgements = await readJudgements(reader);
  const keys = coming.flatMap((extraction) => articleKeys(extraction, judgements));
  let wanted = articleIds;
  for (;;) {
    const closure = await follow(keys, wanted);
    const inside = new Set([...closure.articleIds, ...coming.map(({ article }) => article.id)]);
    const outside = judgements
      .map(({ anchors }) => anchors.map(({ articleId }) => articleId))
      .filter((ids) => ids.some((id) => inside.has(id)))
      .flat()
      .filter((id) => !inside.has(id) && !wanted.includes(id));
    if (outside.length === 0) return { closure, judgements };
    wanted = [...wanted, ...outside];
  }
}
