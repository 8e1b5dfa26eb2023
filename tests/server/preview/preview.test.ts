import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { articleFromText } from "#load/article";
import { anExtraction } from "../../helpers/builders/extraction.js";
import { emptyGraph, wipe } from "../../helpers/graph.js";
import { preparedExtractor } from "../../helpers/prepared-extractor.js";
import { type Api, anApi } from "../an-api.js";

let graph: Graph;
let api: Api;
let text: string;

/** What the extractor will say of the text: An Trần met Claire Dumont in Hà Nội. */
function prepared() {
  const sketch = anExtraction({
    id: "article/sketch",
    entities: [
      { name: "An Tran", country: "vn" },
      { name: "Claire Dumont", country: "fr" },
      { name: "Hanoi", knownId: "place/hanoi" },
    ],
    claims: [
      {
        fact: { kind: "Meeting", act: "talks", channel: "in-person", status: "held" },
        date: "2013-09-25",
        sides: [["An Tran"], ["Claire Dumont"]],
        place: "Hanoi",
      },
    ],
  });
  const article = articleFromText(sketch.article.text, { lang: "en" }).article!;
  const claims = sketch.claims.map((claim) => ({ ...claim, articleId: article.id }));
  return { ...sketch, article, claims, document: { ...sketch.document, article } };
}

beforeAll(async () => {
  graph = await emptyGraph();
  const extraction = prepared();
  text = extraction.article.text;
  api = await anApi(graph, { extractor: preparedExtractor([extraction]) });
});
beforeEach(() => wipe(graph));
afterAll(() => graph.close());

const LOCAL = { host: "localhost:4000" };
const PREVIEW = `mutation ($input: ArticleInput!) { previewArticle(input: $input) {
  article { known title publishedAt } entities { id isNew mentions { text start } }
  meetings { act status date sides { id } place { id } quote isNew } problems { message }
} }`;
const LOAD = `mutation ($input: ArticleInput!) { loadArticle(input: $input) {
  outcome article { id title text } newEntities { id } newMeetings { title } problems { message }
} }`;

async function size(): Promise<number> {
  const [row] = await graph.read<{ nodes: number }>("MATCH (n) RETURN count(n) AS nodes");
  return row!.nodes;
}

test("a preview tells what would come, and writes nothing", async () => {
  const before = await size();
  const { data, errors } = await api.ask(
    PREVIEW,
    { input: { text, title: "News", publishedAt: "2013-09" } },
    LOCAL,
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    previewArticle: {
      article: { known: false, title: "News", publishedAt: "2013-09" },
      entities: expect.arrayContaining([
        { id: "person/an-tran", isNew: true, mentions: [{ text: "An Tran", start: 0 }] },
      ]),
      meetings: [
        {
          act: "TALKS",
          status: "HELD",
          date: "2013-09-25",
          sides: [[{ id: "person/an-tran" }], [{ id: "person/claire-dumont" }]],
          place: { id: "place/hanoi" },
          isNew: true,
        },
      ],
      problems: [],
    },
  });
  expect(await size()).toBe(before);
});

test("a preview tells what a decision on each line would stand on", async () => {
  const asked = `mutation ($input: ArticleInput!) { previewArticle(input: $input) {
    article { id } entities { id anchors { articleId start surface } }
    meetings { id arguments { as side surface start entity { id } } }
  } }`;
  const { data } = await api.ask(asked, { input: { text } }, LOCAL);
  const { article, claims } = prepared();
  expect(data).toMatchObject({
    previewArticle: {
      article: { id: article.id },
      entities: expect.arrayContaining([
        { id: "person/an-tran", anchors: [{ articleId: article.id, start: 0, surface: "An Tran" }] },
      ]),
      meetings: [
        {
          id: claims[0]!.id,
          arguments: expect.arrayContaining([
            { as: "PARTICIPANT", side: 0, surface: "An Tran", start: 0, entity: { id: "person/an-tran" } },
            expect.objectContaining({ as: "PLACE", side: null, surface: "Hanoi" }),
          ]),
        },
      ],
    },
  });
});

test("loading brings it into the graph, once", async () => {
  const first = await api.ask(LOAD, { input: { text, title: "News" } }, LOCAL);
  expect(first.errors).toBeUndefined();
  expect(first.data).toMatchObject({
    loadArticle: {
      outcome: "LOADED",
      article: { title: "News", text },
      newEntities: expect.arrayContaining([{ id: "person/an-tran" }]),
      newMeetings: [{ title: "An Tran – Claire Dumont" }],
    },
  });
  const again = await api.ask(LOAD, { input: { text, title: "News" } }, LOCAL);
  expect(again.data).toMatchObject({
    loadArticle: { outcome: "UNCHANGED", newEntities: [], newMeetings: [] },
  });
  const { data } = await api.ask(PREVIEW, { input: { text } }, LOCAL);
  expect(data).toMatchObject({ previewArticle: { article: { known: true } } });
});

