import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { overview } from "#graph/read/overview";
import { emptyGraph, wipe } from "../../helpers/graph.js";
import { writeSmallGraph } from "./small-graph.js";
import { MEETINGS, PACT, PEOPLE } from "./small-graph-content.js";

let graph: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

test("nothing of an empty graph", async () => {
  await wipe(graph);
  expect(await overview(graph, 50)).toEqual({ nodes: [], edges: [], totalNodes: 0, truncated: false });
});

test("what hangs together, best connected first; nobody stands alone", async () => {
  await writeSmallGraph(graph);
  const { nodes, edges, totalNodes, truncated } = await overview(graph, 100);
  const ids = nodes.map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining([MEETINGS.paris, PEOPLE.claire, PACT, "place/fr", "place/paris"]),
  );
  expect(ids).not.toContain(PEOPLE.emile);
  expect(ids).not.toContain(MEETINGS.denied);
  const degrees = nodes.map(({ degree }) => degree);
  expect(degrees).toEqual([...degrees].sort((a, b) => b - a));
  const linked = new Set(edges.flatMap(({ source, target }) => [source, target]));
  expect(ids.filter((id) => !linked.has(id))).toEqual([]);
  expect({ totalNodes, truncated }).toEqual({ totalNodes: 18, truncated: true });
});

test("never more than asked for by much: each kind has its share", async () => {
  await writeSmallGraph(graph);
  expect((await overview(graph, 5)).nodes.length).toBeLessThanOrEqual(7);
});
