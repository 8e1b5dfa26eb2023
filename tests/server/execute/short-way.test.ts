import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { DEFAULT_LIMITS } from "#server/limits";
import { writeSmallGraph } from "../../graph/read/small-graph.js";
import { PEOPLE } from "../../graph/read/small-graph-content.js";
import { emptyGraph } from "../../helpers/graph.js";
import { anApi, listening } from "../an-api.js";

let graph: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
  await writeSmallGraph(graph);
});
afterAll(() => graph.close());

const NAME = "query ($id: ID!) { person(id: $id) { name } }";
/** So long an answer that it is compressed. */
const LONG = `query ($id: ID!) { person(id: $id) { ${Array.from({ length: 25 }, (_, at) => `aNameThatTakesUpMuchRoom${at}: name`).join(" ")} } }`;
const LIST = "query ($first: Int) { people(first: $first) { nodes { id } } }";
/** Told of an answer, but not the same in two of them. */
const OF_ONE_ANSWER = ["date", "x-request-id", "ratelimit", "ratelimit-policy"];

/** The first goes the whole way, the second is compiled there, the third goes the short one. */
const TIMES = 3;

const ORIGIN = "https://news.example";

test.each<[string, Record<string, string>, Parameters<typeof anApi>[1]?]>([
  ["nothing is said of its form", {}],
  ["any form is accepted", { accept: "*/*" }],
  ["JSON is", { accept: "application/json" }],
  ["the form of the standard is", { accept: "application/graphql-response+json" }],
  ["either is", { accept: "application/graphql-response+json, application/json" }],
  ["it may not be compressed", { "accept-encoding": "identity" }],
  ["a page of an origin asks that may", { origin: ORIGIN }, { corsOrigins: [ORIGIN] }],
  ["a page of another asks", { origin: "https://other.example" }, { corsOrigins: [ORIGIN] }],
  ["answers are kept", {}, { keptAnswersMb: 16 }],
])("the same answer to the byte, its headers too, where %s", async (_, given, config) => {
  const { app } = await anApi(graph, { keptAnswersMb: 0, loopbackOnly: false, ...config });
  for (const [query, expected] of [
    [NAME, '{"data":{"person":{"name":"Claire Dumont"}}}'],
    [LONG, expect.stringContaining("Claire Dumont")],
  ]) {
    const answers = [];
    for (let nth = 0; nth < TIMES; nth++) {
      const asked = request(app).post("/graphql").set(given);
      const { status, text, headers } = await asked.send({ query, variables: { id: PEOPLE.claire } });
      for (const name of OF_ONE_ANSWER) delete headers[name];
      answers.push({ status, text, headers });
    }
    expect(answers[0]!.text).toEqual(expected);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  }
});

test("what protects a page that shows it is told with it", async () => {
  const { app } = await anApi(graph, { keptAnswersMb: 0 });
  const page = await request(app).get("/healthz");
  for (let nth = 0; nth < TIMES; nth++) {
    const { headers } = await request(app)
      .post("/graphql")
      .send({ query: NAME, variables: { id: PEOPLE.an } });
    for (const name of [
      "content-security-policy",
      "x-content-type-options",
      "referrer-policy",
      "x-frame-options",
    ])
      expect([name, headers[name]]).toEqual([name, page.headers[name] ?? "missing"]);
  }
});

test("an answer that was worked out there is kept as any other", async () => {
  const { graph: heard, statements } = listening(graph);
  const { ask } = await anApi(heard, { keptAnswersMb: 16 });
  for (const id of [PEOPLE.an, PEOPLE.bao, PEOPLE.claire]) await ask(NAME, { id });
  const asked = statements.length;
  expect((await ask(NAME, { id: PEOPLE.claire })).data).toEqual({ person: { name: "Claire Dumont" } });
  expect(statements).toHaveLength(asked);
});

