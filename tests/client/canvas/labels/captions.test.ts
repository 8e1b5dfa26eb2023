import { describe, expect, it } from "vitest";
import type { Box } from "../../../../client/src/canvas/labels/box-grid.js";
import { chooseCaptions } from "../../../../client/src/canvas/labels/captions.js";

const window: Box = { x1: 0, y1: 0, x2: 1000, y2: 1000 };
const box = (x: number, y: number, width = 100, height = 20): Box => ({
  x1: x,
  y1: y,
  x2: x + width,
  y2: y + height,
});
const caption = (id: string, priority: number, ...boxes: Box[]) => ({ id, priority, boxes });

describe("choosing labels", () => {
  it("shows all that have room, at their best place", () => {
    const shown = chooseCaptions([caption("a", 1, box(0, 0)), caption("b", 1, box(200, 0))], [], window);
    expect([...shown]).toEqual([
      ["a", 0],
      ["b", 0],
    ]);
  });

  it("the more important keeps its place, the other moves to its next", () => {
    const shown = chooseCaptions(
      [caption("small", 1, box(50, 0), box(50, 100)), caption("great", 2, box(0, 0))],
      [],
      window,
    );
    expect(shown.get("great")).toBe(0);
    expect(shown.get("small")).toBe(1);
  });

  it("drops what has no free place", () => {
    const shown = chooseCaptions(
      [caption("small", 1, box(50, 0)), caption("great", 2, box(0, 0))],
      [],
      window,
    );
    expect([...shown.keys()]).toEqual(["great"]);
  });

  it("moves one label to another of its places where that gives a second one room", () => {
    const shown = chooseCaptions(
      [caption("small", 1, box(50, 0)), caption("great", 2, box(0, 0), box(0, 100))],
      [],
      window,
    );
    expect([...shown].sort()).toEqual([
      ["great", 1],
      ["small", 0],
    ]);
  });

  it("shows what is selected come what may", () => {
    const bodies = [{ id: "b", box: box(0, 0) }];
    const captions = [caption("a", Number.POSITIVE_INFINITY, box(950, 0), box(20, 5))];
    expect([...chooseCaptions(captions, bodies, window)]).toEqual([["a", 1]]);
  });

  it("lets a label into the corner that a round node leaves free", () => {
    const round = { id: "a", box: box(0, 0, 40, 40), isRound: true };
    const captions = [caption("b", 1, box(36, 36), box(300, 300))];
    expect(chooseCaptions(captions, [round], window).get("b")).toBe(0);
    expect(chooseCaptions(captions, [{ ...round, isRound: false }], window).get("b")).toBe(1);
  });

  it("lays no label on a node, except its own", () => {
    const bodies = [{ id: "a", box: box(0, 0) }];
    const captions = [caption("a", 1, box(0, 0)), caption("b", 1, box(20, 5), box(300, 300))];
    expect([...chooseCaptions(captions, bodies, window)]).toEqual([
      ["a", 0],
      ["b", 1],
    ]);
  });

  it("lets the window cut no label, but keeps those that are wholly outside", () => {
    const captions = [caption("cut", 1, box(950, 0)), caption("outside", 1, box(2000, 0))];
    expect([...chooseCaptions(captions, [], window).keys()]).toEqual(["outside"]);
  });
});
