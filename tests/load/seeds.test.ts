import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Graph } from "#graph/connection";
import { rulesExtractor } from "#ingest/pipeline";
import { findArticleFiles } from "#ingest/read/find-article-files";
import { readArticleFile } from "#ingest/read/read-article-file";
import { loadArticles } from "#load/load";
import type { Article } from "#model/article";
import { dumped, emptyGraph, wipe } from "../helpers/graph.js";

const FOLDER = fileURLToPath(new URL("../../seeds/articles", import.meta.url));

let graph: Graph;
let articles: Article[];
beforeAll(async () => {
  graph = await emptyGraph();
  const { files } = await findArticleFiles([FOLDER]);
  const read = await Promise.all(files.map((file) => readArticleFile(file)));
  articles = read.flatMap(({ article }) => article ?? []);
});
beforeEach(() => wipe(graph));
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

/** A shuffle that is the same on every run. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const key = (at: number) => Math.abs(Math.sin(seed * 1000 + at * 7.31)) % 1;
  return list
    .map((item, at) => ({ item, key: key(at) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

it("the seeds give the same graph in any order and in any parts", async () => {
  const extractor = await rulesExtractor();
  const reports = await loadArticles(graph, extractor, articles);
  expect(reports.map(({ outcome }) => outcome)).toEqual(articles.map(() => "loaded"));
  const expected = await dumped(graph);
  expect(expected.length).toBeGreaterThan(1000);
  for (const [seed, size] of [
    [1, 9],
    [2, 30],
  ] as const) {
    await wipe(graph);
    const order = shuffled(articles, seed);
    for (let at = 0; at < order.length; at += size)
      await loadArticles(graph, extractor, order.slice(at, at + size));
    expect(await dumped(graph)).toEqual(expected);
  }
}, 300_000);
