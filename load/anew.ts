import type { Graph } from "#graph/connection";
import { blockId, lockBlocks } from "#graph/project/blocks";
import { placeJudgements } from "#graph/project/judgements";
import { mend } from "#graph/project/mend";
import { clearSome, isReliable, markCurrent, markOutdated } from "#graph/project/outdated";
import { reading } from "#graph/project/reader";
import { ARTICLE_LOCKS } from "./locks.js";

/** Whether others may change the graph in the meantime. */
export type Company = "among others" | "alone";

/**
 * Has all articles projected again, part by part, and mends what is besides.
 *
 * Where the graph can be relied on, each part is a change like any other: whatever is done between two of them, or
 * instead of the rest, the graph is that of its articles. Where it cannot, because an older Liên made it or something of
 * it was lost, all that resolving stands on is taken away first and the graph is marked until it is there again: others
 * who would change it wait, and are refused where this is broken off; doing it again makes it whole.
 *
 * @param project has all articles projected; called again from the start where the database asks for it
 */
export async function projectAll(graph: Graph, project: (company: Company) => Promise<void>): Promise<void> {
  if (await isReliable(reading(graph))) {
    await project("among others");
    await mend(graph);
    return;
  }
  await graph.write(async (holder) => {
    await lockBlocks(holder, ARTICLE_LOCKS);
    // Somebody else may have done it while this one waited.
    if (await isReliable(holder)) return;
    await graph.write(markOutdated);
    const held = ARTICLE_LOCKS.map(blockId);
    while (await graph.write((transaction) => clearSome(transaction, held)));
    await graph.write(placeJudgements);
    await project("alone");
    await mend(graph);
    await graph.write(markCurrent);
  });
}
