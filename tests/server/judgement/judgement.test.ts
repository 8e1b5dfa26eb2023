import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { loadArticles } from "#load/load";
import { aMeeting, anExtraction } from "../../helpers/builders/extraction.js";
import { dumped, emptyGraph, wipe } from "../../helpers/graph.js";
import { preparedExtractor } from "../../helpers/prepared-extractor.js";
import { type Api, anApi } from "../an-api.js";

const first = anExtraction({
  id: "article/first",
  publishedAt: "2024-10-07",
  entities: ["Lê Minh Hà", "Jeanne Petit", { name: "Airbus", kind: "Place" }],
  claims: [aMeeting([["Lê Minh Hà"], ["Jeanne Petit"]], { date: "2024-10-07" })],
});
const second = anExtraction({
  id: "article/second",
  publishedAt: "2024-10-09",
  entities: ["Minh Hà", "Jeanne Petit", { name: "Airbus", kind: "Place" }],
  claims: [
    aMeeting([["Minh Hà"], ["Jeanne Petit"]], { date: "2024-10-07" }),
    aMeeting([["Jeanne Petit"], ["Minh Hà"]], { date: "2020-01-01" }),
  ],
});
const refusedToo = {
  ...second,
  claims: second.claims.slice(0, 1).map((claim) => ({ ...claim, confidence: 0.6 })),
  refused: [{ claim: second.claims[1]!, reason: "The quote does not hold it." }],
};
const extractor = preparedExtractor([first, refusedToo]);
const LOCAL = { host: "localhost:4000" };

let graph: Graph;
let api: Api;
beforeAll(async () => {
  graph = await emptyGraph();
  api = await anApi(graph, { extractor });
});
beforeEach(async () => {
  await wipe(graph);
  await loadArticles(graph, extractor, [first.article, second.article]);
});
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

async function ask(query: string, variables = {}): Promise<Record<string, never>> {
  const { data, errors } = await api.ask(query, variables, LOCAL);
  expect(errors).toBeUndefined();
  return data as Record<string, never>;
}

const JUDGE = `mutation ($input: [JudgementInput!]!) {
  judge(input: $input) { judgements { id verdict by withdrawn { by } } createdIds removedIds }
}`;
const REVIEW = `query ($kind: ReviewKind!) { review(kind: $kind) {
  id message left { id } right { id } reasons { name weight } meeting { id } claim { id } article { id }
  anchors { articleId start end surface } report { subject message }
} }`;
interface Item extends Record<string, unknown> {
  left: { id: string };
  right: { id: string };
  anchors: object[];
}
const review = async (kind: string) => (await ask(REVIEW, { kind })).review as unknown as Item[];

describe("judging", () => {
  test("by ids of entities and claims, and taking it back", async () => {
    const before = await dumped(graph);
    const { judge } = await ask(JUDGE, {
      input: [
        { verdict: "RENAME", entities: ["person/jeanne-petit"], says: { name: "Jeanne Le Petit" } },
        { verdict: "RETYPE", entities: ["place/airbus"], says: { kind: "Organization" } },
        { verdict: "CORRECT", claim: "claim/article/first-0", says: { date: "2024-10-08" }, why: "a slip" },
      ],
    });
    const { judgements } = judge as unknown as { judgements: { id: string; by: string }[] };
    expect(judgements.map(({ by }) => by)).toEqual(Array(4).fill("this machine"));
    const data = await ask(
      `{ person(id: "person/jeanne-le-petit") { name } organization(id: "org/airbus") { articleCount } }`,
    );
    expect(data).toEqual({ person: { name: "Jeanne Le Petit" }, organization: { articleCount: 2 } });
    expect((await ask("{ judgements { id } }")).judgements).toHaveLength(4);

    await ask(
      'mutation ($ids: [ID!]!) { withdrawJudgement(ids: $ids, why: "no") { judgements { withdrawn { by why } } } }',
      {
        ids: judgements.map(({ id }) => id),
      },
    );
    expect(await dumped(graph)).toEqual(before);
    const history = await ask("{ judgements(withdrawn: true) { verdict withdrawn { why } } }");
    expect(history.judgements).toHaveLength(4);
  });

  test("that words of one article mean a thing of the graph", async () => {
    const start = second.article.text.indexOf("Minh Hà");
    const anchor = { articleId: "article/second", start, end: start + 7, surface: "Minh Hà" };
    await ask(JUDGE, { input: [{ verdict: "SAME", anchors: [anchor], entities: ["person/le-minh-ha"] }] });
    expect(await ask('{ person(id: "person/le-minh-ha") { articleCount } }')).toEqual({
      person: { articleCount: 2 },
    });
  });

  test("says what is wrong with a decision, and changes nothing", async () => {
    const before = await dumped(graph);
    const cases: [object, RegExp][] = [
      [{ verdict: "SAME", entities: ["person/jeanne-petit"] }, /decided on 2 entities/],
      [{ verdict: "SAME", entities: ["person/jeanne-petit", "person/none"] }, /no person\/none/],
      [{ verdict: "REJECT", claim: "claim/none" }, /no claim\/none/],
      [{ verdict: "REJECT" }, /give one of them/],
      [{ verdict: "RENAME", entities: ["person/jeanne-petit"] }, /needs a name/],
      [
        { verdict: "CORRECT", claim: "claim/article/first-0", says: { fact: { kind: "Meeting" } } },
        /needs act, channel and status/,
      ],
    ];
    for (const [input, message] of cases) {
      const { errors } = await api.ask(JUDGE, { input: [input] }, LOCAL);
      expect(errors?.[0]?.message).toMatch(message);
    }
    expect(await dumped(graph)).toEqual(before);
  });
});

