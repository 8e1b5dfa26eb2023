import { expect, it } from "vitest";
import { amend, record, redo, startHistory, undo } from "../../../client/src/state/history.js";

it("undoes and redoes step by step", () => {
  const three = record(record(startHistory("a"), "b"), "c");
  expect(undo(three).present).toBe("b");
  expect(undo(undo(three)).present).toBe("a");
  expect(redo(undo(three))).toEqual(three);
});

it("stays where it is at either end", () => {
  const one = startHistory("a");
  expect(undo(one)).toBe(one);
  expect(redo(one)).toBe(one);
});

it("forgets the future when something new is done", () => {
  const turned = record(undo(record(startHistory("a"), "b")), "c");
  expect(turned).toEqual({ past: ["a"], present: "c", future: [] });
});

it("amends without a step", () => {
  const amended = amend(record(startHistory("a"), "b"), "b2");
  expect(undo(amended).present).toBe("a");
});

it("records no step that changes nothing, and keeps fifty", () => {
  const one = startHistory(0);
  expect(record(one, 0)).toBe(one);
  const many = Array.from({ length: 80 }, (_, index) => index + 1).reduce(record, one);
  expect(many.past).toHaveLength(50);
  expect(many.past[0]).toBe(30);
});
