import { expect, it } from "vitest";
import { heldAround } from "../../../client/src/state/held-around.js";
import { EMPTY_VIEW, type View } from "../../../client/src/state/view.js";
import { aNode, anEdge } from "../a-graph.js";

const nodes = ["person/a", "person/b", "person/c", "meeting/1", "meeting/2"].map((id) => aNode(id));
const edges = [
  anEdge("person/a", "meeting/1"),
  anEdge("meeting/2", "person/a"),
  anEdge("person/a", "person/b", { kind: "MET" }),
  anEdge("person/a", "person/c", { kind: "MET" }),
];
const graph = {
  nodes: new Map(nodes.map((node) => [node.id, node])),
  edges: new Map(edges.map((edge) => [edge.id, edge])),
};
const view = (parts: Partial<View>): View => ({
  ...EMPTY_VIEW,
  seeds: ["person/a", "meeting/1", "person/c"],
  ...parts,
});
const around = (of: View) => heldAround(graph, of, "person/a").map(({ id }) => id);

it("counts what stands there, by the lines of the view", () => {
  expect(around(view({ mode: "full" }))).toEqual(["meeting/1"]);
  expect(around(view({ mode: "people" }))).toEqual(["person/c"]);
});

it("counts what the reader has hidden", () => {
  expect(around(view({ mode: "full", hidden: ["meeting/1"] }))).toEqual(["meeting/1"]);
});
