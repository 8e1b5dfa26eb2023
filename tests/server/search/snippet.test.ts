import { expect, test } from "vitest";
import { snippetOf } from "#server/search/snippet";

const filler = "Một câu chuyện khác hẳn, dài và không liên quan. ".repeat(20);

test("the words that stand closest together, cut where words end", () => {
  const text = `${filler}Hà Nội. ${filler}Tổng thống gặp Thủ tướng tại Hà Nội hôm qua. ${filler}`;
  const snippet = snippetOf(text, ["tong", "ha", "noi"])!;
  expect(text).toContain(snippet.text);
  expect(snippet.text.length).toBeLessThanOrEqual(240);
  const marked = snippet.highlights.map(({ start, end }) => snippet.text.slice(start, end));
  expect(marked).toEqual(expect.arrayContaining(["Tổng", "Hà", "Nội"]));
});

test.each([
  ["a text without them", "Không có gì.", null],
  ["no text", "", null],
  ["a short text whole", "Hà Nội", "Hà Nội"],
  ["one word without end", `ha${"a".repeat(1_000)}`, `ha${"a".repeat(238)}`],
])("%s", (_, text, expected) => {
  expect(snippetOf(text, ["ha"])?.text ?? null).toBe(expected);
});
