import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import type { Key, Page } from "#graph/read/page";
import type { PairRecord } from "#graph/read/pair";
import {
  countPairs,
  type PairFilter,
  pairOf,
  pairsOfPeople,
  peopleMet,
  whoMetWhom,
} from "#graph/read/who-met-whom";
import { emptyGraph } from "../../helpers/graph.js";
import { writeSmallGraph } from "./small-graph.js";
import { EMBASSY, MEETINGS, PEOPLE } from "./small-graph-content.js";

let graph: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
  await writeSmallGraph(graph);
});
afterAll(() => graph.close());

const CLAIRE_AN = `pair/${PEOPLE.claire}+${PEOPLE.an}`;
const CLAIRE_BAO = `pair/${PEOPLE.claire}+${PEOPLE.bao}`;
const DENIS_BAO = `pair/${PEOPLE.denis}+${PEOPLE.bao}`;
const DENIS_AN = `pair/${PEOPLE.denis}+${PEOPLE.an}`;
const CLAIRE_DENIS = `pair/${PEOPLE.claire}+${PEOPLE.denis}`;

const all = { first: 50, after: null, order: "most-met" } as const;

const cases: [string, PairFilter, string[]][] = [
  ["no filter: those who met, most often first", {}, [CLAIRE_AN, DENIS_BAO, CLAIRE_BAO]],
  ["one of the two", { person: PEOPLE.bao }, [DENIS_BAO, CLAIRE_BAO]],
  ["both among some", { persons: [PEOPLE.an, PEOPLE.bao, PEOPLE.claire] }, [CLAIRE_AN, CLAIRE_BAO]],
  ["one of them among some", { someOf: [PEOPLE.denis, PEOPLE.emile] }, [DENIS_BAO]],
  ["an office of one of them", { organization: EMBASSY }, [CLAIRE_AN, CLAIRE_BAO]],
  ["an office of one, and the other's id", { organization: EMBASSY, person: PEOPLE.bao }, [CLAIRE_BAO]],
  ["a country", { country: "fr" }, [CLAIRE_AN, DENIS_BAO, CLAIRE_BAO]],
  ["a country of nobody", { country: "de" }, []],
  ["a place", { place: "place/hanoi" }, [DENIS_BAO]],
  ["a country holds its places", { place: "place/vn" }, [DENIS_BAO]],
  ["a place of no meeting", { place: "place/nowhere" }, []],
  ["from a day on", { from: "2015-01-01" }, [DENIS_BAO, CLAIRE_AN]],
  ["until a day", { to: "2013-12-31" }, [CLAIRE_BAO, CLAIRE_AN]],
  ["within a year known by its year only", { from: "2015-06-01", to: "2015-06-30" }, [CLAIRE_AN]],
  ["a least count", { minCount: 2 }, [CLAIRE_AN]],
  ["announced meetings, though one of the pairs never met", { status: ["planned"] }, [CLAIRE_AN]],
  ["denied meetings", { status: ["denied"] }, [CLAIRE_DENIS]],
  ["letters, which are no meetings", { channel: ["letter"] }, [DENIS_AN]],
  ["by video", { channel: ["video"] }, [CLAIRE_AN]],
];

test.each(cases)("%s", async (_, filter, expected) => {
  const { items } = await whoMetWhom(graph, filter, all);
  expect(items.map(({ item }) => item.id)).toEqual(expected);
  expect(await countPairs(graph, filter)).toBe(expected.length);
});

test.each(cases)("%s: the same where the database adds up what is asked for", async (_, filter) => {
  const wanted = { fields: ["a", "b", "count", "first", "last"], people: ["id", "name"] };
  const [whole, few] = [
    await whoMetWhom(graph, filter, all),
    await whoMetWhom(graph, filter, { ...all, wanted }),
  ];
  const told = ({ item: { id, count, first, last } }: { item: PairRecord }) => ({ id, count, first, last });
  expect(few.items.map(told)).toEqual(whole.items.map(told));
  expect(few.items.map(({ key }) => key)).toEqual(whole.items.map(({ key }) => key));
});

test.each([
  ["most-met", [CLAIRE_AN, DENIS_BAO, CLAIRE_BAO]],
  ["latest", [DENIS_BAO, CLAIRE_AN, CLAIRE_BAO]],
  ["earliest", [CLAIRE_BAO, CLAIRE_AN, DENIS_BAO]],
] as const)("page by page, %s first", async (order, expected) => {
  const ids: string[] = [];
  let after: Key | null = null;
  for (const more of [true, true, false]) {
    const page: Page<PairRecord> = await whoMetWhom(graph, {}, { first: 1, after, order });
    expect(page.more).toBe(more);
    ids.push(page.items[0]!.item.id);
    after = page.items[0]!.key;
  }
  expect(ids).toEqual(expected);
  expect(await whoMetWhom(graph, {}, { first: 5, after, order })).toEqual({ items: [], more: false });
});

describe("what a pair adds up to", () => {
  test("held meetings are counted, the announced one stands beside", async () => {
    expect(await pairOf(graph, PEOPLE.an, PEOPLE.claire)).toEqual({
      id: CLAIRE_AN,
      aId: PEOPLE.claire,
      bId: PEOPLE.an,
      count: 2,
      planned: 1,
      first: "2013-09-25",
      last: "2015",
      years: [
        { year: 2013, count: 1 },
        { year: 2015, count: 1 },
      ],
      articleCount: 2,
      channels: ["in-person", "video"],
      meetingIds: [MEETINGS.planned, MEETINGS.video, MEETINGS.paris],
    });
  });

  test("a letter is shown and never counted", async () => {
    expect(await pairOf(graph, PEOPLE.an, PEOPLE.denis)).toMatchObject({
      count: 0,
      planned: 0,
      first: null,
      channels: [],
      meetingIds: [MEETINGS.letter],
    });
  });

  test("people of one side have nothing in common", async () => {
    expect(await pairOf(graph, PEOPLE.an, PEOPLE.bao)).toBeNull();
  });
});

test("whom several people met, in one question", async () => {
  const met = await pairsOfPeople(graph, [PEOPLE.bao, PEOPLE.emile, PEOPLE.claire], { ...all, first: 1 });
  expect([...met].map(([id, { items }]) => [id, items.map(({ item }) => item.id)])).toEqual([
    [PEOPLE.bao, [DENIS_BAO]],
    [PEOPLE.claire, [CLAIRE_AN]],
  ]);
  expect([...(await peopleMet(graph, [PEOPLE.bao, PEOPLE.emile], null)).values()]).toEqual([2, 0]);
});
