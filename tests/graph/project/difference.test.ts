import { describe, expect, it } from "vitest";
import { difference } from "#graph/project/difference";
import type { EdgeRow, NodeRow, Properties } from "#graph/project/rows";

const node = (id: string, properties: Properties = {}): NodeRow => ({
  label: "Entity",
  id,
  properties: { id, ...properties },
});
const edge = (from: string, to: string, properties: Properties = {}): EdgeRow => ({
  type: "NAMES",
  from,
  to,
  properties,
});

describe("difference", () => {
  it("holds nothing of what is equal, whatever the order of rows and properties", () => {
    const stored = {
      nodes: [node("a", { x: 1, y: ["p", "q"] }), node("b")],
      edges: [edge("a", "b", { key: "1", at: 1 })],
    };
    const wanted = {
      nodes: [node("b"), { ...node("a"), properties: { y: ["p", "q"], x: 1, id: "a" } }],
      edges: [edge("a", "b", { at: 1, key: "1" })],
    };
    const nothing = {
      nodes: [],
      newIds: new Set(),
      lost: new Map(),
      edges: [],
      newEdges: [],
      goneNodes: [],
      goneEdges: [],
    };
    expect(difference(stored, wanted)).toEqual(nothing);
  });

  it("tells what is new, what changed and what is gone", () => {
    const change = difference(
      { nodes: [node("a", { x: 1 }), node("b")], edges: [edge("a", "b", { key: "1" })] },
      {
        nodes: [node("a", { x: 2 }), node("c")],
        edges: [edge("a", "b", { key: "2" }), edge("a", "c", { key: "1" })],
      },
    );
    expect(change.nodes.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(change.newIds).toEqual(new Set(["c"]));
    expect(change.goneNodes.map(({ id }) => id)).toEqual(["b"]);
    expect(change.edges).toEqual([edge("a", "b", { key: "2" })]);
    expect(change.newEdges).toEqual([edge("a", "c", { key: "1" })]);
    expect(change.goneEdges).toEqual([edge("a", "b", { key: "1" })]);
  });

  it("tells mentions that were not there, which are all compared, from those that changed", () => {
    const mention = (to: string, starts: number[]): EdgeRow => ({
      type: "MENTIONS",
      from: "article/1",
      to,
      properties: { starts },
    });
    const nodes = [node("a"), node("b")];
    const change = difference(
      { nodes, edges: [mention("a", [0])] },
      { nodes, edges: [mention("a", [0, 9]), mention("b", [4])] },
    );
    expect(change.edges).toEqual([mention("a", [0, 9])]);
    expect(change.newEdges).toEqual([mention("b", [4])]);
  });

  it("takes a property that went, and the order within a list, for a change", () => {
    const change = difference(
      { nodes: [node("a", { x: 1 }), node("b", { x: ["p", "q"] })], edges: [] },
      { nodes: [node("a"), node("b", { x: ["q", "p"] })], edges: [] },
    );
    expect(change.nodes).toHaveLength(2);
    expect(change.lost).toEqual(new Map([["a", ["x"]]]));
  });
});
