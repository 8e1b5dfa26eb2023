import { Agent, request as httpRequest } from "node:http";
import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { type Serving, serve } from "#server/serve";
import { writeSmallGraph } from "../../graph/read/small-graph.js";
import { emptyGraph } from "../../helpers/graph.js";
import { type Api, anApi } from "../an-api.js";

let graph: Graph;
let api: Api;
let public_: Api;
let serving: Serving;

beforeAll(async () => {
  graph = await emptyGraph();
  await writeSmallGraph(graph);
  api = await anApi(graph);
  public_ = await anApi(graph, { loopbackOnly: false });
  serving = await serve(api.app, { host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  await serving.close();
  await graph.close();
});

function ask(agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      `${serving.url}/graphql`,
      { method: "POST", agent, headers: { "content-type": "application/json" } },
      (response) => {
        response.resume();
        response.once("end", () => resolve(response.statusCode ?? 0));
      },
    );
    sent.once("error", reject);
    sent.end(JSON.stringify({ query: "{ statistics { people } }" }));
  });
}

test("a thousand connections at once are all answered", async () => {
  const agent = new Agent({ keepAlive: false, maxSockets: 1_000 });
  const statuses = await Promise.all(Array.from({ length: 1_000 }, () => ask(agent)));
  agent.destroy();
  expect(new Set(statuses)).toEqual(new Set([200]));
}, 300_000);

describe("bodies", () => {
  const post = (to: Api, body: string) =>
    request(to.app).post("/graphql").set("content-type", "application/json").send(body);
  const tenMegabytes = JSON.stringify({
    query: "{ __typename }",
    variables: { x: "x".repeat(10 * 1024 * 1024) },
  });

  test.each([
    "{",
    '{"query": "{ __typename }"',
    "\u0000",
    '{"query": 7}',
    '{"query": "{ __typename }", "variables": 7}',
    '{"query": "{ __typename }", "variables": [1]}',
    '{"query": "{ __typename }", "extensions": "x"}',
    "null",
    '"{ __typename }"',
    '[{"query": "{ __typename }"}]',
    '{"__proto__": {"query": "{ __typename }"}}',
    `${"[".repeat(100_000)}`,
  ])("that are no question are refused: %.40s", async (body) => {
    const { status, body: answer } = await post(api, body);
    expect(status).toBe(400);
    expect(answer.errors[0].extensions.code).toEqual(expect.any(String));
  });

  test("of ten megabytes are for those who may load", async () => {
    expect((await post(public_, tenMegabytes)).status).toBe(413);
    const { status } = await post(api, tenMegabytes);
    expect(status).toBe(200);
  });
});

describe("cursors", () => {
  const LIST = "query ($after: String) { meetings(first: 2, after: $after) { edges { cursor } } }";

  async function aCursor(): Promise<string> {
    const { data } = await api.ask(LIST);
    return (data!.meetings as { edges: { cursor: string }[] }).edges[0]!.cursor;
  }

  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

  test.each([
    ["cut", (cursor: string) => cursor.slice(0, -2)],
    [
      "with a letter changed",
      (cursor: string) => `${cursor.slice(0, 6)}${cursor[6] === "A" ? "B" : "A"}${cursor.slice(7)}`,
    ],
    ["made up", () => encoded(["newest", "2013", "meeting/01paris"])],
    ["a question", () => `x' OR 1=1 //`],
    ["nothing", () => ""],
    ["much", () => "A".repeat(40_000)],
  ])("%s are refused", async (_, tampered) => {
    const { errors, status } = await api.ask(LIST, { after: tampered(await aCursor()) });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_INPUT"]);
    expect(status).toBe(200);
  });

  test("of another order or another list are refused", async () => {
    const after = await aCursor();
    for (const query of [
      "meetings(orderBy: OLDEST, after: $after)",
      "people(after: $after)",
      'search(text: "a", after: $after)',
    ]) {
      const { errors } = await api.ask(`query ($after: String) { ${query} { totalCount } }`, { after });
      expect(errors?.[0]?.extensions.code).toBe("BAD_INPUT");
    }
  });
});

test.each([
  "person",
  "organization",
  "place",
  "agreement",
  "meeting",
  "article",
  "claim",
  "role",
  "node",
  "dossier",
])("%s: an id that nothing has is null, whatever it looks like", async (field) => {
  for (const id of [
    "",
    "x",
    `${field}/nobody`,
    "person/",
    "meeting/1f",
    "ﬁ/İ",
    "a".repeat(5_000),
    "pair/a+b",
  ]) {
    const { data, errors } = await api.ask(`query ($id: ID!) { ${field}(id: $id) { __typename } }`, { id });
    expect([data, errors]).toEqual([{ [field]: null }, undefined]);
  }
});

test("when the server ends, it says that it is not ready, and sends away who only listens", async () => {
  const ending = await serve((await anApi(graph)).app, { host: "127.0.0.1", port: 0 });
  const query = new URLSearchParams({ query: "subscription { graphChanged { action } }" });
  const listening = await fetch(`${ending.url}/graphql?${query}`, {
    headers: { accept: "text/event-stream" },
  });
  expect(listening.status).toBe(200);
  const heard = listening.text();
  await ending.close();
  // Whoever is not sent away is cut off after some seconds, which he hears as an error.
  expect(await heard).toBeTypeOf("string");
});
