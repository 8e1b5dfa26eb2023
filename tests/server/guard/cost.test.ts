import { buildSchema, parse } from "graphql";
import { expect, test } from "vitest";
import { costOf, costOfEach } from "#server/guard/cost";

const schema = buildSchema(`
  interface Thing { id: ID! friends(first: Int = 20): [Thing!]! }
  type Person implements Thing { id: ID! friends(first: Int = 20): [Thing!]! names: [String!]! homes: [Thing!]! }
  type Edge { node: Person! }
  type People { totalCount: Int! nodes: [Person!]! edges: [Edge!]! facets: [Person!]! }
  type Picture { nodes: [Person!]! }
  type Query {
    person: Person
    people(first: Int = 10): People!
    nodes(ids: [ID!]!): [Thing]!
    picture(ids: [ID!]!, limit: Int = 50): Picture!
  }
`);

test.each([
  ["leaves cost nothing", "{ person { id names } }", 1],
  ["a list at its usual length", "{ person { homes { id } } }", 1 + 5],
  ["a list at the length it says", "{ person { friends { id } } }", 1 + 20],
  ["a list at the length asked for", "{ person { friends(first: 3) { id } } }", 1 + 3],
  ["no list is shorter than none", "{ person { friends(first: -3) { id } } }", 1],
  [
    "lists in lists multiply",
    "{ person { friends(first: 3) { friends(first: 4) { id } } } }",
    1 + 3 * (1 + 4),
  ],
  ["a page hands its length on", "{ people(first: 7) { totalCount nodes { id } } }", 1 + 7],
  ["by edges as well", "{ people(first: 7) { edges { node { id } } } }", 1 + 7 * 2],
  ["but not to other lists of it", "{ people(first: 7) { facets { id } } }", 1 + 5],
  ["as many as are named", '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
  ["named ones and a limit", '{ picture(ids: ["a"], limit: 9) { nodes { id } } }', 1 + 10],
  [
    "fragments count where they are used",
    "{ person { ...F friends(first: 2) { ...F } } } fragment F on Thing { friends(first: 3) { id } }",
    1 + 3 + 2 * (1 + 3),
  ],
  [
    "on a narrower type",
    "{ person { friends(first: 2) { ... on Person { homes { id } } } } }",
    1 + 2 * (1 + 5),
  ],
  ["aliases add up", "{ a: person { id } b: person { id } }", 2],
])("%s", (_, query, cost) => {
  expect(costOf({ schema, document: parse(query) })).toBe(cost);
});

test("variables count at what they are set to, or their default", () => {
  const document = parse("query ($n: Int = 6) { person { friends(first: $n) { id } } }");
  expect(costOf({ schema, document, variableValues: { n: 50 } })).toBe(51);
  expect(costOf({ schema, document })).toBe(7);
  expect(costOf({ schema, document, variableValues: { n: "many" } })).toBe(0);
});

test.each([
  ["by a variable", "query ($n: Int) { person { friends(first: $n) { id } } }", [{ n: 3 }, { n: 50 }, {}]],
  ["by none", "query ($id: ID!) { nodes(ids: [$id]) { id } }", [{}, { id: "a" }, { id: "b" }]],
  [
    "where what comes first is wrong",
    "query ($n: Int = 4, $ids: [ID!]!) { person { friends(first: 9) { id } } nodes(ids: $ids) { id } }",
    [{ ids: null }, { n: null, ids: [] }, { ids: ["a", "b"] }],
  ],
])("a question that comes again costs what it would alone: %s", (_, query, all) => {
  const document = parse(query);
  const costWith = costOfEach({ schema, document });
  for (const variableValues of all)
    expect(costWith(variableValues)).toBe(costOf({ schema, document, variableValues }));
});
