import { expect, it } from "vitest";
import { widened } from "../../../../client/src/canvas/layouts/widen.js";

const square = { a: { x: -100, y: -100 }, b: { x: 100, y: 100 }, c: { x: 100, y: -100 } };
const shape = (positions: Record<string, { x: number; y: number }>) => {
  const [xs, ys] = (["x", "y"] as const).map((axis) => Object.values(positions).map((at) => at[axis]));
  return (Math.max(...xs!) - Math.min(...xs!)) / (Math.max(...ys!) - Math.min(...ys!));
};

it.each([
  [1.5, 1.5],
  [0.6, 0.6],
  [1, 1],
  [9, 1.9],
  [0.1, 1 / 1.9],
])("in a window of %d the picture is %d as wide as high, and never smaller than it was", (aspect, wanted) => {
  const stretched = widened(square, aspect);
  expect(shape(stretched)).toBeCloseTo(wanted);
  expect(Math.abs(stretched.b!.x)).toBeGreaterThanOrEqual(100);
  expect(Math.abs(stretched.b!.y)).toBeGreaterThanOrEqual(100);
});

it.each([[{}], [{ a: { x: 1, y: 2 } }], [{ a: { x: 0, y: 5 }, b: { x: 9, y: 5 } }]])(
  "leaves what has no width or height as it is: %j",
  (positions) => {
    expect(widened(positions, 2)).toEqual(positions);
  },
);
