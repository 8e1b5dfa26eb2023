import { expect, it } from "vitest";
import { type Room, roomy } from "../../../../client/src/canvas/layouts/roomy.js";
import type { Position } from "../../../../client/src/state/view.js";

const room = (id: string): Room => ({ id, across: 30, up: 10, down: 20 });
const grid = (count: number, step: Position): Record<string, Position> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `n${index}`,
      { x: (index % 6) * step.x, y: Math.floor(index / 6) * step.y },
    ]),
  );
const isOverlap = (a: Position, b: Position) => Math.abs(a.x - b.x) < 58 && Math.abs(a.y - b.y) < 28;
const overlaps = (places: Record<string, Position>) => {
  const all = Object.values(places);
  return all.flatMap((one, index) => all.slice(index + 1).filter((other) => isOverlap(one, other))).length;
};

it("gives names room within the box that the picture takes, and nobody changes places with a neighbour", () => {
  // Two in each of the places of a wide grid: half of them stand on another one.
  const wide = grid(24, { x: 120, y: 90 });
  const crowded = {
    ...wide,
    ...Object.fromEntries(
      Object.entries(wide)
        .slice(0, 12)
        .map(([id, { x, y }]) => [`${id}b`, { x: x + 12, y: y + 9 }]),
    ),
  };
  const found = roomy(crowded, Object.keys(crowded).map(room));
  expect(overlaps(crowded)).toBeGreaterThan(10);
  expect(overlaps(found)).toBe(0);
  for (const { x, y } of Object.values(found)) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(612);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(279);
  }
  expect(found.n0!.x).toBeLessThan(found.n3!.x);
});

it.each([
  ["where names could never find room", grid(24, { x: 20, y: 8 })],
  ["where nobody reads names", grid(400, { x: 200, y: 100 })],
  ["of a single node", grid(1, { x: 1, y: 1 })],
])("moves nothing %s", (_, places) => {
  expect(roomy(places, Object.keys(places).map(room))).toEqual(places);
});
