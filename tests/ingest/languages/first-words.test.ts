import { describe, expect, it } from "vitest";
import { firstWords, nextWords } from "#ingest/languages/first-words";

describe("firstWords", () => {
  it.each([
    ["a plain word", "chủ[ \\u00a0]+tịch", ["chủ"], [], []],
    ["either case", "[pP]résident", ["président"], [], []],
    ["alternatives, within and without", "met|(?:held|had) talks", ["met", "held", "had"], [], []],
    ["an ending that may be missing", "ministres?", ["ministre", "ministres"], [], []],
    ["a first word that may be missing", "(?:vice )?chair", ["vice", "chair"], [], []],
    ["so many letters", "x[ab]{2}|yc{1,2}", ["xaa", "xab", "xba", "xbb", "yc", "ycc"], [], []],
    ["a beginning with anything behind it", "rencontr\\p{L}*", [], ["ren"], []],
    ["a beginning that another holds", "rel\\p{L}+|relat\\p{L}+|relation", [], ["rel"], []],
    ["numerals, one like the other", "\\d{1,2}/5", ["0", "00"], [], []],
    ["a year", "20(?<year>[0-9])x", ["000x"], [], []],
    ["a sign that may open it", "\\(?may", ["may"], [], ["("]],
    ["what stands around it", "(?<=x )may(?= y)(?!z)", ["may"], [], []],
  ])("tells %s", (_, source, whole, open, signs) => {
    const told = firstWords(source)!;
    expect([...told.whole].sort()).toEqual([...whole].sort());
    expect([...told.open].sort()).toEqual([...open].sort());
    expect(told.signs).toEqual(signs);
  });

  it.each([
    ["a second word", "chủ[ \\u00a0]+tịch", { chủ: [["tịch"], []] }],
    [
      "one of several",
      "(?:held|had) (?:talks?|tea)",
      { held: [["talk", "talks", "tea"], []], had: [["talk", "talks", "tea"], []] },
    ],
    ["a word that may be missing", "met (?:again )?with", { met: [["again", "with"], []] }],
    ["a beginning", "a rencontr\\p{L}+", { a: [[], ["ren"]] }],
    ["a repeated word", "a(?: de)+ b", { a: [[], ["de"]] }],
    ["what another sign than a space parts", "l['’]ai|tête-à-tête", { l: [["ai"], []], tête: [["à"], []] }],
    ["a comma, which is a word", "paris[, ]+le", { paris: [[",", "le"], []] }],
    [
      "a month behind a day",
      "\\d{1,2} (?:may|june) \\d{4}",
      { "0": [["june", "may"], []], "00": [["june", "may"], []] },
    ],
    ["nothing where the expression may end", "met(?: with)?", {}],
    ["nothing where anything may follow", "met \\p{L}+", {}],
    ["nothing where one of its forms stands alone", "met with|met", {}],
    ["nothing behind a beginning", "rencontr\\p{L}+ avec", {}],
  ])("tells what follows the first word: %s", (_, source, next) => {
    const told = Array.from(nextWords(source), ([word, { whole, open }]) => [
      word,
      [[...whole].sort(), [...open].sort()],
    ]);
    expect(Object.fromEntries(told)).toEqual(next);
  });

  it("gives up second words before first ones where there are too many", () => {
    const many = (letter: string) =>
      Array.from({ length: 30 }, (_, i) => `${letter}${"abcdef".charAt(i % 6)}${"abcde".charAt(i / 6)}`).join(
        "|",
      );
    const source = `(?:${many("a")}) (?:${many("b")})`;
    const told = firstWords(source)!;
    expect([told.whole.size, told.open.size]).toEqual([30, 0]);
    const next = nextWords(source).get("aaa")!;
    expect([next.whole.size, next.open.size]).toEqual([0, 30]);
  });

  it.each(["\\p{L}+ ago", ".x", "[^a]b", "(?:a)?", "\\w+"])("leaves %s open", (source) => {
    expect(firstWords(source)).toBeNull();
  });
});
