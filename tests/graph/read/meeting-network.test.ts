import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { meetingNetwork } from "#graph/read/meeting-network";
import { emptyGraph } from "../../helpers/graph.js";
import { writeSmallGraph } from "./small-graph.js";
import { PEOPLE } from "./small-graph-content.js";

let graph: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
  await writeSmallGraph(graph);
});
afterAll(() => graph.close());

test("the best connected people, and who of them met whom", async () => {
  const { nodes, edges, totalNodes, truncated } = await meetingNetwork(graph, [], 10);
  expect(nodes.map(({ id, degree }) => [id, degree])).toEqual([
    [PEOPLE.claire, 2],
    [PEOPLE.bao, 2],
    [PEOPLE.an, 1],
    [PEOPLE.denis, 1],
  ]);
  expect(
    edges.map(({ id, count, planned, first, last, claimCount }) => [
      id,
      count,
      planned,
      first,
      last,
      claimCount,
    ]),
  ).toEqual([
    [`MET:${PEOPLE.claire}+${PEOPLE.bao}`, 1, 0, "2013-09-25", "2013-09-25", 2],
    [`MET:${PEOPLE.claire}+${PEOPLE.an}`, 2, 1, "2013-09-25", "2015", 4],
    [`MET:${PEOPLE.denis}+${PEOPLE.bao}`, 1, 0, "2018-11-02", "2018-11-02", 1],
  ]);
  expect({ totalNodes, truncated }).toEqual({ totalNodes: 4, truncated: false });
});

test("around someone: those they met, not those who denied it or wrote", async () => {
  const { nodes } = await meetingNetwork(graph, [PEOPLE.denis], 10);
  expect(nodes.map(({ id }) => id)).toEqual([PEOPLE.denis, PEOPLE.bao]);
});

test("the limit cuts, and says so", async () => {
  const cut = await meetingNetwork(graph, [], 2);
  expect(cut.nodes).toHaveLength(2);
  expect(cut).toMatchObject({ totalNodes: 4, truncated: true });
});
