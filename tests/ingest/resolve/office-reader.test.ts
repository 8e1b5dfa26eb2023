import { describe, expect, it } from "vitest";
import { loadLanguages } from "#ingest/languages/load";
import { compileVocabulary } from "#ingest/languages/vocabulary";
import { officeReader } from "#ingest/resolve/office-reader";

const officeOf = officeReader((await loadLanguages()).map(compileVocabulary));

describe("officeReader", () => {
  it.each([
    ["Tổng thống", "head-of-state"],
    ["French President", "head-of-state"],
    ["Thủ tướng Chính phủ", "head-of-government"],
    ["Vietnam's Ambassador to France", "ambassador"],
    ["Đại sứ Pháp tại Việt Nam", "ambassador"],
    ["Thứ trưởng Bộ Ngoại giao", "deputy-minister"],
    ["ambassador", "ambassador"],
    ["gardener", null],
  ])("%s: %s", (title, office) => {
    expect(officeOf(title)).toBe(office);
  });

  it("does not take a deputy for the chief", () => {
    expect(officeOf("Deputy Prime Minister")).not.toBe("head-of-government");
    expect(officeOf("Phó Thủ tướng")).not.toBe("head-of-government");
  });
});
