import { buildSchema, graphql } from "graphql";
import { expect, test } from "vitest";
import { selectedAt } from "#server/execute/selection";

const schema = buildSchema(`
  type Query { list: List }
  type List { nodes: [Item] edges: [Edge] total: Int }
  type Edge { node: Item }
  type Item { id: ID name: String other: Item }
`);

async function selected(query: string, ...places: string[]): Promise<readonly string[]> {
  let found: readonly string[] = [];
  const root = {
    list: (_: unknown, __: unknown, info: Parameters<typeof selectedAt>[0]) => {
      found = selectedAt(info, ...places);
      return null;
    },
  };
  const { errors } = await graphql({ schema, source: query, rootValue: root });
  expect(errors).toBeUndefined();
  return found;
}

test.each([
  ["fields of the field itself", "{ list { total nodes { id } } }", [], ["nodes", "total"]],
  ["below a place", "{ list { nodes { name id } } }", ["nodes"], ["id", "name"]],
  [
    "at several places",
    "{ list { nodes { id } edges { node { name } } } }",
    ["nodes", "edges.node"],
    ["id", "name"],
  ],
  ["where nothing is asked for", "{ list { total } }", ["nodes", "edges.node"], []],
  [
    "through fragments, named and not, aliases by their fields",
    "{ list { ...L } } fragment L on List { all: nodes { ... on Item { id } x: other { name } } }",
    ["nodes"],
    ["id", "other"],
  ],
  ["asked for twice", "{ list { nodes { id } } list { nodes { name } } }", ["nodes"], ["id", "name"]],
])("%s", async (_, query, places, fields) => {
  expect(await selected(query, ...places)).toEqual(fields);
});
