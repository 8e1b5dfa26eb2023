import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { forwardPaths, movesForward } from "#graph/read/forward-paths";
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
  const paths = await shortestPaths(graph, {
    from,
    to,
    via: null,
    limit,
    ways: "any",
    forward: false,
    ranked: true,
  });
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
    via: null,
    limit: 1,
    ways: "any",
    forward: false,
    ranked: true,
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
  const question = {
    from: PEOPLE.an,
    to: PEOPLE.denis,
    via: null,
    limit: 5,
    ways: "any",
    forward: false,
    ranked: true,
  } as const;
  const idsOf = (paths: { nodes: { id: string }[] }[]) => paths.map(({ nodes }) => nodes.map(({ id }) => id));

  test("people alone: no body, no place, no agreement", async () => {
    const paths = await shortestPaths(graph, { ...question, ways: "people" });
    expect(idsOf(paths)[0]).toEqual([PEOPLE.an, MEETINGS.paris, PEOPLE.bao, MEETINGS.hanoi, PEOPLE.denis]);
    const toBody = await shortestPaths(graph, { ...question, from: PEOPLE.an, to: EMBASSY, ways: "people" });
    expect(toBody).toEqual([]);
  });

  test("one of the shortest through people, whichever it is, with what is asked of it", async () => {
    const one = { ...question, ways: "people", limit: 1, ranked: false } as const;
    const [any] = await shortestPaths(graph, one);
    const [best] = await shortestPaths(graph, { ...one, ranked: true });
    expect(any!.nodes).toHaveLength(best!.nodes.length);
    expect(best!.links.map(({ kind, status }) => [kind, status])).toEqual(
      best!.links.map(() => ["TOOK_PART", "held"]),
    );
    const [names] = await shortestPaths(graph, one, { nodes: ["name"], links: false });
    expect(names!.nodes.map(({ name }) => name)).toEqual(any!.nodes.map(({ name }) => name));
    expect(names!.links).toEqual([]);
  });

  test("more ways through people than there are of the least length", async () => {
    const paths = await shortestPaths(graph, { ...question, ways: "people" });
    expect(idsOf(paths).map(({ length }) => length)).toEqual([5, 7]);
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

describe("through a node of choice", () => {
  const question = {
    from: PEOPLE.an,
    to: PEOPLE.denis,
    limit: 5,
    ways: "any",
    forward: false,
    ranked: true,
  } as const;
  const idsOf = (paths: { nodes: { id: string }[] }[]) => paths.map(({ nodes }) => nodes.map(({ id }) => id));

  test("both legs are the shortest, and nothing is visited twice", async () => {
    const paths = await shortestPaths(graph, { ...question, via: PEOPLE.claire });
    expect(idsOf(paths)).toEqual([
      [PEOPLE.an, MEETINGS.video, PEOPLE.claire, MEETINGS.paris, PEOPLE.bao, MEETINGS.hanoi, PEOPLE.denis],
    ]);
  });

  test("forward in time, or not at all", async () => {
    expect(await shortestPaths(graph, { ...question, via: PEOPLE.claire, forward: true })).toEqual([]);
    const paths = await shortestPaths(graph, { ...question, via: PEOPLE.bao, forward: true });
    expect(idsOf(paths)).toEqual([[PEOPLE.an, MEETINGS.paris, PEOPLE.bao, MEETINGS.hanoi, PEOPLE.denis]]);
  });
});

describe("forward in time, step by step", () => {
  const idsOf = (paths: { nodes: { id: string }[] }[]) => paths.map(({ nodes }) => nodes.map(({ id }) => id));

  test("finds what the shortest ways hold", async () => {
    const paths = await forwardPaths(graph, { from: PEOPLE.an, to: PEOPLE.denis, ways: "people" });
    expect(idsOf(paths)).toEqual([[PEOPLE.an, MEETINGS.paris, PEOPLE.bao, MEETINGS.hanoi, PEOPLE.denis]]);
    expect(await forwardPaths(graph, { from: PEOPLE.denis, to: PEOPLE.claire, ways: "people" })).toEqual([]);
  });

  test("finds the way that a thousand shorter ones, all back in time, hide", async () => {
    await graph.write((transaction) =>
      transaction.run(
        `CREATE (a:Entity:Person {id: 'person/start', kind: 'Person', name: 'Start'}),
                (z:Entity:Person {id: 'person/end', kind: 'Person', name: 'End'}),
                (q:Entity:Person {id: 'person/late', kind: 'Person', name: 'Late'})
         CREATE (a)-[:TOOK_PART {side: 0}]->(:Meeting {id: 'meeting/m1', title: 'one', status: 'held', channel: 'video', date: '2001', dateStart: '2001-01-01', dateEnd: '2001-12-31'})<-[:TOOK_PART {side: 1}]-(q)
         CREATE (q)-[:TOOK_PART {side: 0}]->(:Meeting {id: 'meeting/m2', title: 'two', status: 'held', channel: 'video', date: '2002', dateStart: '2002-01-01', dateEnd: '2002-12-31'})<-[:TOOK_PART {side: 1}]-(p3:Entity:Person {id: 'person/p3', kind: 'Person', name: 'P3'})
         CREATE (p3)-[:TOOK_PART {side: 0}]->(:Meeting {id: 'meeting/m3', title: 'three', status: 'held', channel: 'video', date: '2003', dateStart: '2003-01-01', dateEnd: '2003-12-31'})<-[:TOOK_PART {side: 1}]-(z)
         WITH a, z UNWIND range(1, 500) AS n
         CREATE (p:Entity:Person {id: 'person/between-' + n, kind: 'Person', name: 'B'})
         CREATE (a)-[:TOOK_PART {side: 0}]->(:Meeting {id: 'meeting/late-' + n, title: 'late', status: 'held', channel: 'video', date: '2020', dateStart: '2020-01-01', dateEnd: '2020-12-31'})<-[:TOOK_PART {side: 1}]-(p)
         CREATE (p)-[:TOOK_PART {side: 0}]->(:Meeting {id: 'meeting/early-' + n, title: 'early', status: 'held', channel: 'video', date: '2010', dateStart: '2010-01-01', dateEnd: '2010-12-31'})<-[:TOOK_PART {side: 1}]-(z)`,
      ),
    );
    const paths = await shortestPaths(graph, {
      from: "person/start",
      to: "person/end",
      via: null,
      limit: 3,
      ways: "people",
      forward: true,
      ranked: true,
    });
    expect(idsOf(paths)).toEqual([
      ["person/start", "meeting/m1", "person/late", "meeting/m2", "person/p3", "meeting/m3", "person/end"],
    ]);
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