test("requests are counted on both ways together, once each", async () => {
  const limits = { ...DEFAULT_LIMITS, rate: { perAddress: 5, perKey: 5 } };
  const { ask } = await anApi(graph, { keptAnswersMb: 0, loopbackOnly: false, limits });
  const wrong = () => ask(NAME, { id: ["a", "b"] });
  const right = () => ask(NAME, { id: PEOPLE.an });
  const statuses = [];
  for (const next of [right, right, right, wrong, right, right, wrong]) statuses.push((await next()).status);
  expect(statuses).toEqual([200, 200, 200, expect.any(Number), 200, 429, 429]);
  expect(statuses[3]).not.toBe(429);
});

test.each([
  ["half an object", '{"query":', 400],
  ["a text", '"query"', 400],
  ["nothing", "", 400],
  ["a list", "[]", 400],
])("a body that asks nothing is told so there as well: %s", async (_, body, expected) => {
  const { app } = await anApi(graph);
  const { status, body: answer } = await request(app)
    .post("/graphql")
    .set("content-type", "application/json")
    .send(body);
  expect([status, answer.errors[0].message]).toEqual([expected, expect.any(String)]);
});

test("a mark before the text is no part of it", async () => {
  const { app } = await anApi(graph, { keptAnswersMb: 0 });
  for (let nth = 0; nth < TIMES; nth++) {
    const asked = request(app).post("/graphql").set("content-type", "application/json");
    const body = `\uFEFF${JSON.stringify({ query: NAME, variables: { id: PEOPLE.claire } })}`;
    expect((await asked.send(body)).body).toEqual({ data: { person: { name: "Claire Dumont" } } });
  }
});

describe("what a question is held to the first time, it is held to every time", () => {
  test("its cost, by the variables it has now", async () => {
    const limits = { ...DEFAULT_LIMITS, question: { ...DEFAULT_LIMITS.question, cost: 50 } };
    const { ask } = await anApi(graph, { keptAnswersMb: 0, limits });
    for (let nth = 0; nth < TIMES; nth++) expect((await ask(LIST, { first: 10 })).data).not.toBeNull();
    expect((await ask(LIST, { first: 100 })).errors?.[0]?.extensions.code).toBe("TOO_EXPENSIVE");
  });

  test("the rows that the database may hand over, and nothing is read twice for an error", async () => {
    const limits = { ...DEFAULT_LIMITS, question: { ...DEFAULT_LIMITS.question, rows: 2 } };
    const { graph: heard, statements } = listening(graph);
    const { ask } = await anApi(heard, { keptAnswersMb: 0, limits });
    for (let nth = 0; nth < TIMES; nth++) expect((await ask(LIST, { first: 1 })).data).not.toBeNull();
    const before = statements.length;
    expect((await ask(LIST, { first: 5 })).errors?.[0]?.extensions.code).toBe("TOO_LARGE");
    expect(statements).toHaveLength(before + 1);
  });

  test("its variables", async () => {
    const { ask } = await anApi(graph, { keptAnswersMb: 0 });
    for (let nth = 0; nth < TIMES; nth++) await ask(NAME, { id: PEOPLE.an });
    expect((await ask(NAME, {})).errors?.[0]?.extensions.code).toBe("BAD_INPUT");
    expect((await ask(NAME, { id: ["a", "b"] })).errors?.[0]?.extensions.code).toBe("BAD_INPUT");
  });

  test("who asks, where reading needs a key", async () => {
    // Whoever sits at this machine may read, and brings the question to where it is known.
    const { app } = await anApi(graph, { keptAnswersMb: 0, read: "key" });
    const ask = (from?: string) => {
      const asked = request(app).post("/graphql");
      if (from) asked.set("Host", from);
      return asked.send({ query: NAME, variables: { id: PEOPLE.an } });
    };
    for (let nth = 0; nth < TIMES; nth++) expect((await ask()).body.data.person).not.toBeNull();
    expect((await ask("elsewhere.example")).body.errors[0].extensions.code).toBe("UNAUTHENTICATED");
  });
});

test("what nobody can compile or what changes something never goes it", async () => {
  const { ask } = await anApi(graph, { keptAnswersMb: 0, loopbackOnly: false });
  const wrong = 'mutation { judge(input: { kind: REJECT, note: "x" }) { id } }';
  const answers = [];
  for (let nth = 0; nth < TIMES; nth++) answers.push(await ask(wrong));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]!.errors).toBeDefined();
});
