import { expect, test } from "vitest";
import { readHints, tellingName } from "#graph/read/agreement-name";

test.each([
  ["bản ghi nhớ", ["France", "Việt Nam"], "2018-11-02", "Bản ghi nhớ (France – Việt Nam, 2018)"],
  ["memorandum of understanding", [], "2018-11", "Memorandum of understanding (2018)"],
  ["accord-cadre", ["A", "B", "C"], null, "Accord-cadre (A – B …)"],
  ["déclaration commune", [], null, "Déclaration commune"],
  ["Geneva Accords", ["France"], "1954", "Geneva Accords"],
  ["đề án", ["Huế"], "XXXX-09-28", "Đề án (Huế)"],
])("%s of %j in %s is shown as %s", (name, parties, date, expected) => {
  expect(tellingName(name, { parties, date })).toBe(expected);
});

test("what is reported beside an agreement counts only where parties or date are missing", () => {
  const row = { parties: ["France"], named: ["Lyon"], date: "2018", reported: "2019-01-02" };
  expect(readHints(row)).toEqual({ parties: ["France"], date: "2018" });
  expect(readHints({ ...row, parties: [], date: null })).toEqual({ parties: ["Lyon"], date: "2019-01-02" });
});
