import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { timeline, timelinePeriods } from "#graph/read/timeline";
import { emptyGraph } from "../../helpers/graph.js";
import { writeSmallGraph } from "./small-graph.js";
import { MEETINGS, PACT, PEOPLE } from "./small-graph-content.js";

let graph: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
  await writeSmallGraph(graph);
});
afterAll(() => graph.close());

const { paris, video, planned, letter, hanoi } = MEETINGS;

test.each([
  [{}, [PACT, paris, letter, video, planned, hanoi]],
  [{ kinds: ["Agreement" as const] }, [PACT]],
  [{ happened: true }, [PACT, paris, video, hanoi]],
  [{ happened: false }, [letter, planned]],
  [{ entity: PEOPLE.bao }, [paris, hanoi]],
  [{ entity: "place/vn" }, [PACT]],
  [{ entity: "place/hanoi" }, [hanoi]],
  [{ from: "2015-01-01", to: "2016-12-31" }, [video, planned]],
  [{ country: "vn", kinds: ["Meeting" as const], happened: true }, [paris, video, hanoi]],
])("%o", async (filter, expected) => {
  const { items } = await timeline.page(graph, { first: 20, after: null, order: "oldest", filter });
  expect(items.map(({ item }) => item)).toEqual(expected);
  expect(await timeline.count(graph, filter)).toBe(expected.length);
});

test("periods: letters are no meetings, and a year is in no month", async () => {
  expect(await timelinePeriods(graph, {}, "year")).toEqual([
    { period: "2013", meetings: 1, planned: 0, agreements: 1 },
    { period: "2014", meetings: 0, planned: 0, agreements: 0 },
    { period: "2015", meetings: 1, planned: 0, agreements: 0 },
    { period: "2016", meetings: 0, planned: 1, agreements: 0 },
    { period: "2018", meetings: 1, planned: 0, agreements: 0 },
  ]);
  expect((await timelinePeriods(graph, {}, "month")).map(({ period }) => period)).toEqual([
    "2013-09",
    "2016-01",
    "2018-11",
  ]);
});
