import { expect, it } from "vitest";
import { nearTo } from "../../../client/src/state/near.js";
import { aNode, anEdge } from "../a-graph.js";

// a and b met, b and c met, c is a member of o.
const nodes = ["person/a", "person/b", "person/c", "meeting/1", "meeting/2", "org/o"].map((id) => aNode(id));
const edges = [
  anEdge("person/a", "meeting/1"),
  anEdge("person/b", "meeting/1"),
  anEdge("person/b", "meeting/2"),
  anEdge("person/c", "meeting/2"),
  anEdge("person/c", "org/o"),
];
const around = (of: string, steps: number) => [...(nearTo({ of, steps }, nodes, edges) ?? [])].sort();

it.each([
  ["person/a", 1, ["meeting/1", "person/a", "person/b"]],
  ["person/a", 2, ["meeting/1", "meeting/2", "person/a", "person/b", "person/c"]],
  ["person/a", 3, ["meeting/1", "meeting/2", "org/o", "person/a", "person/b", "person/c"]],
  ["org/o", 1, ["org/o", "person/c"]],
])("from %s, %i steps", (of, steps, expected) => {
  expect(around(of, steps)).toEqual(expected);
});

it("says nothing of a node that is not there", () => {
  expect(nearTo({ of: "person/nobody", steps: 1 }, nodes, edges)).toBeNull();
});
