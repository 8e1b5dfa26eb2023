import { describe, expect, it } from "vitest";
import { formatDate, formatYears } from "../../../client/src/i18n/dates.js";

const text = (id: string, values: Record<string, string | number> = {}) =>
  [id, ...Object.values(values)].join(" | ");

describe("dates are as precise as the source and no more", () => {
  it.each([
    ["2022-12-09", "9 December 2022"],
    ["2018-11", "November 2018"],
    ["2022", "2022"],
    ["XXXX-09-28", "date.yearUnknown | 28 September"],
    ["XXXX-02-29", "date.yearUnknown | 29 February"],
    ["XXXX", "date.none"],
    ["2022-06-09/2022-06-10", "date.range | 9 June 2022 | 10 June 2022"],
    ["sometime", "sometime"],
    [null, "date.none"],
  ])("%s", (date, shown) => {
    expect(formatDate(date, "en", text)).toBe(shown);
  });

  it("speaks the language of the page", () => {
    expect(formatDate("2022-12-09", "vi", text)).toMatch(/9.*12.*2022/);
  });
});

describe("years of a stretch", () => {
  it.each([
    ["2018-03", "2025", "2018–2025"],
    ["2018", "2018-12-01", "2018"],
    [null, "2013", "2013"],
    ["2013", null, "2013"],
    [null, null, ""],
    ["XXXX-09-28", null, ""],
    ["2012-01/2013-02", "2012-01/2013-02", "2012–2013"],
  ])("%s and %s", (first, last, shown) => {
    expect(formatYears(first, last)).toBe(shown);
  });
});
