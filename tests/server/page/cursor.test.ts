import fc from "fast-check";
import { expect, test } from "vitest";
import { cursorOf, keyAfter } from "#server/page/cursor";

test("a cursor gives its key back, whatever the key holds", () => {
  const part = fc.oneof(fc.string({ unit: "binary" }), fc.double({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(fc.string(), fc.array(part, { minLength: 1 }), (order, key) => {
      expect(JSON.stringify(keyAfter(order, cursorOf(order, key)))).toBe(JSON.stringify(key));
    }),
  );
});

test("none is the start", () => {
  expect([keyAfter("newest", null), keyAfter("newest", undefined)]).toEqual([null, null]);
});

test.each([
  ["of another order", cursorOf("oldest", ["2013"])],
  ["cut", cursorOf("newest", ["2013"]).slice(0, -1)],
  ["longer", `${cursorOf("newest", ["2013"])}A`],
  ["empty", ""],
  ["not base 64", "%%%%%%%%"],
])("a cursor that is %s is refused", (_, cursor) => {
  expect(() => keyAfter("newest", cursor)).toThrow("give the cursor of an earlier answer");
});
