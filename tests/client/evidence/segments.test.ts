import fc from "fast-check";
import { expect, it } from "vitest";
import { cutSegments } from "../../../client/src/evidence/segments.js";

const layer = (start: number, end: number, name: string) => ({ start, end, name });

it("cuts where layers begin and end, and names all that cover a stretch", () => {
  const segments = cutSegments("abcdefgh", [layer(1, 5, "quote"), layer(3, 7, "Person")]);
  expect(segments.map(({ text, names }) => [text, names.join("+")])).toEqual([
    ["a", ""],
    ["bc", "quote"],
    ["de", "quote+Person"],
    ["fg", "Person"],
    ["h", ""],
  ]);
});

it.each([
  ["no layers", []],
  ["an empty layer", [layer(2, 2, "x")]],
  ["a layer turned round", [layer(5, 2, "x")]],
])("leaves the text whole with %s", (_, layers) => {
  expect(cutSegments("Nguyễn", layers)).toEqual([{ start: 0, text: "Nguyễn", names: [] }]);
});

it("joins to the text again, whatever the layers", () => {
  const layers = fc.array(
    fc.record({
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
      name: fc.string(),
    }),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), layers, (text, list) => {
      expect(
        cutSegments(text, list)
          .map((segment) => segment.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
