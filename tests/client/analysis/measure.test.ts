import { expect, it } from "vitest";
import { measureNetwork } from "../../../client/src/analysis/measure.js";

const line = (source: string, target: string) => ({ source, target, weight: 1 });
/** Two triangles joined by a bridge through m. */
const nodes = ["a", "b", "c", "m", "x", "y", "z"];
const edges = [
  line("a", "b"),
  line("b", "c"),
  line("c", "a"),
  line("c", "m"),
  line("m", "x"),
  line("x", "y"),
  line("y", "z"),
  line("z", "x"),
];

it("finds the groups that hold together, the same each time", () => {
  const groups = measureNetwork({ measure: "communities", nodes, edges });
  expect(new Set([groups.a, groups.b, groups.c]).size).toBe(1);
  expect(new Set([groups.x, groups.y, groups.z]).size).toBe(1);
  expect(groups.a).not.toBe(groups.x);
  expect(measureNetwork({ measure: "communities", nodes, edges })).toEqual(groups);
});

it("finds who lies between: the bridge most of all, the corners not at all", () => {
  const scores = measureNetwork({ measure: "betweenness", nodes, edges });
  expect(scores.m).toBe(1);
  expect(scores.a).toBe(0);
});

it("takes a network without lines", () => {
  expect(measureNetwork({ measure: "betweenness", nodes: ["a"], edges: [] })).toEqual({ a: 0 });
});
