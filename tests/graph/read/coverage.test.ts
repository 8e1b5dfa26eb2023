import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { coverage, OPEN } from "#graph/read/coverage";
import { emptyGraph } from "../../helpers/graph.js";
import { writeSmallGraph } from "./small-graph.js";

let graph: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
  await writeSmallGraph(graph);
});
afterAll(() => graph.close());

test.each([
  [OPEN.from, OPEN.to, 2],
  ["2013-01-01", "2013-12-31", 2],
  ["2019-01-01", "2019-12-31", 1],
  ["1990-01-01", "1999-12-31", 0],
])("from %s to %s", async (from, to, articles) => {
  expect(await coverage(graph, from, to)).toEqual({ articles, sources: articles });
});

test("near copies are one source, and all are counted as articles", async () => {
  await graph.write((tx) => tx.run("MATCH (a:Article) SET a.nearCopyGroup = 'article/same'"));
  expect(await coverage(graph, OPEN.from, OPEN.to)).toEqual({ articles: 2, sources: 1 });
});

test("an article without a date, which tells of none, counts for all of time and for no part of it", async () => {
  await graph.write((tx) => tx.run("CREATE (:Article {id: 'article/undated', lang: 'en'})"));
  expect((await coverage(graph, OPEN.from, OPEN.to)).articles).toBe(3);
  expect((await coverage(graph, "0000-01-01", "9999-12-31")).articles).toBe(2);
});
