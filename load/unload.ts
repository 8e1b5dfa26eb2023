import type { Graph } from "#graph/connection";
import { findArticles, removeArticles } from "#graph/project/articles";
import { applyChange } from "./change.js";
import { knowledge } from "./knowledge.js";
import { lockArticles } from "./store.js";

/** What unloading an article took away. */
export interface UnloadReport {
  /** False where the graph holds no current article of that id: nothing was done. */
  unloaded: boolean;
  /** Ids of the entities, meetings, roles and claims that only it supported, or whose id changed without it. */
  removedIds: string[];
}

/** Takes an article out of the graph, with exactly what it alone supports, and the older versions it replaced. */
export async function unloadArticle(graph: Graph, id: string): Promise<UnloadReport> {
  const known = await knowledge();
  return graph.write(async (transaction) => {
    await lockArticles(transaction, [{ id, url: null }]);
    const [stored] = await findArticles(transaction, { ids: [id], urls: [] });
    if (!stored || stored.superseded) return { unloaded: false, removedIds: [] };
    const { removed } = await applyChange(
      transaction,
      known,
      { coming: [], leaving: [id] },
      {
        extractor: { name: stored.extractor, version: stored.extractorVersion },
        at: new Date().toISOString(),
      },
    );
    await removeArticles(transaction, [id]);
    return { unloaded: true, removedIds: [...removed].sort() };
  });
}
