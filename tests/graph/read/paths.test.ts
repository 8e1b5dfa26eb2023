import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { movesForward, shortestPaths } from "#graph/read/paths";
import { emptyGraph } from "../../helpers/graph.js";
import { writeSmallGraph } from "./small-graph.js";
import { EMBASSY, INSTITUTE, MEETINGS, PACT, PEOPLE } from "./small-graph-content.js";

let graph: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
  await writeSmallGraph(graph);
});
afterAll(() => graph.close());

async function ways(from: string, to: string, limit = 5): Promise<string[][]> {
  const paths = await shortestPaths(graph, { from, to, limit, ways: "any", forward: false });
  return paths.map(({ nodes }) => nodes.map(({ id }) => id));
}

test("several ways, the shortest first; never by a letter or a meeting that did not happen", async () => {
  expect(await ways(PEOPLE.an, PEOPLE.denis)).toEqual([
    [PEOPLE.an, MEETINGS.paris, PEOPLE.bao, MEETINGS.hanoi, PEOPLE.denis],
    [PEOPLE.an, MEETINGS.video, PEOPLE.claire, MEETINGS.paris, PEOPLE.bao, MEETINGS.hanoi, PEOPLE.denis],
  ]);
  expect(await ways(PEOPLE.an, PEOPLE.denis, 1)).toHaveLength(1);
});

test("an office is one link, with its title, dates and claims", async () => {
  const [path] = await shortestPaths(graph, {
    from: PEOPLE.an,
    to: EMBASSY,
    limit: 1,
    ways: "any",
    forward: false,
  });
  expect(path!.nodes.map(({ id }) => id)).toEqual([PEOPLE.an, MEETINGS.paris, PEOPLE.claire, EMBASSY]);
  expect(path!.links.at(-1)).toMatchObject({
    id: `HELD_ROLE:${PEOPLE.claire}+${EMBASSY}`,
    label: "Đại sứ",
    first: "2013-09",
    last: "2015",
    claimIds: ["claim/role"],
  });
  expect(path!.links[0]).toMatchObject({ kind: "TOOK_PART", status: "held", side: 0, first: "2013-09-25" });
});

test("from an office to the other end as well", async () => {
  expect(await ways(EMBASSY, PEOPLE.emile)).toEqual([[EMBASSY, PEOPLE.emile]]);
});

test("places are gone through only where there is no other way", async () => {
  expect(await ways(PEOPLE.denis, PEOPLE.claire)).toEqual([
    [PEOPLE.denis, MEETINGS.hanoi, PEOPLE.bao, MEETINGS.paris, PEOPLE.claire],
    [PEOPLE.denis, MEETINGS.hanoi, PEOPLE.bao, MEETINGS.paris, PEOPLE.an, MEETINGS.video, PEOPLE.claire],
  ]);
  expect(await ways("place/fr", "place/vn")).toEqual([["place/fr", PACT, "place/vn"]]);
  const [first] = await ways(PACT, INSTITUTE);
  expect(first).toEqual([PACT, "place/vn", "place/hanoi", INSTITUTE]);
});

describe("what a path may lead through", () => {
  const question = { from: PEOPLE.an, to: PEOPLE.denis, limit: 5, ways: "any", forward: false } as const;
  const idsOf = (paths: { nodes: { id: string }[] }[]) => paths.map(({ nodes }) => nodes.map(({ id }) => id));

  test("people alone: no body, no place, no agreement", async () => {
    const paths = await shortestPaths(graph, { ...question, ways: "people" });
    expect(idsOf(paths)[0]).toEqual([PEOPLE.an, MEETINGS.paris, PEOPLE.bao, MEETINGS.hanoi, PEOPLE.denis]);
    const toBody = await shortestPaths(graph, { ...question, from: PEOPLE.an, to: EMBASSY, ways: "people" });
    expect(toBody).toEqual([]);
  });

  test("through organizations: at least one body on the way", async () => {
    const paths = await shortestPaths(graph, {
      ...question,
      from: PEOPLE.claire,
      to: PEOPLE.emile,
      ways: "organizations",
    });
    expect(idsOf(paths)).toEqual([[PEOPLE.claire, EMBASSY, PEOPLE.emile]]);
    expect(await shortestPaths(graph, { ...question, ways: "organizations" })).toEqual([]);
  });

  test("forward: 2013, then 2018; never 2015, 2013, 2018", async () => {
    const paths = await shortestPaths(graph, { ...question, forward: true });
    expect(idsOf(paths)).toEqual([[PEOPLE.an, MEETINGS.paris, PEOPLE.bao, MEETINGS.hanoi, PEOPLE.denis]]);
  });
});

test.each([
  [["2013-09-25", "2018"], true],
  [["2018", "2013-09-25"], false],
  [["2018", "2018-03"], true],
  [["2018-03", "2018"], true],
  [["2018-03", "2018", "2018-01-02"], false],
  [["2013", null], false],
  [[], true],
])("%j moves forward: %s", (dates, expected) => {
  expect(movesForward(dates.map((date) => ({ date })))).toBe(expected);
});
