import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { writeSmallGraph } from "../graph/read/small-graph.js";
import {
  EMBASSY,
  FIRST,
  MEETINGS,
  MERGED_AWAY,
  PACT,
  PEOPLE,
  QUOTE,
  ROLE,
  SECOND,
} from "../graph/read/small-graph-content.js";
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

async function data(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const answer = await api.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

test("anything is found by its id, with its type", async () => {
  const ids = [PEOPLE.an, EMBASSY, "place/vn", PACT, MEETINGS.paris, ROLE, "claim/role", FIRST, MERGED_AWAY];
  const fields = ids.map((_, index) => `n${index}: node(id: $i${index}) { __typename id }`).join("\n");
  const params = ids.map((_, index) => `$i${index}: ID!`).join(", ");
  const variables = Object.fromEntries(ids.map((id, index) => [`i${index}`, id]));
  expect(Object.values((await data(`query (${params}) { ${fields} }`, variables)) as object)).toEqual([
    { __typename: "Person", id: PEOPLE.an },
    { __typename: "Organization", id: EMBASSY },
    { __typename: "Place", id: "place/vn" },
    { __typename: "Agreement", id: PACT },
    { __typename: "Meeting", id: MEETINGS.paris },
    { __typename: "Role", id: ROLE },
    { __typename: "Claim", id: "claim/role" },
    { __typename: "Article", id: FIRST },
    { __typename: "Person", id: PEOPLE.claire },
  ]);
});

test.each(["nonsense", "person/nobody", "meeting/none", "", "constructor", "__proto__/x"])(
  "nothing has the id %j",
  async (id) => {
    expect(await data("query ($id: ID!) { node(id: $id) { id } }", { id })).toEqual({ node: null });
  },
);

test("a person: names, offices, meetings, whom they met, claims", async () => {
  const answer = await data(
    `query ($id: ID!) { person(id: $id) {
      name country articleCount meetingCount names { text lang }
      roles { title titles { lang } from to organization { id } person { id } claims { nodes { id } } }
      meetings(first: 2) { totalCount nodes { id status } }
      met { totalCount nodes { count a { id } b { id } } }
      agreements { totalCount nodes { id } } articles { nodes { id isDigest } } claims(first: 1) { nodes { id } }
    } }`,
    { id: PEOPLE.claire },
  );
  expect(answer).toEqual({
    person: {
      name: "Claire Dumont",
      country: "fr",
      articleCount: 2,
      meetingCount: 2,
      names: [
        { text: "Claire Dumont", lang: "vi" },
        { text: "C. Dumont", lang: "vi" },
      ],
      roles: [
        {
          title: "Đại sứ",
          titles: [{ lang: "vi" }, { lang: "fr" }],
          from: "2013-09",
          to: "2015",
          organization: { id: EMBASSY },
          person: { id: PEOPLE.claire },
          claims: { nodes: [{ id: "claim/role" }] },
        },
      ],
      meetings: {
        totalCount: 4,
        nodes: [
          { id: MEETINGS.planned, status: "PLANNED" },
          { id: MEETINGS.video, status: "HELD" },
        ],
      },
      met: {
        totalCount: 2,
        nodes: [
          { count: 2, a: { id: PEOPLE.claire }, b: { id: PEOPLE.an } },
          { count: 1, a: { id: PEOPLE.claire }, b: { id: PEOPLE.bao } },
        ],
      },
      agreements: { totalCount: 0, nodes: [] },
      articles: { nodes: [{ id: FIRST, isDigest: true }] },
      claims: { nodes: [{ id: "claim/01paris-2" }] },
    },
  });
});

test("an id of another kind is none", async () => {
  expect(await data("query ($id: ID!) { place(id: $id) { id } }", { id: PEOPLE.an })).toEqual({
    place: null,
  });
});

test("organization, place and agreement with what lies around them", async () => {
  const answer = await data(
    `query ($embassy: ID!, $pact: ID!) {
      organization(id: $embassy) { roles { person { id } } meetings { nodes { id } } agreements { nodes { id } } }
      place(id: "place/vn") { isoCode latitude longitude agreements { nodes { id } } meetings { nodes { id } } }
      agreement(id: $pact) { form status date parties { id } concludedAt { id } }
      agreements(filter: { from: "2013", to: "2013-09", country: "FR" }) { nodes { id } }
    }`,
    { embassy: EMBASSY, pact: PACT },
  );
  expect(answer).toEqual({
    organization: {
      roles: [{ person: { id: PEOPLE.claire } }],
      meetings: { nodes: [] },
      agreements: { nodes: [] },
    },
    place: {
      isoCode: "VN",
      latitude: 16,
      longitude: 106,
      agreements: { nodes: [{ id: PACT }] },
      meetings: { nodes: [] },
    },
    agreement: {
      form: "MEMORANDUM",
      status: "SIGNED",
      date: "2013-09-25",
      parties: [{ id: "place/fr" }, { id: "place/vn" }],
      concludedAt: [{ id: MEETINGS.paris }],
    },
    agreements: { nodes: [{ id: PACT }] },
  });
});

test("a meeting: who took part on which side, where, with which claims", async () => {
  const answer = await data(
    `query ($id: ID!) { meeting(id: $id) {
      title act channel status date contradictingDates sourceCount
      participants { side entity { id } } places { id } agreements { id } articles { nodes { id } } claims { nodes { id } }
    } }`,
    { id: MEETINGS.paris },
  );
  expect(answer).toEqual({
    meeting: {
      title: "Lê Bảo, Trần Văn An – Claire Dumont",
      act: "TALKS",
      channel: "IN_PERSON",
      status: "HELD",
      date: "2013-09-25",
      contradictingDates: [],
      sourceCount: 1,
      participants: [
        { side: 0, entity: { id: PEOPLE.bao } },
        { side: 0, entity: { id: PEOPLE.an } },
        { side: 1, entity: { id: PEOPLE.claire } },
      ],
      places: [{ id: "place/paris" }],
      agreements: [{ id: PACT }],
      articles: { nodes: [{ id: SECOND }, { id: FIRST }] },
      claims: { nodes: [{ id: "claim/01paris-2" }, { id: "claim/01paris-1" }] },
    },
  });
});

interface QuoteAnswer {
  quote: string;
  context: string;
  quoteStart: number;
  quoteEnd: number;
  start: number;
  end: number;
  article: { text: string; isDigest: boolean };
}

describe("claims", () => {
  test("the quote stands in its paragraph at the offsets given, counted in UTF-16", async () => {
    const { claim } = (await data(
      `{ claim(id: "claim/01paris-1") { quote context quoteStart quoteEnd start end article { text isDigest }
         arguments { as side surface basis entity { id } } } }`,
    )) as { claim: QuoteAnswer };
    const { quote, context, quoteStart, quoteEnd, start, end, article } = claim;
    expect(context).toBe(`${QUOTE} Hai bên ký bản ghi nhớ 𝄞.`);
    expect(context.slice(quoteStart, quoteEnd)).toBe(quote);
    expect(article.text.slice(start, end)).toBe(quote);
    expect(article.isDigest).toBe(true);
  });

  test("by id, in the order asked for, null for those that are gone", async () => {
    expect(
      await data(
        `{ nodes(ids: ["claim/role", "claim/gone", "claim/01paris-1", "claim/role"]) { ... on Claim { id factKind } } }`,
      ),
    ).toEqual({
      nodes: [
        { id: "claim/role", factKind: "Role" },
        null,
        { id: "claim/01paris-1", factKind: "Meeting" },
        { id: "claim/role", factKind: "Role" },
      ],
    });
  });

  test.each([
    [`MET:${PEOPLE.claire}+${PEOPLE.an}`, 4],
    [`pair/${PEOPLE.claire}+${PEOPLE.an}`, 4],
    [`TOOK_PART:${PEOPLE.claire}+${MEETINGS.paris}`, 2],
    [`HELD_ROLE:${PEOPLE.claire}+${EMBASSY}`, 1],
    [MEETINGS.paris, 2],
    [ROLE, 1],
    [PEOPLE.denis, 3],
  ])("evidence of %s", async (edge, count) => {
    const answer = await data("query ($edge: ID!) { evidence(edge: $edge) { totalCount nodes { id } } }", {
      edge,
    });
    expect(answer).toMatchObject({ evidence: { totalCount: count, nodes: { length: count } } });
  });
});

test("an article: text, mentions by place, what it reports", async () => {
  const answer = await data(
    `query ($id: ID!) { article(id: $id) {
      title label lang publisher author publishedAt url basedOn isDigest loadedAt
      mentions { start text kind entity { id } } meetings { nodes { id } } agreements { nodes { id } } claims { nodes { id } }
    } articles(filter: { language: "fr" }) { totalCount } }`,
    { id: FIRST },
  );
  expect(answer).toMatchObject({
    article: {
      title: "Tin thứ nhất",
      publisher: "Liên digest",
      author: null,
      isDigest: true,
      loadedAt: "2026-01-02T03:04:05.000Z",
      mentions: [
        { start: 0, entity: { id: PEOPLE.claire } },
        { text: "Trần Văn An", kind: "Person", entity: { id: PEOPLE.an } },
        { text: "Claire Dumont", entity: { id: PEOPLE.claire } },
      ],
      meetings: { nodes: [{ id: MEETINGS.paris }] },
      agreements: { nodes: [] },
      claims: { nodes: [{ id: "claim/01paris-1" }, { id: "claim/role" }] },
    },
    articles: { totalCount: 1 },
  });
});
