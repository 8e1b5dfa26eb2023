import { expect, it } from "vitest";
import { newestFirst } from "../../../client/src/state/order.js";

it("puts the newest first and what has no date last", () => {
  const dates = [null, "2013", "2025-05-26", null, "2018-03"];
  const sorted = dates.map((date) => ({ date })).sort(newestFirst);
  expect(sorted.map(({ date }) => date)).toEqual(["2025-05-26", "2018-03", "2013", null, null]);
});
