import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { writeSmallGraph } from "../../graph/read/small-graph.js";
import { MEETINGS, PEOPLE } from "../../graph/read/small-graph-content.js";
import { emptyGraph } from "../../helpers/graph.js";
import { type Api, anApi } from "../an-api.js";

let graph: Graph;
let api: Api;

beforeAll(async () => {
  graph = await emptyGraph();
  await writeSmallGraph(graph);
  api = await anApi(graph, { keptAnswersMb: 0 });
});
afterAll(() => graph.close());

// Asked once it runs as it stands, asked again it runs compiled.
test.each<[string, string, Record<string, unknown>]>([
  [
    "types told by interface",
    "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Meeting { title date } } }",
    { ids: [PEOPLE.an, MEETINGS.paris, "person/nobody"] },
  ],
  [
    "pages with what is counted late",
    "{ meetings(first: 2) { totalCount nodes { id } edges { cursor node { places { name } } } pageInfo { endCursor } } }",
    {},
  ],
  [
    "facets and highlights",
    '{ search(text: "an") { facets { kinds { value count } } nodes { matchedName highlights { start } node { name } } } }',
    {},
  ],
  [
    "directives, defaults and enums",
    `query ($with: Boolean = false, $order: MeetingOrder = OLDEST) {
      meetings(first: 1, orderBy: $order) { nodes { id date @include(if: $with) status @skip(if: $with) act } } }`,
    { with: true },
  ],
  [
    "both people of pairs",
    "{ whoMetWhom { nodes { a { id name country } b { name names { text } } count years { year } articleCount places { name } } } }",
    {},
  ],
  [
    "an error within",
    '{ pair(a: "x", b: "y") { id } neighborhood(ids: ["person/nobody"]) { totalNodes } }',
    {},
  ],
  ["a wrong variable", "query ($first: Int!) { meetings(first: $first) { totalCount } }", { first: "many" }],
  ["a length out of bounds", "{ meetings(first: 0) { totalCount } }", {}],
])("%s: the same answer", async (_, query, variables) => {
  const first = await api.ask(query, variables);
  const second = await api.ask(query, variables);
  const third = await api.ask(query, variables);
  expect(second).toEqual(first);
  expect(third).toEqual(first);
  expect(JSON.stringify(first)).not.toContain("INTERNAL_SERVER_ERROR");
});

test("a record that is read for few fields answers like one that is read whole", async () => {
  const few = "{ people { nodes { id name } } whoMetWhom { nodes { a { name } } } }";
  const many =
    "{ people { nodes { id name names { text } country articleCount } } whoMetWhom { nodes { a { name names { text } roles { title } } } } }";
  const [lean, whole] = [await api.ask(few), await api.ask(many)];
  expect(whole.data).toMatchObject(lean.data!);
});
