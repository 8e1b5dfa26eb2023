import { describe, expect, it } from "vitest";
import { BoxGrid } from "../../../../client/src/canvas/labels/box-grid.js";

const box = (x: number, y: number, width = 10, height = 10) => ({
  x1: x,
  y1: y,
  x2: x + width,
  y2: y + height,
});

describe("a grid of boxes", () => {
  const grid = new BoxGrid();
  grid.add(box(-5, -5), "a");
  grid.add(box(60, 60, 300, 300), "b");

  it.each([
    ["on one, across the origin", box(0, 0), true],
    ["beside it", box(20, 20), false],
    ["deep within a large one, cells away from its corner", box(300, 300, 5, 5), true],
    ["touching at the edge only", box(360, 100), false],
    ["around a small one", box(-100, -100, 150, 150), true],
  ])("a box %s", (_, asked, isTaken) => {
    expect(grid.isTaken(asked, "c")).toBe(isTaken);
  });

  it("tells who is in the way, until they are taken away", () => {
    const other = new BoxGrid();
    other.add(box(0, 0, 200, 10), "a");
    other.add(box(0, 5), "b");
    expect(other.takers(box(5, 5), "c")).toEqual(new Set(["a", "b"]));
    other.remove(box(0, 0, 200, 10), "a");
    expect(other.takers(box(5, 5), "c")).toEqual(new Set(["b"]));
  });

  it("nobody is in the way of its own", () => {
    expect(grid.isTaken(box(100, 100), "b")).toBe(false);
  });
});
