import { expect, it } from "vitest";
import { placeNewcomers } from "../../../client/src/state/placement.js";

const edge = (source: string, target: string) => ({ source, target });
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);

it("places newcomers around the neighbour that stands, apart from each other", () => {
  const parent = { x: 1000, y: -500 };
  const ids = Array.from({ length: 20 }, (_, index) => `n${index}`);
  const placed = placeNewcomers(
    ids,
    ids.map((id) => edge("parent", id)),
    { parent },
  );
  const points = ids.map((id) => placed[id]!);
  for (const [index, point] of points.entries()) {
    expect(distance(point, parent)).toBeLessThan(400);
    for (const other of points.slice(index + 1)) expect(distance(point, other)).toBeGreaterThan(30);
  }
});

it("places nothing that stands already", () => {
  expect(placeNewcomers(["a"], [], { a: { x: 1, y: 1 } })).toEqual({});
});

it("chains: a newcomer's neighbour is placed around the newcomer", () => {
  const placed = placeNewcomers(["b", "c"], [edge("a", "b"), edge("b", "c")], { a: { x: 9000, y: 0 } });
  expect(distance(placed.c!, { x: 9000, y: 0 })).toBeLessThan(400);
});

it("gives the same picture for the same ids", () => {
  const once = placeNewcomers(["a", "b", "c"], [edge("a", "b")], {});
  expect(placeNewcomers(["a", "b", "c"], [edge("a", "b")], {})).toEqual(once);
});
