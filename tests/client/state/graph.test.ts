import { expect, it } from "vitest";
import { type Graph, renewed } from "../../../client/src/state/graph.js";

const graph = (nodes: string[], edges: [string, string][]): Graph => ({
  nodes: new Map(
    nodes.map((id) => [id, { id } as Graph["nodes"] extends ReadonlyMap<string, infer N> ? N : never]),
  ),
  edges: new Map(
    edges.map(([source, target]) => [
      `${source}-${target}`,
      { id: `${source}-${target}`, source, target } as Graph["edges"] extends ReadonlyMap<string, infer E>
        ? E
        : never,
    ]),
  ),
});

it("lets go what was not told again of the part that was read anew, and keeps the rest", () => {
  const before = graph(
    ["a", "b", "c", "d"],
    [
      ["a", "b"],
      ["b", "c"],
      ["c", "d"],
    ],
  );
  const now = renewed(before, new Set(["a", "b", "c"]), graph(["a", "c", "e"], [["a", "c"]]));
  expect([...now.nodes.keys()]).toEqual(["d", "a", "c", "e"]);
  expect([...now.edges.keys()]).toEqual(["c-d", "a-c"]);
});
