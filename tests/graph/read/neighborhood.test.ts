import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import {
  existingNodes,
  type NeighborhoodQuestion,
  neighborhood as neighborhoodOf,
} from "#graph/read/neighborhood";
import { emptyGraph } from "../../helpers/graph.js";
import { writeSmallGraph } from "./small-graph.js";
import { EMBASSY, MEETINGS, MERGED_AWAY, PACT, PEOPLE } from "./small-graph-content.js";

let graph: Graph;

async function neighborhood(_: Graph, question: NeighborhoodQuestion) {
  return (await neighborhoodOf(graph, question))!;
}

beforeAll(async () => {
  graph = await emptyGraph();
  await writeSmallGraph(graph);
});
afterAll(() => graph.close());

test("one step: meetings and the body of an office, best connected first", async () => {
  const { nodes, edges, totalNodes, truncated } = await neighborhood(graph, {
    ids: [PEOPLE.claire],
    depth: 1,
    kinds: null,
    limit: 50,
    order: "most-connected",
  });
  expect(nodes.map(({ id }) => id)).toEqual([
    PEOPLE.claire,
    MEETINGS.paris,
    MEETINGS.planned,
    MEETINGS.video,
    MEETINGS.denied,
    EMBASSY,
  ]);
  expect(nodes[0]!.degree).toBe(nodes.length - 1);
  expect(edges).toHaveLength(5);
  expect({ totalNodes, truncated }).toEqual({ totalNodes: 6, truncated: false });
});

test("the limit cuts, and says so", async () => {
  const { nodes, totalNodes, truncated } = await neighborhood(graph, {
    ids: [PEOPLE.claire],
    depth: 1,
    kinds: null,
    limit: 2,
    order: "most-connected",
  });
  expect(nodes).toHaveLength(3);
  expect({ totalNodes, truncated }).toEqual({ totalNodes: 6, truncated: true });
});

test("two steps reach those whom one met; kinds narrow the way as well", async () => {
  const far = await neighborhood(graph, {
    ids: [PEOPLE.claire],
    depth: 2,
    kinds: null,
    limit: 50,
    order: "most-connected",
  });
  expect(far.nodes.map(({ id }) => id)).toEqual(
    expect.arrayContaining([PEOPLE.an, PEOPLE.bao, PEOPLE.emile, PACT]),
  );
  const people = await neighborhood(graph, {
    ids: [PEOPLE.claire],
    depth: 2,
    kinds: ["Person", "Meeting"],
    limit: 50,
    order: "most-connected",
  });
  expect(new Set(people.nodes.map(({ kind }) => kind))).toEqual(new Set(["Person", "Meeting"]));
});

test("ids that were merged away lead to what took their place; unknown ones to nothing", async () => {
  const existing = await existingNodes(graph, [MERGED_AWAY, MEETINGS.paris, "person/nobody"]);
  expect([...existing]).toEqual([
    [MERGED_AWAY, PEOPLE.claire],
    [MEETINGS.paris, MEETINGS.paris],
  ]);
});

test("of a hub's neighbours so many are looked at and no more, in the database", async () => {
  const looked = 2_500;
  const hub = "org/hub-of-many";
  await graph.write((transaction) =>
    transaction.run(
      `CREATE (h:Entity:Organization {id: $hub, kind: 'Organization', name: 'Hub'})
       WITH h UNWIND range(1, $many) AS nth
       CREATE (h)-[:TOOK_PART {side: 0, claimIds: []}]->(:Meeting {id: 'meeting/hub-' + nth, title: 'M', status: 'held', channel: 'in-person'})`,
      { hub, many: looked + 200 },
    ),
  );
  const { nodes, edges, totalNodes, truncated } = await neighborhood(graph, {
    ids: [hub],
    depth: 1,
    kinds: null,
    limit: 300,
    order: "most-connected",
  });
  expect(nodes).toHaveLength(301);
  expect(edges).toHaveLength(300);
  expect({ totalNodes, truncated }).toEqual({ totalNodes: looked + 1, truncated: true });
  await graph.write((transaction) =>
    transaction.run("MATCH (n) WHERE n.id = $hub OR n.id STARTS WITH 'meeting/hub-' DETACH DELETE n", {
      hub,
    }),
  );
});
