import { beforeAll, describe, expect, it } from "vitest";
import { clean } from "#ingest/clean/clean";
import { type PagePatterns, pagePatterns } from "#ingest/clean/page-patterns";
import { loadLanguages } from "#ingest/languages/load";
import { compileVocabulary } from "#ingest/languages/vocabulary";
import { WordIndex } from "#ingest/languages/word-index";

let page: PagePatterns;
beforeAll(async () => {
  page = pagePatterns((await loadLanguages()).map(compileVocabulary));
});

const PARAGRAPH =
  "The ambassador told the deputies that both countries had much to gain from closer work in health, in education and in the protection of the sea. They agreed.";

/** Role and rule of the line that holds some words, in a page with two paragraphs before and one after. */
function verdictOf(line: string, where: "before" | "after" = "after"): string {
  const text =
    where === "before"
      ? `${line}\n\nAmbassador meets deputies of the house\n\n${PARAGRAPH}`
      : `Ambassador meets deputies of the house\n\n${PARAGRAPH}\n\n${PARAGRAPH} Again.\n\n${line}`;
  const block = clean(new WordIndex(text), page, false).find(
    ({ start, end }) => text.slice(start, end) === line.trim(),
  );
  return `${block?.role}/${block?.rule}`;
}

describe("clean", () => {
  const before: [string, string][] = [
    ["Home | Politics | Society | Economy | Culture", "boilerplate/menu-separators"],
    ["Trang chủ > Chính trị - Xã hội", "boilerplate/menu-separators"],
    ["CHÍNH TRỊ  KINH TẾ  XÃ HỘI  VĂN HÓA  THẾ GIỚI", "boilerplate/menu-words"],
    ["Thứ sáu, ngày 09/12/2022 - 22:31", "dateline/short-line-with-date"],
    ["Saturday, December 10, 2022 - 08:20", "dateline/short-line-with-date"],
    ["Rice harvest breaks record Rice harvest breaks record", "boilerplate/doubled-teaser"],
    ["Minh Hằng", "boilerplate/byline"],
  ];
  it.each(before)("above the text: %s", (line, verdict) => {
    expect(verdictOf(line, "before")).toBe(verdict);
  });

  const after: [string, string][] = [
    ["RELATED NEWS", "boilerplate/teaser-heading"],
    ["Tin cùng chuyên mục", "boilerplate/teaser-heading"],
    ["© Vietnam Pictorial. All rights reserved.", "boilerplate/furniture"],
    ["Từ khóa: kết nghĩa, thành phố cảng", "boilerplate/furniture"],
    ["[ Back ]   [ Print ]", "boilerplate/bracketed-links"],
    ["The two sides in the hall. (Photo: VNA)", "caption/photo-credit"],
    ["They will meet again.", "body/line"],
  ];
  it.each(after)("below the text: %s", (line, verdict) => {
    expect(verdictOf(line)).toBe(verdict);
  });

  it("cuts all that follows a list of teasers, also whole paragraphs", () => {
    const teaser = PARAGRAPH.replace("ambassador", "minister");
    const text = `${PARAGRAPH}\n\n${PARAGRAPH} Again.\n\nRelated news\n\n${teaser}`;
    const blocks = clean(new WordIndex(text), page, true);
    expect(blocks.at(-1)).toMatchObject({ role: "boilerplate", rule: "after-teaser-heading" });
    expect(blocks[1]).toMatchObject({ role: "body" });
  });

  it("takes up the text again behind teasers that stand above it", () => {
    const text = `Other news\nA short teaser of something\n\n${PARAGRAPH}`;
    expect(clean(new WordIndex(text), page, true).map((block) => block.role)).toEqual([
      "boilerplate",
      "boilerplate",
      "body",
    ]);
  });

  it("has blocks in order that do not overlap, each the text of its line", () => {
    const text = `  Home | News | Sport\r\n\n${PARAGRAPH}\n`.replace("\r", "");
    const blocks = clean(new WordIndex(text), page, false);
    expect(blocks.every((block, i) => i === 0 || blocks[i - 1]!.end <= block.start)).toBe(true);
    expect(blocks.every(({ start, end }) => text.slice(start, end).trim() === text.slice(start, end))).toBe(
      true,
    );
  });
});
