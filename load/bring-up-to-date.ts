import type { Graph } from "#graph/connection";
import { readExtractions } from "#graph/project/articles";
import { isOutdated } from "#graph/project/outdated";
import { idsByPage } from "#graph/project/pages";
import { reading } from "#graph/project/reader";
import { projectAll } from "./anew.js";
import { applyChange } from "./change.js";
import { knowledge } from "./knowledge.js";
import { BATCH } from "./plan.js";

/**
 * Projects all stored articles anew where an older Liên projected them in another form, or where doing so was broken
 * off: what was read of them and what people decided stays. Done once, whoever starts at the same time. Returns how many
 * articles it took; 0 where there was nothing to do.
 */
export async function bringUpToDate(graph: Graph): Promise<number> {
  if (!(await isOutdated(reading(graph)))) return 0;
  const known = await knowledge();
  let done = 0;
  await projectAll(graph, async () => {
    done = 0;
    for await (const ids of idsByPage(reading(graph), "Article", BATCH)) {
      const extractions = await readExtractions(reading(graph), ids);
      const coming = extractions.map((extraction) => ({ given: extraction.article, extraction }));
      await graph.write((transaction) => applyChange(transaction, known, { coming, leaving: [] }, null));
      done += ids.length;
    }
  });
  return done;
}
