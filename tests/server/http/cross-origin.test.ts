import request from "supertest";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { emptyGraph } from "../../helpers/graph.js";
import { type Api, anApi } from "../an-api.js";

const FRIEND = "https://news.example";
let graph: Graph;
let api: Api;

beforeAll(async () => {
  graph = await emptyGraph();
  api = await anApi(graph, { corsOrigins: [FRIEND] });
});
afterAll(() => graph.close());

const ask = (origin: string, query = "{ __typename }") =>
  request(api.app).post("/graphql").set({ origin, host: "graph.example" }).send({ query });

test("origins on the list may read, and ask beforehand whether they may", async () => {
  expect((await ask(FRIEND)).headers["access-control-allow-origin"]).toBe(FRIEND);
  const preflight = await request(api.app)
    .options("/graphql")
    .set({ origin: FRIEND, "access-control-request-method": "POST" });
  expect(preflight.headers["access-control-allow-origin"]).toBe(FRIEND);
  expect(preflight.headers["access-control-allow-credentials"]).toBeUndefined();
});

test("others may not, and none may write", async () => {
  expect((await ask("https://elsewhere.example")).headers["access-control-allow-origin"]).toBeUndefined();
  const { body } = await ask(FRIEND, "mutation { logout }");
  expect(body.errors[0].extensions.code).toBe("FORBIDDEN");
});
