import { expect, it } from "vitest";
import { busiestYear } from "../../../client/src/start/busiest-year.js";

const met = (...years: [year: number, count: number][]) => ({
  years: years.map(([year, count]) => ({ year, count })),
});

it.each([
  ["the one with most meetings of all pairs", [met([2018, 2], [2019, 1]), met([2019, 2])], 2019],
  ["the later of two alike", [met([2018, 1]), met([2022, 1])], 2022],
  ["none where nothing is dated", [met()], null],
])("%s", (_, pairs, year) => {
  expect(busiestYear(pairs)).toBe(year);
});
