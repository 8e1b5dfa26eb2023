import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { type Serving, serve } from "#server/serve";
import { emptyGraph } from "../../helpers/graph.js";
import { anApi } from "../an-api.js";

let graph: Graph;
let serving: Serving;

beforeAll(async () => {
  graph = await emptyGraph();
  serving = await serve((await anApi(graph)).app, { host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  await serving.close();
  await graph.close();
});

const audits = serverAudits({ url: () => `${serving.url}/graphql` });

test.each(audits.map((audit) => [audit.name, audit] as const))("%s", async (_, audit) => {
  const result = await audit.fn();
  expect(result.status === "ok" ? "" : result.reason).toBe("");
});
