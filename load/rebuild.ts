import type { Graph } from "#graph/connection";
import { allArticleIds, findArticles, type ReadArticle, type ReadBy } from "#graph/project/articles";
import { record } from "#graph/project/audit";
import { mend } from "#graph/project/mend";
import { type Reader, reading } from "#graph/project/reader";
import type { Unplaced } from "#model/judgement";
import { applyChange } from "./change.js";
import type { ExtractorOf } from "./extractors.js";
import { articleIdsOf, currentJudgements } from "./judgements.js";
import { knowledge } from "./knowledge.js";
import { lockArticles } from "./store.js";

export interface RebuildOptions {
  /** Called for each article that was read again. */
  onProgress?: (progress: { done: number; total: number; label: string }) => void;
  /** Who asks for it, for the record. */
  by?: string;
}

/**
 * What a rebuild did: how many articles it read, the ids that came and went with it, and the judgements that no longer
 * find what they are about.
 */
export interface RebuildReport {
  articles: number;
  created: string[];
  removed: string[];
  unplaced: Unplaced[];
}

/**
 * Projects all stored articles and judgements anew, as if they had just come. Reads every text with the extractor of
 * the name that read it before, as that is now; what the graph holds besides is mended. Readers see the graph of before until it is done.
 */
export async function rebuild(
  graph: Graph,
  extractorOf: ExtractorOf,
  { onProgress = () => {}, by = "lien" }: RebuildOptions = {},
): Promise<RebuildReport> {
  const ids = await allArticleIds(reading(graph));
  const read: ReadArticle[] = [];
  const readBy = new Map<string, ReadBy>();
  for (const { given, extractor: name } of await findArticles(reading(graph), { ids, urls: [] })) {
    const extractor = await extractorOf(name);
    readBy.set(given.id, extractor);
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
    const at = new Date().toISOString();
    const { created, removed, unplaced } = await applyChange(
      transaction,
      known,
      { coming, leaving: [] },
      { extractorOf: (id) => readBy.get(id)!, at },
    );
    await mend(transaction);
    await record(transaction, { at, by, action: "rebuild", subjects: [], created, removed });
    return {
      articles: coming.length,
      created: [...created].sort(),
      removed: [...removed].sort(),
      unplaced: [...unplaced, ...(await homeless(transaction, current))],
    };
  });
}

/** Judgements on articles that the graph does not hold, or that were replaced and say it no more. */
async function homeless(reader: Reader, current: ReadonlySet<string>): Promise<Unplaced[]> {
  return (await currentJudgements(reader)).flatMap((judgement) => {
    const lost = articleIdsOf([judgement]).find((id) => !current.has(id));
    const reason = `${lost} is not loaded, or was replaced by a version without these words.`;
    return lost === undefined ? [] : [{ judgementId: judgement.id, reason }];
  });
}
