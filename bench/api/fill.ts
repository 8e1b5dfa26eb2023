import type { Graph } from "#graph/connection";
import { applyDifference } from "#graph/project/apply-difference";
import { articleProperties, sourceKey } from "#graph/project/article-properties";
import { recount } from "#graph/project/counts";
import { difference } from "#graph/project/difference";
import { projection } from "#graph/project/projection";
import { over } from "#graph/project/reader";
import { deriveTitles } from "#graph/project/titles";
import { knowledge } from "#load/knowledge";
import type { Extraction } from "#model/extraction";
import { generate } from "../load/generate.js";
import { worldOf } from "./world.js";

const BATCH = 5_000;
const NOTHING = { nodes: [], edges: [] };
const READ_BY = { name: "bench", version: "1" };

/**
 * Fills an empty graph with what generated articles say, projected as one set: what readers find is what loading them
 * would have left, without what is kept for the next load. Takes minutes and gigabytes for 100,000.
 */
export async function fill(graph: Graph, articles: number): Promise<void> {
  const extractions = [...generate(articles)];
  await storeArticles(graph, extractions);
  const world = worldOf(extractions, await knowledge());
  const { nodes, edges } = projection({
    ...world,
    extractions,
    newArticleIds: new Set(extractions.map(({ article }) => article.id)),
    sourceKeys: new Map(extractions.map(({ article }) => [article.id, sourceKey(article)])),
  });
  const nothing = { ...difference(NOTHING, NOTHING), newIds: new Set(nodes.map(({ id }) => id)) };
  for (const batch of batches(nodes))
    await graph.write((transaction) => applyDifference(transaction, { ...nothing, nodes: batch }));
  for (const batch of batches(edges))
    await graph.write((transaction) => applyDifference(transaction, { ...nothing, newEdges: batch }));
  for (const meetings of batches(world.meetings))
    await graph.write((transaction) =>
      deriveTitles(transaction, { meetingIds: meetings.map(({ id }) => id), renamedIds: [] }),
    );
  for (const entities of batches(world.entities))
    await graph.write((transaction) =>
      recount(
        transaction,
        entities.map(({ id }) => id),
      ),
    );
  await graph.read("CALL db.awaitIndexes(600)");
}

async function storeArticles(graph: Graph, extractions: readonly Extraction[]): Promise<void> {
  for (const batch of batches(extractions))
    await graph.write((transaction) =>
      over(
        transaction,
        "UNWIND $rows AS row CREATE (a:Article) SET a = row.properties, a.loadedAt = row.properties.publishedStart",
        {
          rows: batch.map(({ article }) => ({ properties: articleProperties(article, article, READ_BY) })),
        },
      ),
    );
}

function* batches<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += BATCH) yield all.slice(at, at + BATCH);
}
