import { expect, it } from "vitest";
import { toCsv } from "../../../client/src/export/csv.js";

const row = (...cells: (string | number | null)[]) => toCsv([cells]).slice(1, -2);

it("starts with the mark of UTF-8 and ends lines as RFC 4180 wants", () => {
  expect(toCsv([["a"], ["b"]])).toBe("\uFEFFa\r\nb\r\n");
});

it.each([
  ["=1+1", "'=1+1"],
  ["+33 1", "'+33 1"],
  ["-x", "'-x"],
  ["@cmd", "'@cmd"],
  ["\t=1", "'\t=1"],
  ["Nguyễn", "Nguyễn"],
])("takes the formula out of %j", (cell, expected) => {
  expect(row(cell)).toBe(expected);
});

it("keeps numbers, also below nothing, and leaves out what is not there", () => {
  expect(row(-3, null, 0.5)).toBe("-3,,0.5");
});

it("quotes what would end a cell, and a formula within", () => {
  expect(row('a "b", c', "d\ne", '=HYPERLINK("x")')).toBe('"a ""b"", c","d\ne","\'=HYPERLINK(""x"")"');
});
