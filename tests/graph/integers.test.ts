import neo4j from "neo4j-driver";
import { expect, it } from "vitest";
import { integersKept } from "#graph/integers";

it("makes integers of whole numbers at any depth, and leaves the rest alone", () => {
  const bytes = new Int8Array([1]);
  const whole = (number: number) => neo4j.int(number);
  expect(integersKept({ a: 1, b: [2, 0.5], c: { d: 3 }, e: "4", f: null, g: true, bytes })).toEqual({
    a: whole(1),
    b: [whole(2), 0.5],
    c: { d: whole(3) },
    e: "4",
    f: null,
    g: true,
    bytes,
  });
});
