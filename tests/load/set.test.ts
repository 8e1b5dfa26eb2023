import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "#graph/connection";
import { always } from "#load/extractors";
import { loadArticles } from "#load/load";
import { rebuild } from "#load/rebuild";
import { unloadArticle } from "#load/unload";
import type { Extraction } from "#model/extraction";
import { dumped, emptyGraph, wipe } from "../helpers/graph.js";
import { preparedExtractor } from "../helpers/prepared-extractor.js";
import { parts, scenario } from "./scenario.js";

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
beforeEach(() => wipe(graph));
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

async function whole(extractions: readonly Extraction[]): Promise<string[]> {
  await wipe(graph);
  await loadArticles(
    graph,
    preparedExtractor(extractions),
    extractions.map(({ article }) => article),
  );
  return dumped(graph);
}

describe("the graph is a function of the set of articles", () => {
  it("whatever the order and the parts they come in, and rebuilding changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ extractions, order, cuts }) => {
        const expected = await whole(extractions);
        const extractor = preparedExtractor(extractions);
        await wipe(graph);
        for (const part of parts(order, cuts))
          await loadArticles(
            graph,
            extractor,
            part.map((at) => extractions[at]!.article),
          );
        expect(await dumped(graph)).toEqual(expected);
        await rebuild(graph, always(extractor));
        expect(await dumped(graph)).toEqual(expected);
      }),
      { numRuns: 5, seed: 7, endOnFailure: true },
    );
  }, 300_000);

  it("unloading gives the graph of the rest", async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ extractions, order }) => {
        const [gone, ...rest] = order;
        const expected = await whole(rest.map((at) => extractions[at]!));
        await whole(extractions);
        await unloadArticle(graph, extractions[gone!]!.article.id);
        expect(await dumped(graph)).toEqual(expected);
      }),
      { numRuns: 4, seed: 11, endOnFailure: true },
    );
  }, 300_000);

  it("also when articles that overlap come at the same time", async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ extractions }) => {
        const expected = await whole(extractions);
        const extractor = preparedExtractor(extractions);
        await wipe(graph);
        const reports = await Promise.all(
          extractions.map(({ article }) => loadArticles(graph, extractor, [article])),
        );
        expect(reports.flat().map(({ outcome, problems }) => [outcome, problems])).toEqual(
          extractions.map(() => ["loaded", []]),
        );
        expect(await dumped(graph)).toEqual(expected);
      }),
      { numRuns: 4, seed: 3, endOnFailure: true },
    );
  }, 300_000);
});
