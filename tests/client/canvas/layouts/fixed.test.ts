import { describe, expect, it } from "vitest";
import { arrangeByRule } from "../../../../client/src/canvas/layouts/fixed.js";
import { LAYOUTS } from "../../../../client/src/state/view.js";
import { aNode, anEdge } from "../../a-graph.js";

const nodes = [
  aNode("person/a", { country: "vn", degree: 3 }),
  aNode("person/b", { country: "fr" }),
  aNode("person/c", { country: "id" }),
  aNode("org/d", { country: "vn" }),
  aNode("meeting/old", { date: "2013" }),
  aNode("meeting/new", { date: "2018-03" }),
  aNode("person/apart"),
];
const edges = [
  anEdge("person/a", "meeting/old"),
  anEdge("person/b", "meeting/old"),
  anEdge("person/a", "meeting/new"),
  anEdge("person/c", "meeting/new"),
];
const network = { nodes, edges, focus: "person/a", aspect: 1.5 };
const far = (position: { x: number; y: number }) => Math.hypot(position.x, position.y);

const rules = LAYOUTS.filter((name) => name !== "force");
it.each(rules)("%s gives every node a place of its own, and the same each time", (name) => {
  const positions = arrangeByRule(name, network);
  expect(Object.keys(positions).sort()).toEqual(nodes.map(({ id }) => id).sort());
  expect(new Set(Object.values(positions).map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)).size).toBe(
    nodes.length,
  );
  expect(arrangeByRule(name, network)).toEqual(positions);
});

it.each(rules)("%s takes an empty network", (name) => {
  expect(arrangeByRule(name, { nodes: [], edges: [], focus: null, aspect: 1 })).toEqual({});
});

describe("what each layout shows", () => {
  it("rings: the selection in the middle, further away what is more steps away", () => {
    const at = arrangeByRule("concentric", network);
    expect(at["person/a"]).toEqual({ x: 0, y: 0 });
    expect(far(at["meeting/old"]!)).toBeLessThan(far(at["person/b"]!));
    expect(far(at["person/b"]!)).toBeLessThan(far(at["person/apart"]!));
  });

  it("countries: Vietnam left, France right, others below", () => {
    const at = arrangeByRule("country", network);
    expect(at["person/a"]!.x).toBeLessThan(at["person/b"]!.x);
    expect(at["person/c"]!.y).toBeGreaterThan(at["person/a"]!.y);
  });

  it("time: earlier is further left, and what has no date stands before all", () => {
    const at = arrangeByRule("time", network);
    expect(at["meeting/old"]!.x).toBeLessThan(at["meeting/new"]!.x);
    expect(at["person/b"]!.x).toBe(at["meeting/old"]!.x);
    expect(at["person/apart"]!.x).toBeLessThan(at["meeting/old"]!.x);
  });

  it("time: where meetings are lines, people stand at when they first met one another", () => {
    const nodes = ["person/a", "person/b", "person/c", "person/d"].map((id) => aNode(id));
    const met = (a: string, b: string, first: string) => anEdge(a, b, { kind: "MET", first });
    const edges = [met("person/a", "person/b", "2005-03"), met("person/c", "person/d", "2018")];
    const at = arrangeByRule("time", { nodes, edges, focus: null, aspect: 2 });
    expect(at["person/a"]!.x).toBe(at["person/b"]!.x);
    expect(at["person/b"]!.x).toBeLessThan(at["person/c"]!.x);
  });

  it("time: runs down where the window is higher than wide", () => {
    const at = arrangeByRule("time", { ...network, aspect: 0.5 });
    expect(at["meeting/old"]!.y).toBeLessThan(at["meeting/new"]!.y);
    expect(at["person/b"]!.y).toBe(at["meeting/old"]!.y);
  });
});
