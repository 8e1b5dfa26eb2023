import { createHash } from "node:crypto";
import type { Graph, GraphTransaction } from "#graph/connection";
import { findArticles } from "#graph/project/articles";
import { record } from "#graph/project/audit";
import { findJudgements, setWithdrawn, storeJudgements } from "#graph/project/judgements";
import { replacementsOf } from "#graph/project/replacements";
import type { Knowledge } from "#ingest/resolve/knowledge";
import type { Judgement, Unplaced } from "#model/judgement";
import type { ChangeReport } from "./change.js";
import { checkDraft, type Draft, JudgementRefused } from "./check-judgement.js";
import { articleIdsOf, moved } from "./judgements.js";
import { knowledge } from "./knowledge.js";
import { lockAllArticles, lockArticles } from "./locks.js";
import { comeAnew, reachedArticles, wordsOf } from "./reached.js";

/** Who decides or takes back, and when (ISO instant; now where it is left out). */
export interface Author {
  by: string;
  at?: string;
}

/** What judgements made of the graph. */
export interface JudgeReport {
  judgements: Judgement[];
  createdIds: string[];
  removedIds: string[];
}

/** Gives a draft its author, its time and its id: the same decision at the same moment is the same judgement. */
export function judgementOf(draft: Draft, { by, at = new Date().toISOString() }: Author): Judgement {
  checkDraft(draft);
  const { verdict, anchors, says, why } = draft;
  const content = JSON.stringify([verdict, anchors, says ?? null, by, at]);
  const id = `judgement/${createHash("sha256").update(content).digest("hex").slice(0, 16)}`;
  return { id, verdict, anchors, ...(says === undefined ? {} : { says }), by, at, why: why?.trim() || null };
}

/**
 * Stores what people decided, and brings everything that hangs together with it up to date: all of it or nothing.
 *
 * @throws JudgementRefused when one is not whole, an article is not loaded, or nothing is found at its words
 */
export async function judge(graph: Graph, drafts: readonly Draft[], author: Author): Promise<JudgeReport> {
  const at = author.at ?? new Date().toISOString();
  const judgements = drafts.map((draft) => judgementOf(draft, { by: author.by, at }));
  const known = await knowledge();
  return graph.write(async (transaction) => {
    const articleIds = articleIdsOf(judgements);
    await lockAll(transaction, judgements, articleIds);
    await refuseUnknown(transaction, articleIds);
    await storeJudgements(transaction, judgements);
    const touched = await touchedBy(transaction, judgements, articleIds);
    const { created, removed, unplaced } = await comeAnew(transaction, known, touched);
    refuseUnplaced(judgements, unplaced);
    const subjects = judgements.map(({ id }) => id);
    await record(transaction, { at, by: author.by, action: "judge", subjects, created, removed });
    return { judgements, createdIds: [...created].sort(), removedIds: [...removed].sort() };
  });
}

/**
 * Takes judgements back: the graph is as if they had never been. They stay in the history.
 *
 * @throws JudgementRefused when one is unknown or was withdrawn already
 */
export async function withdraw(
  graph: Graph,
  ids: readonly string[],
  { by, at = new Date().toISOString(), why = null }: Author & { why?: string | null },
): Promise<JudgeReport> {
  const known = await knowledge();
  return graph.write(async (transaction) => {
    const judgements = await findJudgements(transaction, ids);
    await lockAll(transaction, judgements, await currentArticleIds(transaction, judgements));
    const holding = new Set(
      (await findJudgements(transaction, ids)).filter(({ withdrawn }) => !withdrawn).map(({ id }) => id),
    );
    const missing = ids.find((id) => !holding.has(id));
    if (missing !== undefined)
      throw new JudgementRefused(`There is no judgement ${missing} that holds; it may be withdrawn already.`);
    const articleIds = await currentArticleIds(transaction, judgements);
    await setWithdrawn(transaction, ids, { by, at, why });
    const touched = await touchedBy(transaction, judgements, articleIds);
    const { created, removed } = await comeAnew(transaction, known, touched);
    await record(transaction, { at, by, action: "withdraw", subjects: ids, created, removed });
    return {
      judgements: judgements.map(({ withdrawn: _, ...judgement }) => judgement),
      createdIds: [...created].sort(),
      removedIds: [...removed].sort(),
    };
  });
}

/** Stores judgements from elsewhere as they are, whether their articles are loaded yet or not. */
export async function importJudgements(
  transaction: GraphTransaction,
  known: Knowledge,
  judgements: readonly Judgement[],
): Promise<ChangeReport> {
  for (const judgement of judgements) checkDraft(judgement);
  await lockAll(transaction, judgements, articleIdsOf(judgements));
  await storeJudgements(transaction, judgements);
  const articleIds = await currentArticleIds(transaction, judgements);
  return comeAnew(transaction, known, await touchedBy(transaction, judgements, articleIds));
}

/** Loads that are under way must see a judgement on their articles, or be seen by it; one that reaches others, all loads. */
async function lockAll(
  transaction: GraphTransaction,
  judgements: readonly Judgement[],
  articleIds: readonly string[],
): Promise<void> {
  if (wordsOf(judgements).length > 0) return lockAllArticles(transaction);
  await lockArticles(
    transaction,
    articleIds.map((id) => ({ id, url: null })),
  );
}

/** The articles that they stand in, and those that they reach. */
async function touchedBy(
  transaction: GraphTransaction,
  judgements: readonly Judgement[],
  articleIds: readonly string[],
): Promise<string[]> {
  return [...new Set([...articleIds, ...(await reachedArticles(transaction, judgements))])].sort();
}

async function currentArticleIds(
  transaction: GraphTransaction,
  judgements: readonly Judgement[],
): Promise<string[]> {
  const replacements = await replacementsOf(transaction, articleIdsOf(judgements));
  return articleIdsOf([...judgements, ...moved(judgements, replacements)]);
}

async function refuseUnknown(transaction: GraphTransaction, articleIds: readonly string[]): Promise<void> {
  const stored = await findArticles(transaction, { ids: articleIds, urls: [] });
  const current = new Set(stored.filter(({ superseded }) => !superseded).map(({ article }) => article.id));
  const missing = articleIds.find((id) => !current.has(id));
  if (missing !== undefined)
    throw new JudgementRefused(`${missing} is not loaded (any more). Look the article up again.`);
}

function refuseUnplaced(judgements: readonly Judgement[], unplaced: readonly Unplaced[]): void {
  const mine = unplaced.find(({ judgementId }) => judgements.some(({ id }) => id === judgementId));
  if (mine) throw new JudgementRefused(mine.reason);
}
