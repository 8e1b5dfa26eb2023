import type { Graph, GraphTransaction } from "#graph/connection";
import { findArticles } from "#graph/project/articles";
import { record, scrub } from "#graph/project/audit";
import { deleteJudgementsOn } from "#graph/project/judgements";
import { reading } from "#graph/project/reader";
import { bury, findUnloaded, setAside, versionsOf } from "#graph/project/set-aside";
import type { Knowledge } from "#ingest/resolve/knowledge";
import { applyChange } from "./change.js";
import type { ExtractorOf } from "./extractors.js";
import { knowledge } from "./knowledge.js";
import { loadArticles } from "./load.js";
import { lockAllArticles, lockArticles } from "./locks.js";
import { comeAnew, reachedArticles } from "./reached.js";
import type { LoadReport } from "./report.js";

/** What unloading an article took away. */
export interface UnloadReport {
  /** False where the graph holds no current article of that id: nothing was done. */
  unloaded: boolean;
  /** Ids of the entities, meetings, roles and claims that only it supported, or whose id changed without it. */
  removedIds: string[];
}

const NOTHING: UnloadReport = { unloaded: false, removedIds: [] };

/**
 * Takes an article out of the graph, with exactly what it alone supports, and the older versions it replaced. Its text
 * is kept aside, so that `restoreArticle` can undo it.
 */
export async function unloadArticle(graph: Graph, id: string, by = "lien"): Promise<UnloadReport> {
  const known = await knowledge();
  return graph.write(async (transaction) => {
    const at = new Date().toISOString();
    const removed = await leave(transaction, known, id);
    if (removed === null) return NOTHING;
    await setAside(transaction, [id], { by, at });
    await record(transaction, { at, by, action: "unload", subjects: [id], removed });
    return { unloaded: true, removedIds: [...removed].sort() };
  });
}

/** Brings an unloaded article back, read by what read it before. Null where none of that id was unloaded. */
export async function restoreArticle(
  graph: Graph,
  extractorOf: ExtractorOf,
  id: string,
  by = "lien",
): Promise<LoadReport | null> {
  const [found] = await findUnloaded(reading(graph), [id]);
  if (!found) return null;
  const [report] = await loadArticles(graph, await extractorOf(found.extractor), [found.given], { by });
  return report!;
}

/** What taking an article down deleted. */
export interface TakedownReport {
  /** Texts that are gone for good: the article's and its older versions'; empty where none of that id is kept. */
  buriedIds: string[];
  removedIds: string[];
  /** Judgements that quoted it, and are gone with it. */
  judgements: number;
}

/**
 * Deletes an article's text for good, and everything that quotes it: also when it was unloaded or replaced before. A
 * tombstone stays, by which the same text is refused. This cannot be undone.
 */
export async function takeDown(
  graph: Graph,
  id: string,
  { by = "lien", why }: { by?: string; why: string },
): Promise<TakedownReport> {
  const known = await knowledge();
  return graph.write(async (transaction) => {
    const at = new Date().toISOString();
    await lockAllArticles(transaction);
    const removed = (await leave(transaction, known, id)) ?? new Set<string>();
    const buriedIds = await versionsOf(transaction, id);
    if (buriedIds.length === 0) return { buriedIds, removedIds: [], judgements: 0 };
    const judgements = await deleteJudgementsOn(transaction, buriedIds);
    await bury(transaction, buriedIds, { by, at, why });
    // What was decided on its words no longer reaches others.
    const held = judgements.filter(({ withdrawn }) => withdrawn === null);
    const { created } = await comeAnew(transaction, known, await reachedArticles(transaction, held));
    await record(transaction, { at, by, action: "takedown", subjects: buriedIds, created, removed });
    await scrub(transaction, [...buriedIds, ...judgements.map((judgement) => judgement.id)]);
    return { buriedIds, removedIds: [...removed].sort(), judgements: judgements.length };
  });
}

/** Takes an article out of the projection; its node stays. Null where the graph holds no current one of that id. */
async function leave(
  transaction: GraphTransaction,
  known: Knowledge,
  id: string,
): Promise<Set<string> | null> {
  await lockArticles(transaction, [{ id, url: null }]);
  const [stored] = await findArticles(transaction, { ids: [id], urls: [] });
  if (!stored || stored.superseded) return null;
  const { removed } = await applyChange(transaction, known, { coming: [], leaving: [id] }, null);
  return removed;
}
