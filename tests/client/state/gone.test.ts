import { expect, it } from "vitest";
import { goneFrom } from "../../../client/src/state/gone.js";
import { EMPTY_GRAPH, merge } from "../../../client/src/state/graph.js";
import { EMPTY_VIEW } from "../../../client/src/state/view.js";
import { aNode } from "../a-graph.js";

const graph = merge(EMPTY_GRAPH, { nodes: [aNode("person/a"), aNode("meeting/m")], edges: [] });
const expanded = (of: string) => ({ of, mode: "full" as const, added: [], total: 0 });

it("finds what a view names and the graph has no longer, each once", () => {
  const view = {
    ...EMPTY_VIEW,
    seeds: ["person/a", "person/gone"],
    expansions: [expanded("meeting/m"), expanded("meeting/gone"), expanded("person/gone")],
    hidden: ["org/gone"],
    pins: ["person/a"],
  };
  expect(goneFrom(view, graph)).toEqual(["person/gone", "meeting/gone", "org/gone"]);
});

it("takes no path, article or change of mode for a node, and waits until something was read", () => {
  const view = { ...EMPTY_VIEW, expansions: ["mode/people", "path/a+b", "article/1"].map(expanded) };
  expect(goneFrom(view, graph)).toEqual([]);
  expect(goneFrom({ ...EMPTY_VIEW, seeds: ["person/gone"] }, EMPTY_GRAPH)).toEqual([]);
});