test("what is decided about each line counts when it is loaded, and stays", async () => {
  const { id } = prepared().article;
  const name = (surface: string) => {
    const start = text.indexOf(surface);
    return { articleId: id, start, end: start + surface.length, surface };
  };
  const quote = { articleId: id, start: 0, end: text.length, surface: text };
  const decisions = [
    { verdict: "RENAME", anchors: [name("An Tran")], says: { name: "Trần Văn An" } },
    { verdict: "CORRECT", anchors: [quote], says: { date: "2013-09-26" } },
    {
      verdict: "CLAIM",
      anchors: [quote],
      says: {
        fact: { kind: "Role", title: "Mayor" },
        namings: [{ as: "HOLDER", anchor: name("Claire Dumont") }],
      },
    },
  ];
  const withDecisions = LOAD.replace(
    "$input: ArticleInput!",
    "$input: ArticleInput!, $decisions: [JudgementInput!]!",
  ).replace("input: $input", "input: $input, decisions: $decisions");
  const { errors, data } = await api.ask(withDecisions, { input: { text }, decisions }, LOCAL);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    loadArticle: { problems: [], newMeetings: [{ title: "Trần Văn An – Claire Dumont" }] },
  });
  const asked =
    '{ judgements { verdict } roles: person(id: "person/claire-dumont") { roles { titles { text } } } }';
  expect((await api.ask(asked, {}, LOCAL)).data).toMatchObject({
    judgements: [{}, {}, {}],
    roles: { roles: [{ titles: [{ text: "Mayor" }] }] },
  });

  const more = [{ verdict: "REJECT", anchors: [quote] }];
  const again = await api.ask(withDecisions, { input: { text }, decisions: more }, LOCAL);
  expect(again.data).toMatchObject({ loadArticle: { outcome: "UNCHANGED" } });
  expect(await graph.read("MATCH (m:Meeting) RETURN m")).toEqual([]);

  const wrong = await api.ask(
    withDecisions,
    { input: { text }, decisions: [{ verdict: "RENAME", anchors: [quote] }] },
    LOCAL,
  );
  expect(wrong.errors?.[0]?.message).toMatch(/needs a name/);
});

describe("input that is no article", () => {
  test.each([
    ["BAD_INPUT", { text: " \n " }, "empty"],
    ["BAD_INPUT", { text: "x", url: "javascript:alert(1)" }, "https://"],
    ["BAD_INPUT", { text: "x", basedOn: "somewhere" }, "https://"],
    ["BAD_INPUT", { text: "x", publishedAt: "yesterday" }, "is not a date"],
    ["BAD_INPUT", { text: "not prepared" }, "could not be read"],
    ["TOO_LARGE", { text: "x".repeat(10 * 1024 * 1024 + 1) }, "10 MB"],
  ])("%s %#", async (code, input, words) => {
    const { errors } = await api.ask(LOAD, { input }, LOCAL);
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining(words),
        extensions: expect.objectContaining({ code }),
      }),
    ]);
  });
});

describe("who may write", () => {
  test.each([
    ["through a proxy", { ...LOCAL, "x-forwarded-for": "8.8.8.8" }, [401, "UNAUTHENTICATED"]],
    ["by another name of this machine", { host: "rebound.example" }, [401, "UNAUTHENTICATED"]],
    ["a page of another origin", { ...LOCAL, origin: "https://elsewhere.example" }, [403, "FORBIDDEN"]],
  ])("not %s", async (_, headers, refusal) => {
    const before = await size();
    const { status, errors } = await api.ask(LOAD, { input: { text } }, headers);
    expect([status, errors?.[0]?.extensions.code]).toEqual(refusal);
    expect(await size()).toBe(before);
  });

  test("others where writing is open, but still no page of another origin", async () => {
    const open = await anApi(graph, { allowWrites: true, extractor: preparedExtractor([prepared()]) });
    const proxied = { host: "lien.example", "x-forwarded-for": "8.8.8.8" };
    expect((await open.ask(LOAD, { input: { text } }, proxied)).errors).toBeUndefined();
    const foreign = { ...proxied, origin: "https://elsewhere.example" };
    expect((await open.ask(LOAD, { input: { text } }, foreign)).status).toBe(403);
  });
});
