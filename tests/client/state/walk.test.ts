import { expect, it } from "vitest";
import { walk } from "../../../client/src/state/walk.js";

const at = (id: string, x: number, y: number) => ({ id, position: { x, y } });
const around = [at("east", 100, 10), at("far-east", 300, 0), at("north", 0, -80), at("south-west", -60, 60)];

it.each([
  ["right", "east"],
  ["up", "north"],
  ["left", "south-west"],
  ["down", "south-west"],
] as const)("%s leads to %s", (direction, id) => {
  expect(walk({ x: 0, y: 0 }, direction, around)).toBe(id);
});

it("leads nowhere when nothing lies that way", () => {
  expect(walk({ x: 0, y: 0 }, "up", [at("below", 0, 50)])).toBeNull();
});
