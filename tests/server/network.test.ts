import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { writeSmallGraph } from "../graph/read/small-graph.js";
import { MEETINGS, MERGED_AWAY, PEOPLE } from "../graph/read/small-graph-content.js";
import { emptyGraph } from "../helpers/graph.js";
import { type Api, anApi } from "./an-api.js";

let graph: Graph;
let api: Api;

beforeAll(async () => {
  graph = await emptyGraph();
  await writeSmallGraph(graph);
  api = await anApi(graph);
});
afterAll(() => graph.close());

describe("pages of pairs", () => {
  const PAGE = `query ($after: String, $filter: WhoMetWhomFilter) { whoMetWhom(first: 2, after: $after, filter: $filter) {
    totalCount nodes { id } edges { cursor node { count } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  } }`;
  interface Page {
    totalCount: number;
    nodes: { id: string }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
  }

  test("the next page goes on where the first ended", async () => {
    const first = (await api.ask(PAGE)).data!.whoMetWhom as Page;
    expect(first.totalCount).toBe(3);
    expect(first.nodes).toHaveLength(2);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = (await api.ask(PAGE, { after: first.pageInfo.endCursor })).data!.whoMetWhom as Page;
    expect(second.nodes.map(({ id }) => id)).toEqual([`pair/${PEOPLE.claire}+${PEOPLE.bao}`]);
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test.each([
    [{ text: "roch" }, 1],
    [{ text: "nobody at all" }, 0],
    [{ country: "FR", from: "2015" }, 2],
    [{ status: ["PLANNED"] }, 1],
    [{ channel: ["IN_PERSON"], minCount: 1 }, 3],
    [{ person: null, persons: null, text: null }, 3],
  ])("filter %o", async (filter, total) => {
    expect((await api.ask(PAGE, { filter })).data).toMatchObject({ whoMetWhom: { totalCount: total } });
  });
});

test("a pair tells its places and its meetings, also those that did not happen yet", async () => {
  const { data } = await api.ask(
    "query ($a: ID!, $b: ID!) { pair(a: $a, b: $b) { count planned places { id } meetings { id status } } none: pair(a: $a, b: $a) { id } }",
    { a: PEOPLE.an, b: PEOPLE.claire },
  );
  expect(data).toEqual({
    pair: {
      count: 2,
      planned: 1,
      places: [{ id: "place/paris" }],
      meetings: [
        { id: MEETINGS.planned, status: "PLANNED" },
        { id: MEETINGS.video, status: "HELD" },
        { id: MEETINGS.paris, status: "HELD" },
      ],
    },
    none: null,
  });
});

test("subgraphs: around someone merged away, the people view, the start", async () => {
  const { data } = await api.ask(
    `query ($ids: [ID!]!) {
      neighborhood(ids: $ids, kinds: [Meeting], limit: 2) { nodes { id kind } totalNodes truncated edges { kind status side } }
      meetingNetwork { nodes { kind degree } edges { kind count planned } }
      overview { nodes { id } truncated }
      search(text: "claire") { nodes { node { id } } }
    }`,
    { ids: [MERGED_AWAY] },
  );
  expect(data).toMatchObject({
    neighborhood: {
      nodes: [{ id: PEOPLE.claire }, { kind: "Meeting" }, { kind: "Meeting" }],
      totalNodes: 5,
      truncated: true,
    },
    meetingNetwork: { nodes: { length: 4 }, edges: { length: 3 } },
    overview: { truncated: true },
    search: { nodes: [{ node: { id: PEOPLE.claire } }] },
  });
});

test("a path in sentences, each with its claims", async () => {
  const { data } = await api.ask(
    `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, limit: 1) {
      nodes { id } edges { kind } sentences { text claims { id } }
    } }`,
    { from: PEOPLE.claire, to: PEOPLE.denis },
  );
  expect(data).toEqual({
    paths: [
      {
        nodes: [PEOPLE.claire, MEETINGS.paris, PEOPLE.bao, MEETINGS.hanoi, PEOPLE.denis].map((id) => ({
          id,
        })),
        edges: Array(4).fill({ kind: "TOOK_PART" }),
        sentences: [
          {
            text: "Claire Dumont met Lê Bảo (Paris, 2013-09-25).",
            claims: [{ id: "claim/01paris-1" }, { id: "claim/01paris-2" }],
          },
          { text: "Lê Bảo met Denis Rochas (Hà Nội, 2018-11-02).", claims: [{ id: "claim/05hanoi-2" }] },
        ],
      },
    ],
  });
});

describe("what cannot be answered is said, with a code", () => {
  test.each([
    ["NOT_FOUND", '{ neighborhood(ids: ["person/nobody"]) { totalNodes } }', "person/nobody"],
    ["NOT_FOUND", `{ paths(from: "${PEOPLE.an}", to: "x") { nodes { id } } }`, "x"],
    ["BAD_INPUT", `{ paths(from: "${PEOPLE.an}", to: "${PEOPLE.an}") { nodes { id } } }`, "same node"],
    ["BAD_INPUT", "{ whoMetWhom(first: 0) { totalCount } }", "between 1 and 200"],
    ["BAD_INPUT", "{ articles(first: 501) { totalCount } }", "between 1 and 200"],
    ["BAD_INPUT", '{ whoMetWhom(after: "x") { totalCount } }', "cursor"],
    ["BAD_INPUT", '{ agreements(filter: { from: "May 2025" }) { totalCount } }', "is not a date"],
    ["BAD_INPUT", '{ agreements(filter: { from: "XXXX-09-28" }) { totalCount } }', "has no year"],
    ["BAD_INPUT", '{ evidence(edge: "article/x") { totalCount } }', "not the id of an edge"],
    ["BAD_INPUT", '{ evidence(edge: "KNOWS:a+b") { totalCount } }', "not the id of an edge"],
    ["BAD_INPUT", `{ search(text: "${"x".repeat(201)}") { totalCount } }`, "at most 200"],
    ["BAD_INPUT", `{ neighborhood(ids: ["${PEOPLE.an}"], depth: 4) { totalNodes } }`, "between 1 and 3"],
  ])("%s: %s", async (code, query, words) => {
    const { errors } = await api.ask(query);
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining(words),
        extensions: expect.objectContaining({ code }),
      }),
    ]);
  });
});
