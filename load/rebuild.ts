import type { Graph } from "#graph/connection";
import { allArticleIds, findArticles, type ReadArticle } from "#graph/project/articles";
import { mend } from "#graph/project/mend";
import { reading } from "#graph/project/reader";
import type { Extractor } from "#ingest/extractor";
import { applyChange } from "./change.js";
import { knowledge } from "./knowledge.js";
import { lockArticles } from "./store.js";

export interface RebuildOptions {
  /** Called for each article that was read again. */
  onProgress?: (progress: { done: number; total: number; label: string }) => void;
}

/** What a rebuild did: how many articles it read, and the ids that came and went with it. */
export interface RebuildReport {
  articles: number;
  created: string[];
  removed: string[];
}

/**
 * Projects all stored articles and judgements anew, as if they had just come. Reads every text with the extractor as
 * it is now; what the graph holds besides is mended. Readers see the graph of before until it is done.
 */
export async function rebuild(
  graph: Graph,
  extractor: Extractor,
  { onProgress = () => {} }: RebuildOptions = {},
): Promise<RebuildReport> {
  const ids = await allArticleIds(reading(graph));
  const read: ReadArticle[] = [];
  for (const { given } of await findArticles(reading(graph), { ids, urls: [] })) {
    read.push({ given, extraction: await extractor.extract(given) });
    onProgress({ done: read.length, total: ids.length, label: given.label });
  }
  const known = await knowledge();
  return graph.write(async (transaction) => {
    await lockArticles(
      transaction,
      read.map(({ given }) => given),
    );
    // An article that was unloaded since then must not come back.
    const current = new Set(await allArticleIds(transaction));
    const coming = read.filter(({ given }) => current.has(given.id));
    const { created, removed } = await applyChange(
      transaction,
      known,
      { coming, leaving: [] },
      { extractor, at: new Date().toISOString() },
    );
    await mend(transaction);
    return { articles: coming.length, created: [...created].sort(), removed: [...removed].sort() };
  });
}
