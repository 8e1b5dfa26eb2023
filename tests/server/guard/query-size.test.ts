import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { emptyGraph } from "../../helpers/graph.js";
import { type Api, anApi } from "../an-api.js";

let graph: Graph;
let api: Api;

beforeAll(async () => {
  graph = await emptyGraph();
  api = await anApi(graph);
});
afterAll(() => graph.close());

function nested(levels: number): string {
  return `{ articles { ${"meetings { claims { article { ".repeat(levels)} id ${"} } } ".repeat(levels)} } }`;
}

/** Fragments that each hold the next twice: few letters, and a million fields. */
function doubling(): string {
  const fragments = Array.from(
    { length: 20 },
    (_, at) =>
      `fragment F${at} on Article { x${at}: claims { article { ...F${at + 1} } } y${at}: claims { article { ...F${at + 1} } } }`,
  );
  return `{ articles { ...F0 } } ${fragments.join("\n")} fragment F20 on Article { id }`;
}

test.each([
  ["nested too deep", nested(5), "TOO_DEEP"],
  [
    "too many fields by aliases",
    `{ ${Array.from({ length: 1001 }, (_, at) => `a${at}: __typename`).join(" ")} }`,
    "TOO_LARGE",
  ],
  ["too many fields by fragments", doubling(), "TOO_LARGE"],
  ["too deep by fragments", doubling(), "TOO_DEEP"],
  [
    "a fragment that holds itself",
    "{ articles { ...A } } fragment A on Article { claims { article { ...A } } }",
    "GRAPHQL_VALIDATION_FAILED",
  ],
])("refused: %s", async (_, query, code) => {
  const { errors, data } = await api.ask(query);
  expect(data).toBeNull();
  expect(errors!.map((error) => error.extensions.code)).toContain(code);
});

test("a question of usual depth and the schema's own description pass", async () => {
  expect((await api.ask(nested(3))).errors).toBeUndefined();
  expect((await api.ask(getIntrospectionQuery())).errors).toBeUndefined();
});
