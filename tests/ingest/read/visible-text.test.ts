import { describe, expect, it } from "vitest";
import { countDirectionMarks, normaliseText, oneLine, withoutBreakMarks } from "#ingest/read/visible-text";

describe("normaliseText", () => {
  const cases: [string, string, string][] = [
    ["a byte order mark", "\uFEFFa", "a"],
    ["byte order marks within", "a\uFEFFb", "ab"],
    ["soft hyphens", "re\u00ADceived", "received"],
    ["zero-width spaces and word joiners", "Ma\u200Bcron\u2060", "Macron"],
    ["what parts a letter from its mark", "Ha\u00AD\u0300 No\u200C\u0323\u0302i", "Hà Nội"],
    ["joiners beside letters", "Pa\u200Dris\u200C, \u200DHue", "Paris, Hue"],
    ["the joiners of pictographs", "👨\u200D👩", "👨\u200D👩"],
    ["line ends of all systems", "a\r\nb\rc\u2028d\fe", "a\nb\nc\nd\ne"],
    ["another composition", "Hà Nội".normalize("NFD"), "Hà Nội"],
    ["an override of direction", "ab\u202Edc\u202C", "abdc"],
    ["isolates", "\u2066Paris\u2069", "Paris"],
    ["what steers a terminal", "a\u001B[2Jb\u009Bc", "a\uFFFD[2Jb\uFFFDc"],
    ["half a surrogate pair", "a\uD800b", "a\uFFFDb"],
    ["a whole pair and a tabulator", "a\t😀", "a\t😀"],
  ];
  it.each(cases)("%s", (_, given, expected) => expect(normaliseText(given)).toBe(expected));
});

it("counts what turns the direction of writing", () => {
  expect(countDirectionMarks("a\u202Eb\u2067c")).toBe(2);
});

it("takes soft hyphens and zero-width spaces out of names", () => {
  expect(withoutBreakMarks("Ma\u00ADcron\u200B")).toBe("Macron");
});

it("makes one line of bounded length", () => {
  expect(oneLine(" Visite\n d'État\u202E ")).toBe("Visite d'État");
  expect(oneLine("x".repeat(5000), 10)).toBe(`${"x".repeat(9)}…`);
  expect(oneLine(`${"x".repeat(8)}😀yz`, 10)).toBe(`${"x".repeat(8)}…`);
});
