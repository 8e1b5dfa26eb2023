import { expect, it } from "vitest";
import { yearSpan } from "../../../client/src/parts/year-span.js";

const row = (...years: number[]) => ({ years: years.map((year) => ({ year })) });

it.each([
  ["one row", [row(2018, 2013)], { from: 2013, to: 2018 }],
  ["several rows", [row(2018), row(), row(1973)], { from: 1973, to: 2018 }],
  ["no year", [row()], null],
  ["no row", [], null],
])("the span of %s", (_, rows, span) => {
  expect(yearSpan(rows)).toEqual(span);
});
