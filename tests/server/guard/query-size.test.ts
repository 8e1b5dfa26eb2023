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

/** Levels of three fields, of which one is a list of so many. */
function nested(levels: number, first: number): string {
  const [open, close] = ["meeting(id: 1) { claims(first: $first) { nodes { article { ", "} } } }"];
  const down = `claims(first: ${first}) { nodes { article { `;
  return `{ ${open.replace("$first", String(first))}${down.repeat(levels)} id ${"} } } ".repeat(levels)} ${close} }`;
}

/** Fragments that each hold the next twice: few letters, and a million fields. */
function doubling(): string {
  const fragments = Array.from(
    { length: 20 },
    (_, at) =>
      `fragment F${at} on Article { x${at}: claims(first: 1) { nodes { article { ...F${at + 1} } } } y${at}: claims(first: 1) { nodes { article { ...F${at + 1} } } } }`,
  );
  return `{ article(id: 1) { ...F0 } } ${fragments.join("\n")} fragment F20 on Article { id }`;
}

const many = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join(" ");

test.each([
  ["nested too deep", nested(3, 1), "TOO_DEEP"],
  ["too deep by fragments", doubling(), "TOO_DEEP"],
  ["too many fields", `{ ${many(1001, () => "__typename")} }`, "TOO_LARGE"],
  ["too many fields by fragments", doubling(), "TOO_LARGE"],
  ["too many aliases", `{ ${many(31, (at) => `a${at}: __typename`)} }`, "TOO_LARGE"],
  ["too many directives", `{ ${many(51, () => "__typename @include(if: true)")} }`, "TOO_LARGE"],
  ["directives heaped on one field", `{ __typename ${many(51, () => "@include(if: true)")} }`, "TOO_LARGE"],
  ["too many words", `{ ${many(3001, () => "__typename")} }`, "TOO_LARGE"],
  ["too many characters", `{ __typename } # ${"x".repeat(50_000)}`, "TOO_LARGE"],
  ["lists in lists", nested(1, 150), "TOO_EXPENSIVE"],
  [
    "the description of the schema, over and over",
    `{ __schema { types { ${many(1001, () => "name")} } } }`,
    "TOO_LARGE",
  ],
  [
    "a description that leads back to itself",
    `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
    "GRAPHQL_VALIDATION_FAILED",
  ],
  [
    "a fragment that holds itself",
    "{ article(id: 1) { ...A } } fragment A on Article { claims { nodes { article { ...A } } } }",
    "GRAPHQL_VALIDATION_FAILED",
  ],
])("refused: %s", async (_, query, code) => {
  const { errors, data } = await api.ask(query);
  expect(data).toBeNull();
  expect(errors!.map((error) => error.extensions.code)).toContain(code);
});

test.each([
  ["a question of usual depth", nested(2, 5)],
  ["the schema's own description", getIntrospectionQuery()],
])("passes: %s", async (_, query) => {
  expect((await api.ask(query)).errors).toBeUndefined();
});

test("limits are the host's to set", async () => {
  const strict = await anApi(graph, {
    limits: {
      question: { depth: 2, fields: 5, aliases: 0, directives: 0, tokens: 30, cost: 3, seconds: 1, rows: 1 },
      rate: { perAddress: 10, perKey: 10 },
    },
  });
  const codes = async (query: string) =>
    (await strict.ask(query)).errors?.map(({ extensions }) => extensions.code);
  expect(await codes("{ viewer { name } }")).toBeUndefined();
  expect(await codes("{ viewer { person: name } }")).toEqual(["TOO_LARGE"]);
  expect(await codes("{ agreements { nodes { id } } }")).toEqual(["TOO_DEEP"]);
  expect(
    await codes("{ overview { totalNodes } viewer { name } statistics { people } person(id: 1) { id } }"),
  ).toEqual(["TOO_LARGE"]);
  expect(await codes('{ nodes(ids: ["a", "b", "c", "d"]) { id } }')).toEqual(["TOO_EXPENSIVE"]);
});

test("the description of the schema can be kept back", async () => {
  const silent = await anApi(graph, { introspection: false });
  expect((await silent.ask("{ __schema { types { name } } }")).errors).toBeDefined();
  expect((await silent.ask("{ __typename }")).data).toEqual({ __typename: "Query" });
});
