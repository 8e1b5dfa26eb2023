import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareDates,
  dateBounds,
  dateSpecificity,
  datesCompatible,
  daysApart,
  isEdtf,
  yearOf,
} from "#model/date";

const DATES = [
  "2024-10-07",
  "2024-10",
  "2024",
  "2024-10-06/2024-10-08",
  "2023-12-30/2024-01-02",
  "XXXX-10-07",
  "XXXX-10",
  "1973-01-27",
];
const dates = fc.constantFrom(...DATES);

describe("dates", () => {
  it.each([
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["XXXX-02-29", true],
    ["2024-13", false],
    ["2024-00-10", false],
    ["24-10-07", false],
    ["2024-10-07/2024-10-06", false],
    ["2024-10/2024-10-06", true],
    ["2024/2024/2024", false],
    ["", false],
    ["2024-10-07T10:00", false],
  ])("%s is one: %s", (date, valid) => {
    expect(isEdtf(date)).toBe(valid);
  });

  it.each([
    ["2024-02", "2024-02-01", "2024-02-29", "month"],
    ["1999", "1999-01-01", "1999-12-31", "year"],
    ["2024-10-07", "2024-10-07", "2024-10-07", "day"],
    ["2023-12-30/2024-01", "2023-12-30", "2024-01-31", "day"],
    ["XXXX-10-07", null, null, "day"],
  ])("%s lasts from %s to %s, told by the %s", (date, start, end, precision) => {
    expect(dateBounds(date)).toEqual({ start, end, precision });
  });

  it("without bounds is an error that quotes the text", () => {
    expect(() => dateBounds("last week")).toThrow('"last week"');
  });

  it.each([
    ["2024-10-07", "2024-10", true],
    ["2024-10-07", "2024-11", false],
    ["2024-10-07", "XXXX-10-07", true],
    ["2024-10-07", "XXXX-10-08", false],
    ["2024", "XXXX-10", true],
    ["2024-10-06/2024-10-08", "2024-10-08", true],
  ])("%s and %s can mean one day: %s", (a, b, compatible) => {
    expect([datesCompatible(a, b), datesCompatible(b, a)]).toEqual([compatible, compatible]);
  });

  it.each([
    ["2024-10-07", "2024-10-10", 3],
    ["2024-09", "2024-10-02", 2],
    ["2024", "2024-10-02", 0],
    ["2024-10-07", "XXXX-10-07", null],
  ])("from %s to %s are days: %s", (a, b, days) => {
    expect([daysApart(a, b), daysApart(b, a)]).toEqual([days, days]);
  });

  it("say more the nearer they come to one known day", () => {
    const rising = [
      "XXXX",
      "2024",
      "XXXX-10",
      "2024-10",
      "XXXX-10-07",
      "2024-10-07/2024-10-08",
      "2024-10-07",
    ];
    expect(rising.toSorted((a, b) => dateSpecificity(a) - dateSpecificity(b))).toEqual(rising);
  });

  it("are in one order, whatever order they come in, unknown ones last", () => {
    const sorted = [...DATES].sort(compareDates);
    expect(sorted.slice(0, 2)).toEqual(["1973-01-27", "2023-12-30/2024-01-02"]);
    expect(sorted.slice(-2)).toEqual(["XXXX-10", "XXXX-10-07"]);
    expect([null, "2024"].sort(compareDates)).toEqual(["2024", null]);
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("have a year where it is known", () => {
    expect(["2024-10-07", "2023-12-30/2024-01-02", "XXXX-10-07", null].map(yearOf)).toEqual([
      2024,
      2023,
      null,
      null,
    ]);
  });
});
