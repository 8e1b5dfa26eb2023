import { describe, expect, it } from "vitest";
import { loadLanguages } from "#ingest/languages/load";
import { compileVocabulary } from "#ingest/languages/vocabulary";
import { officeReader } from "#ingest/resolve/office-reader";

const COUNTRIES = new Set(["français", "Prancis", "French", "Vietnam"]);
const read = officeReader((await loadLanguages()).map(compileVocabulary), (words) => COUNTRIES.has(words));
const officeOf = (title: string) => read(title)?.office ?? null;

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
    ["président français", "head-of-state"],
    ["Presiden Prancis", "head-of-state"],
    ["president of Vietnam", "head-of-state"],
    ["president of the Lyon Metropolis", "chair"],
    ["Wakil Menteri Luar Negeri", "deputy-minister"],
  ])("%s: %s", (title, office) => {
    expect(officeOf(title)).toBe(office);
  });

  it.each([
    ["Bộ trưởng Ngoại giao", "foreign-affairs"],
    ["French Minister for Europe and Foreign Affairs", "foreign-affairs"],
    ["ministre de la Défense", "national-defence"],
    ["Menteri Luar Negeri", "foreign-affairs"],
    ["Bộ trưởng", null],
  ])("the field of %s: %s", (title, field) => {
    expect(read(title)?.field).toBe(field);
  });

  it("does not take a deputy for the chief", () => {
    expect(officeOf("Deputy Prime Minister")).not.toBe("head-of-government");
    expect(officeOf("Phó Thủ tướng")).not.toBe("head-of-government");
  });
});
