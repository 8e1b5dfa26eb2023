import { describe, expect, it } from "vitest";
import { firstWords } from "#ingest/languages/first-words";

describe("firstWords", () => {
  it.each([
    ["a plain word", "chủ[ \\u00a0]+tịch", ["chủ"], [], []],
    ["either case", "[pP]résident", ["président"], [], []],
    ["alternatives, within and without", "met|(?:held|had) talks", ["met", "held", "had"], [], []],
    ["an ending that may be missing", "ministres?", ["ministre", "ministres"], [], []],
    ["a first word that may be missing", "(?:vice )?chair", ["vice", "chair"], [], []],
    ["a beginning with anything behind it", "rencontr\\p{L}*", [], ["ren"], []],
    ["a beginning that another holds", "rel\\p{L}+|relat\\p{L}+|relation", [], ["rel"], []],
    ["numerals", "\\d{1,2}/5", [], [..."0123456789"], []],
    ["a year", "20(?<year>[0-9])x", [..."0123456789"].map((digit) => `20${digit}x`), [], []],
    ["a sign that may open it", "\\(?may", ["may"], [], ["("]],
    ["what stands around it", "(?<=x )may(?= y)(?!z)", ["may"], [], []],
  ])("tells %s", (_, source, whole, open, signs) => {
    const told = firstWords(source)!;
    expect([...told.whole].sort()).toEqual([...whole].sort());
    expect([...told.open].sort()).toEqual([...open].sort());
    expect(told.signs).toEqual(signs);
  });

  it.each(["\\p{L}+ ago", ".x", "[^a]b", "(?:a)?", "\\w+"])("leaves %s open", (source) => {
    expect(firstWords(source)).toBeNull();
  });
});
