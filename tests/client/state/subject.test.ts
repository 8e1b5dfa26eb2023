import { describe, expect, it } from "vitest";
import { EMPTY_GRAPH, merge } from "../../../client/src/state/graph.js";
import { drawnId, markedIds, pathId, subjectOf } from "../../../client/src/state/subject.js";
import { aNode, anEdge } from "../a-graph.js";

const met = anEdge("person/a", "person/b", { kind: "MET" });
const took = anEdge("person/a", "meeting/1");
const graph = merge(EMPTY_GRAPH, { nodes: [aNode("meeting/1")], edges: [met, took] });

it.each([
  [met.id, { type: "pair", a: "person/a", b: "person/b" }],
  [took.id, { type: "line", edge: took }],
  ["meeting/1", { type: "node", kind: "Meeting" }],
  ["meeting/unknown", { type: "node", kind: "Meeting" }],
  ["person/unknown", { type: "node", kind: "Person" }],
  ["org/unknown", { type: "node", kind: "Organization" }],
  ["pair/person/c+person/d", { type: "pair", a: "person/c", b: "person/d" }],
  ["nonsense", { type: "gone" }],
])("%s", (id, subject) => {
  expect(subjectOf(graph, id)).toMatchObject({ id, ...subject });
});

it("a pair is drawn as its line, where there is one", () => {
  expect(drawnId([met], "pair/person/b+person/a")).toBe(met.id);
  expect(drawnId([], "pair/person/a+person/b")).toBe("pair/person/a+person/b");
  expect(drawnId([met], "person/a")).toBe("person/a");
});

describe("what is marked for a selection", () => {
  const [to, on] = [anEdge("person/a", "meeting/1"), anEdge("person/b", "meeting/1")];
  const aside = anEdge("person/c", "meeting/1");
  const nodes = ["person/a", "meeting/1", "person/b"];

  it("is what was selected", () => {
    expect(markedIds([to, on, aside], nodes)).toEqual(nodes);
  });

  it("holds both of a pair and their meetings, where meetings are nodes", () => {
    const alone = anEdge("person/a", "meeting/2");
    const pair = "pair/person/a+person/b";
    expect(new Set(markedIds([to, on, aside, alone], [pair]))).toEqual(
      new Set(["person/a", "person/b", "meeting/1", to.id, on.id]),
    );
  });

  it("holds the lines of a path that is drawn, and no others", () => {
    const path = pathId("person/a", "person/b");
    expect(markedIds([to, on, aside], [...nodes, path])).toEqual([...nodes, path, to.id, on.id]);
  });
});
