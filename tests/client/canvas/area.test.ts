import { expect, it } from "vitest";
import { isInside, rectangle } from "../../../client/src/canvas/area.js";

const box = rectangle({ x: 10, y: 10 }, { x: 0, y: 0 });
const horseshoe = [
  { x: 0, y: 0 },
  { x: 30, y: 0 },
  { x: 30, y: 30 },
  { x: 20, y: 30 },
  { x: 20, y: 10 },
  { x: 10, y: 10 },
  { x: 10, y: 30 },
  { x: 0, y: 30 },
];

it.each([
  [box, { x: 5, y: 5 }, true],
  [box, { x: 11, y: 5 }, false],
  [box, { x: 5, y: -1 }, false],
  [horseshoe, { x: 5, y: 20 }, true],
  [horseshoe, { x: 15, y: 20 }, false],
  [horseshoe, { x: 25, y: 20 }, true],
  [[], { x: 0, y: 0 }, false],
])("%j holds %j: %s", (outline, point, expected) => {
  expect(isInside(point, outline)).toBe(expected);
});
