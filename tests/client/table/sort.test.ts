import { expect, it } from "vitest";
import { holds, pressed, sortRows } from "../../../client/src/table/sort.js";

const order = (values: (string | number | null)[], descending: boolean) =>
  sortRows(values, (value) => value, descending, "vi");

it.each([
  [[3, null, 1], false, [1, 3, null]],
  [[3, null, 1], true, [3, 1, null]],
  [["Đỗ", "An", "Điệp", "Bảo"], false, ["An", "Bảo", "Điệp", "Đỗ"]],
  [["2018-11", "2018", "2013-09-25"], true, ["2018-11", "2018", "2013-09-25"]],
])("sorts %j, descending %s", (values, descending, expected) => {
  expect(order(values, descending)).toEqual(expected);
});

it("the same head turns round, another starts in its usual direction", () => {
  expect(pressed({ column: "a", descending: false }, "a", true)).toEqual({ column: "a", descending: true });
  expect(pressed({ column: "a", descending: false }, "b", true)).toEqual({ column: "b", descending: true });
});

it.each([
  ["to lam", true],
  ["TÔ", true],
  ["lam 2018", true],
  ["macron", false],
  ["", true],
])("a row of Tô Lâm in 2018 holds %j: %s", (typed, expected) => {
  expect(holds(["Tô Lâm", 2018, null], typed)).toBe(expected);
});
