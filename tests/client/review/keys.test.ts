import { expect, it } from "vitest";
import { actOfKey, keyOfAct, nextLeft, stepped } from "../../../client/src/review/keys.js";

it.each([
  ["DUPLICATE", "s", "same"],
  ["DUPLICATE", "U", "unsure"],
  ["DUPLICATE", "r", null],
  ["DOUBTFUL", "a", "confirm"],
  ["REFUSED", "a", null],
  ["REPORT", "e", "close"],
  ["CONTRADICTION", "s", null],
] as const)("in %s the key %s means %s", (kind, key, act) => {
  expect(actOfKey(kind, key)).toBe(act);
  if (act) expect(keyOfAct(act)).toBe(key.toUpperCase());
});

it("steps through the items and stays within", () => {
  const ids = ["a", "b", "c"];
  expect([stepped(ids, null, 1), stepped(ids, "a", 1), stepped(ids, "c", 1), stepped(ids, "a", -1)]).toEqual([
    "a",
    "b",
    "c",
    "a",
  ]);
  expect(stepped([], "a", 1)).toBeNull();
});

it("goes on to the next that is left", () => {
  expect(nextLeft(["a", "b", "c"], "a", new Set(["a", "b"]))).toBe("c");
  expect(nextLeft(["a", "b", "c"], "c", new Set(["c"]))).toBe("b");
  expect(nextLeft(["a"], "a", new Set(["a"]))).toBeNull();
});
