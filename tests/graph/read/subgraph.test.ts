import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { draw, drawNodes } from "#graph/read/subgraph";
import { emptyGraph } from "../../helpers/graph.js";
import { writeSmallGraph } from "./small-graph.js";
import { EMBASSY, MEETINGS, PACT, PEOPLE } from "./small-graph-content.js";

let graph: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
  await writeSmallGraph(graph);
});
afterAll(() => graph.close());

test("nodes come in the order asked for, with a few words each; unknown ones are left out", async () => {
  const nodes = await drawNodes(graph, [PACT, "person/nobody", MEETINGS.paris, PEOPLE.claire]);
  expect(nodes).toEqual([
    expect.objectContaining({
      id: PACT,
      kind: "Agreement",
      subtitle: "memorandum",
      date: "2013-09-25",
      degree: 3,
    }),
    expect.objectContaining({
      id: MEETINGS.paris,
      kind: "Meeting",
      name: "Lê Bảo, Trần Văn An – Claire Dumont",
      subtitle: "Paris",
      status: "held",
      degree: 5,
      articleCount: 2,
    }),
    expect.objectContaining({
      id: PEOPLE.claire,
      kind: "Person",
      subtitle: "Đại sứ",
      country: "fr",
      degree: 5,
    }),
  ]);
});

test("every kind of edge between the nodes, an office folded into one", async () => {
  const everything = [
    ...Object.values(PEOPLE),
    EMBASSY,
    PACT,
    MEETINGS.paris,
    "place/vn",
    "place/hanoi",
    "place/paris",
  ];
  const { edges } = await draw(graph, everything, everything.length);
  expect(edges.map(({ id }) => id)).toEqual([
    `CONCLUDED_AT:${PACT}+${MEETINGS.paris}`,
    `HELD_AT:${MEETINGS.paris}+place/paris`,
    `HELD_ROLE:${PEOPLE.claire}+${EMBASSY}`,
    `MEMBER_OF:${PEOPLE.emile}+${EMBASSY}`,
    `PARTY_TO:place/vn+${PACT}`,
    "PART_OF:place/hanoi+place/vn",
    `TOOK_PART:${PEOPLE.claire}+${MEETINGS.paris}`,
    `TOOK_PART:${PEOPLE.bao}+${MEETINGS.paris}`,
    `TOOK_PART:${PEOPLE.an}+${MEETINGS.paris}`,
  ]);
  expect(edges.find(({ kind }) => kind === "HELD_ROLE")).toMatchObject({
    count: 1,
    label: "Đại sứ",
    first: "2013-09",
    last: "2015",
    claimCount: 1,
  });
  expect(edges.find(({ source, kind }) => kind === "TOOK_PART" && source === PEOPLE.an)).toMatchObject({
    side: 0,
    status: "held",
    first: "2013-09-25",
    claimCount: 2,
  });
});

test("no nodes, no edges", async () => {
  expect(await draw(graph, [], 0)).toEqual({ nodes: [], edges: [], totalNodes: 0, truncated: false });
});
