import { Writable } from "node:stream";
import request from "supertest";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { emptyGraph } from "../../helpers/graph.js";
import { anApi } from "../an-api.js";

let graph: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

const HERE = { host: "localhost:4000" };

test("requests, errors and statements are counted", async () => {
  const api = await anApi(graph);
  await api.ask("{ statistics { people } }");
  await api.ask("{ nothing }");
  const { text, headers } = await request(api.app).get("/metrics").set(HERE);
  expect(headers["content-type"]).toContain("text/plain");
  expect(text).toMatch(/lien_http_request_seconds_count\{route="graphql",method="POST",status="200"\} 2/);
  expect(text).toMatch(/lien_graphql_errors_total\{code="GRAPHQL_VALIDATION_FAILED"\} 1/);
  expect(text).toMatch(/lien_neo4j_read_seconds_count\{outcome="answered"\} [1-9]/);
  expect(text).toContain("process_resident_memory_bytes");
});

test("metrics are not for the public", async () => {
  const { app } = await anApi(graph, { loopbackOnly: false });
  const { status, body } = await request(app).get("/metrics").set(HERE);
  expect([status, body.errors[0].extensions.code]).toEqual([401, "UNAUTHENTICATED"]);
});

test("every line of the log carries the id that the answer carries", async () => {
  const lines: string[] = [];
  const log = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const { app } = await anApi(graph, { log, logLevel: "info" });
  const ask = (id: string) =>
    request(app).post("/graphql").set("x-request-id", id).send({ query: "{ __typename }" });
  expect((await ask("proxy-1")).headers["x-request-id"]).toBe("proxy-1");
  const made = (await ask("not well formed\\")).headers["x-request-id"];
  expect(made).toMatch(/^[0-9a-f-]{36}$/);
  const logged = lines.map((line) => JSON.parse(line) as { requestId: string; status: number });
  expect(logged.map(({ requestId }) => requestId)).toEqual(["proxy-1", made]);
  // What has come before goes another way.
  for (const id of ["third", "fourth"]) await ask(id);
  const last = lines.slice(2).map((line) => JSON.parse(line) as object);
  expect(last).toMatchObject([
    { requestId: "third", method: "POST", path: "/graphql", status: 200 },
    { requestId: "fourth", method: "POST", path: "/graphql", status: 200 },
  ]);
});
