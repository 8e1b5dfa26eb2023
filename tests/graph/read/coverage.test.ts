import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { coverage } from "#graph/read/coverage";
import { emptyGraph } from "../../helpers/graph.js";
import { writeSmallGraph } from "./small-graph.js";

let graph: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
  await writeSmallGraph(graph);
});
afterAll(() => graph.close());

test.each([
  ["0000-01-01", "9999-12-31", 2],
  ["2013-01-01", "2013-12-31", 2],
  ["2019-01-01", "2019-12-31", 1],
  ["1990-01-01", "1999-12-31", 0],
])("from %s to %s", async (from, to, articles) => {
  expect(await coverage(graph, from, to)).toEqual({ articles, sources: articles });
});

test("near copies are one source, and all are counted as articles", async () => {
  await graph.write((tx) => tx.run("MATCH (a:Article) SET a.nearCopyGroup = 'article/same'"));
  expect(await coverage(graph, "0000-01-01", "9999-12-31")).toEqual({ articles: 2, sources: 1 });
});
