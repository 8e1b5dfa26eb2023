import { describe, expect, it } from "vitest";
import { divideSentences } from "#ingest/sentences";

function divide(text: string): string[] {
  const blocks = [{ start: 0, end: text.length, role: "body" as const, rule: "line" }];
  return divideSentences(text, blocks, ["TP", "Mr", "No"]).map(({ start, end }) => text.slice(start, end));
}

describe("divideSentences", () => {
  const cases: [string, string[]][] = [
    ["One came. Two went!", ["One came.", "Two went!"]],
    ["UBND TP. Hồ Chí Minh tiếp khách. Khách vui.", ["UBND TP. Hồ Chí Minh tiếp khách.", "Khách vui."]],
    ["He met Mr. Brown in St. J. Smith spoke.", ["He met Mr. Brown in St.", "J. Smith spoke."]],
    ['He said "Yes." Then he left.', ['He said "Yes."', "Then he left."]],
    ["The price is 3.5 million. It rose.", ["The price is 3.5 million.", "It rose."]],
  ];
  it.each(cases)("%s", (text, sentences) => {
    expect(divide(text)).toEqual(sentences);
  });

  it("leaves boilerplate out", () => {
    const blocks = [{ start: 0, end: 5, role: "boilerplate" as const, rule: "menu-words" }];
    expect(divideSentences("Home.", blocks, [])).toEqual([]);
  });
});