describe("the review", () => {
  test("tells how much there is of each kind", async () => {
    const counts = async () => {
      const { reviewCounts } = await ask("{ reviewCounts { kind count } }");
      const rows = reviewCounts as unknown as { kind: string; count: number }[];
      return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
    };
    expect(await counts()).toEqual({ DUPLICATE: 1, CONTRADICTION: 0, REFUSED: 1, DOUBTFUL: 1, REPORT: 0 });
    const [item] = await review("REFUSED");
    await ask(JUDGE, { input: [{ verdict: "REJECT", anchors: item!.anchors }] });
    await ask('mutation { reportError(subject: "person/jeanne-petit", message: "No.") { id } }');
    expect(await counts()).toMatchObject({ REFUSED: 0, REPORT: 1 });
    expect(await ask("{ review(kind: REPORT) { report { about { id __typename } } } }")).toEqual({
      review: [{ report: { about: { id: "person/jeanne-petit", __typename: "Person" } } }],
    });
  });

  test("asks about two that may be one, with reasons, until somebody decides", async () => {
    const [item] = await review("DUPLICATE");
    expect([item!.left, item!.right]).toEqual([{ id: "person/le-minh-ha" }, { id: "person/minh-ha" }]);
    expect(item!.reasons).toEqual([{ name: "a shorter form of the name", weight: 0.4 }]);
    const entities = [item!.left.id, item!.right.id];
    await ask(JUDGE, { input: [{ verdict: "UNSURE", entities }] });
    expect(await review("DUPLICATE")).toEqual([]);
  });

  test("lists what the evidence does not bear, until it is rejected", async () => {
    const [item] = await review("REFUSED");
    expect(item).toMatchObject({ message: "The quote does not hold it.", article: { id: "article/second" } });
    await ask(JUDGE, { input: [{ verdict: "REJECT", anchors: item!.anchors }] });
    expect(await review("REFUSED")).toEqual([]);
  });

  test("lists what is doubtful, until it is confirmed", async () => {
    const [item] = await review("DOUBTFUL");
    expect(item).toMatchObject({ claim: { id: "claim/article/second-0" } });
    await ask(JUDGE, { input: [{ verdict: "CONFIRM", claim: "claim/article/second-0" }] });
    expect(await review("DOUBTFUL")).toEqual([]);
  });

  test("lists what readers report, until it is closed", async () => {
    const report = await ask(
      'mutation { reportError(subject: "person/jeanne-petit", message: " Wrong name ") { id } }',
    );
    expect(await review("REPORT")).toMatchObject([
      { report: { subject: "person/jeanne-petit", message: "Wrong name" } },
    ]);
    await ask(
      "mutation ($id: ID!) { closeReport(id: $id) }",
      report.reportError as unknown as { id: string },
    );
    expect(await review("REPORT")).toEqual([]);
  });

  test.each([
    ["", "person/x", /Say what is wrong/],
    ["x".repeat(2001), "person/x", /up to 2000/],
    ["x", "nonsense", /is no id/],
  ])("takes no report that is none %#", async (message, subject, reason) => {
    const fresh = await anApi(graph);
    const { errors } = await fresh.ask(
      "mutation ($subject: ID!, $message: String!) { reportError(subject: $subject, message: $message) { id } }",
      { subject, message },
    );
    expect(errors?.[0]?.message).toMatch(reason);
  });
});

test("unloading, bringing back, taking down, and the record of it all", async () => {
  const before = await dumped(graph);
  const since = new Date().toISOString();
  await ask('mutation { unloadArticle(id: "article/second") { removedIds } }');
  expect(await ask('{ article(id: "article/second") { id } }')).toEqual({ article: null });
  await ask('mutation { restoreArticle(id: "article/second") { outcome } }');
  expect(await dumped(graph)).toEqual(before);
  const { takedown } = await ask(
    'mutation { takedown(id: "article/second", why: "asked for") { buriedIds } }',
  );
  expect(takedown).toEqual({ buriedIds: ["article/second"] });
  const { changes } = await ask(
    "query ($since: DateTime!) { changes(since: $since) { nodes { action by subjects } } }",
    { since },
  );
  expect(changes).toEqual({
    nodes: ["UNLOAD", "LOAD", "TAKEDOWN"].map((action) => ({
      action,
      by: "this machine",
      subjects: ["article/second"],
    })),
  });
});

test("the public sees the quotes of a text, and who signed in the whole of it", async () => {
  const asked = '{ article(id: "article/first") { text textIsWhole } }';
  expect(await ask(asked)).toEqual({ article: { text: first.article.text, textIsWhole: true } });
  await ask(JUDGE, { input: [{ verdict: "REJECT", claim: "claim/article/first-0" }] });
  const { data } = await api.ask(asked, {}, { host: "lien.example" });
  expect(data).toMatchObject({ article: { textIsWhole: false, text: expect.not.stringContaining("Petit") } });
});
