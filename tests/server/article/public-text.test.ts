import { describe, expect, test } from "vitest";
import { publicText } from "#server/article/public-text";

describe("what the public sees of a text", () => {
  test.each([
    ["nothing but quotes", "One. Two. Three.", [{ start: 5, end: 9 }], "···· Two. ······"],
    [
      "quotes that overlap",
      "One. Two. Three.",
      [
        { start: 5, end: 9 },
        { start: 0, end: 6 },
      ],
      "One. Two. ······",
    ],
    [
      "one within another",
      "One. Two.",
      [
        { start: 0, end: 9 },
        { start: 5, end: 9 },
      ],
      "One. Two.",
    ],
    ["lines stay lines", "One.\nTwo.", [], "····\n····"],
    ["offsets stay, also of what is two units long", "𝄞 Two", [{ start: 3, end: 6 }], "·· Two"],
  ])("%s", (_, text, quotes, shown) => {
    expect(publicText(text, quotes)).toBe(shown);
    expect(shown).toHaveLength(text.length);
  });
});
