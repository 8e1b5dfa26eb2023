import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { shortestPaths } from "#graph/read/paths";
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
  const paths = await shortestPaths(graph, from, to, limit);
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
  const [path] = await shortestPaths(graph, PEOPLE.an, EMBASSY, 1);
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
