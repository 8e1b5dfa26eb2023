import { expect, it } from "vitest";
import { fitting } from "../../../client/src/canvas/fitting.js";

const window = { width: 1000, height: 800 };
const at = (x: number, y: number, size = 40) => ({ x, y, size });

it("shows all places within the margin, in the middle", () => {
  const places = [at(-1000, 0), at(3000, 500), at(0, -700)];
  const { zoom, pan } = fitting(places, window)!;
  for (const { x, y, size } of places) {
    const [left, top] = [(x - size / 2) * zoom + pan.x, (y - size / 2) * zoom + pan.y];
    expect(left).toBeGreaterThanOrEqual(77.9);
    expect(left + size * zoom).toBeLessThanOrEqual(1000 - 77.9);
    expect(top).toBeGreaterThanOrEqual(49.9);
  }
});

it("makes no giant of a single node, and stands it in the middle", () => {
  const { zoom, pan } = fitting([at(70, -30)], window)!;
  expect(zoom).toBe(1.15);
  expect(70 * zoom + pan.x).toBeCloseTo(500);
  expect(-30 * zoom + pan.y).toBeCloseTo(400);
});

it.each([
  [[], window],
  [[at(0, 0)], { width: 0, height: 0 }],
])("has no view of nothing, and none into nothing", (places, size) => {
  expect(fitting(places, size)).toBeNull();
});
