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
const LIST = "query ($first: Int) { people(first: $first) { nodes { id } } }";
/** Told of an answer, but not the same in two of them. */
const OF_ONE_ANSWER = ["date", "x-request-id", "ratelimit", "ratelimit-policy"];

/** The first goes the whole way, the second is compiled there, the third goes the short one. */
const TIMES = 3;

test.each([
  ["nothing", undefined],
  ["anything", "*/*"],
  ["JSON", "application/json"],
  ["the form of the standard", "application/graphql-response+json"],
  ["either", "application/graphql-response+json, application/json"],
])("the same answer to the byte, its headers too, where %s is accepted", async (_, accept) => {
  const { app } = await anApi(graph, { keptAnswersMb: 0, loopbackOnly: false });
  const answers = [];
  for (let nth = 0; nth < TIMES; nth++) {
    const asked = request(app).post("/graphql");
    if (accept) asked.set("Accept", accept);
    const { status, text, headers } = await asked.send({ query: NAME, variables: { id: PEOPLE.claire } });
    for (const name of OF_ONE_ANSWER) delete headers[name];
    answers.push({ status, text, headers });
  }
  expect(answers[0]!.text).toBe('{"data":{"person":{"name":"Claire Dumont"}}}');
  for (const answer of answers) expect(answer).toEqual(answers[0]);
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
