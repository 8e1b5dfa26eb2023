import { describe, expect, it } from "vitest";
import { breakLines } from "../../../../client/src/canvas/labels/letters.js";

describe("breaking lines", () => {
  const byLetter = (text: string) => text.length;
  it.each([
    ["Tô Lâm", 10, ["Tô Lâm"]],
    ["Đảng Cộng sản Việt Nam", 13, ["Đảng Cộng sản", "Việt Nam"]],
    ["Comprehensive Strategic Partnership", 5, ["Comprehensive", "Strategic", "Partnership"]],
    ["", 10, [""]],
  ])("%s", (label, widest, lines) => {
    expect(breakLines(label, widest, byLetter)).toEqual(lines);
  });
});
