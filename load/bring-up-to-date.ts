import type { Graph } from "#graph/connection";
import { allArticleIds, readExtractions } from "#graph/project/articles";
import { mend } from "#graph/project/mend";
import { clearOutdated, isOutdated, lockProjection } from "#graph/project/outdated";
import { reading } from "#graph/project/reader";
import { applyChange } from "./change.js";
import { knowledge } from "./knowledge.js";

/**
 * Projects all stored articles anew where an older Liên projected them in another form: what was read of them and what
 * people decided stays. Done once, whoever starts at the same time. Returns how many articles it took; 0 where there was
 * nothing to do.
 */
export async function bringUpToDate(graph: Graph): Promise<number> {
  if (!(await isOutdated(reading(graph)))) return 0;
  const known = await knowledge();
  return graph.write(async (transaction) => {
    await lockProjection(transaction);
    if (!(await isOutdated(transaction))) return 0;
    await clearOutdated(transaction);
    const ids = await allArticleIds(transaction);
    if (ids.length === 0) return 0;
    const extractions = await readExtractions(transaction, ids);
    const coming = extractions.map((extraction) => ({ given: extraction.article, extraction }));
    await applyChange(transaction, known, { coming, leaving: [] }, null);
    await mend(transaction);
    return ids.length;
  });
}
