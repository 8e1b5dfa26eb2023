import { describe, expect, it } from "vitest";
import { EDGE_COLUMNS, fromColumns, inColumns } from "#graph/project/columns";
import { EDGE_TYPES } from "#graph/project/rows";

describe("columns", () => {
  it("hold the values in their order, and nothing where one is not known", () => {
    expect(inColumns(["a", "b", "c"], { c: ["x"], a: 0 })).toEqual([0, null, ["x"]]);
  });

  it("lose no property that has none", () => {
    expect(() => inColumns(["a"], { a: 1, b: 2, c: 3 })).toThrow("No column for b, c");
  });

  it("are read back by their names, after what comes before them", () => {
    expect(fromColumns(["as", "at"], "row", 2)).toBe("{`as`: row[2], `at`: row[3]}");
    expect(fromColumns([], "row", 2)).toBe("{}");
  });

  it("are known of every type of relationship", () => {
    expect(Object.keys(EDGE_COLUMNS).sort()).toEqual([...EDGE_TYPES].sort());
  });
});
