import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { coverageBy } from "#graph/read/coverage";
import { companions, entityFacts } from "#graph/read/entity-facts";
import { placeCounts } from "#graph/read/place-counts";
import { emptyGraph } from "../../helpers/graph.js";
import { writeSmallGraph } from "./small-graph.js";
import { EMBASSY, MEETINGS, PEOPLE } from "./small-graph-content.js";

let graph: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
  await writeSmallGraph(graph);
});
afterAll(() => graph.close());

test("an entity in numbers", async () => {
  expect(await entityFacts(graph, PEOPLE.claire)).toEqual({
    articles: 1,
    sources: 1,
    firstNamed: "2013-09-26",
    lastNamed: "2013-09-26",
    claims: 5,
    agreements: 0,
    meetings: [
      { status: "held", count: 2 },
      { status: "denied", count: 1 },
      { status: "planned", count: 1 },
    ],
  });
  expect(await entityFacts(graph, "place/vn")).toMatchObject({
    articles: 0,
    agreements: 1,
    firstNamed: null,
  });
});

test("organizations at the same held meetings", async () => {
  expect(await companions(graph, PEOPLE.an, 10)).toEqual([]);
  await graph.write((transaction) =>
    transaction.run(
      `MATCH (o:Organization {id: $embassy}), (m:Meeting) WHERE m.id IN $meetings
       CREATE (o)-[:TOOK_PART {side: 1, claimIds: []}]->(m)`,
      { embassy: EMBASSY, meetings: [MEETINGS.paris, MEETINGS.video, MEETINGS.planned] },
    ),
  );
  expect(await companions(graph, PEOPLE.an, 10)).toEqual([{ id: EMBASSY, meetings: 2 }]);
  expect(await companions(graph, EMBASSY, 10)).toEqual([]);
});

test("places by the meetings of a filter", async () => {
  const one = { meetings: 1, first: "2013-09-25", last: "2013-09-25" };
  expect(await placeCounts(graph, { participants: [PEOPLE.claire] }, 10)).toEqual([
    { placeId: "place/paris", ...one },
  ]);
  expect((await placeCounts(graph, {}, 10)).map(({ placeId }) => placeId)).toEqual([
    "place/hanoi",
    "place/paris",
  ]);
});

test.each([
  [
    "years",
    null,
    [
      ["2013", 1],
      ["2019", 1],
    ],
  ],
  [
    "languages",
    null,
    [
      ["fr", 1],
      ["vi", 1],
    ],
  ],
  ["publishers", PEOPLE.an, [["Liên digest", 1]]],
] as const)("coverage by %s, of %s", async (by, entity, expected) => {
  const counts = await coverageBy(graph, by, { from: "", to: "~", entity });
  expect(counts.map(({ value, articles }) => [value, articles])).toEqual(expected);
  expect(await coverageBy(graph, by, { from: "1990-01-01", to: "1990-12-31", entity })).toEqual([]);
});
