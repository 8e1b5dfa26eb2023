import { describe, expect, it } from "vitest";
import { dated, edgeKey, known, labelOfId } from "#graph/project/rows";

describe("labelOfId", () => {
  it.each([
    ["person/to-lam", "Entity"],
    ["org/x", "Entity"],
    ["place/vn", "Entity"],
    ["agreement/evfta", "Entity"],
    ["meeting/1", "Meeting"],
    ["role/1", "Role"],
    ["claim/1", "Claim"],
    ["article/1", "Article"],
  ])("finds %s by %s", (id, label) => {
    expect(labelOfId(id)).toBe(label);
  });

  it("refuses what is no id of ours", () => {
    expect(() => labelOfId("ship/1")).toThrow(/ship\/1/);
  });
});

describe("dated", () => {
  it.each([
    ["2024-10", { date: "2024-10", dateStart: "2024-10-01", dateEnd: "2024-10-31" }],
    ["XXXX-09-28", { date: "XXXX-09-28", dateStart: null, dateEnd: null }],
    [null, { date: null, dateStart: null, dateEnd: null }],
  ])("bounds %j", (date, expected) => {
    expect(dated(date)).toEqual(expected);
  });

  it("refuses what is no date", () => {
    expect(() => dated("some day")).toThrow(/some day/);
  });
});

describe("known", () => {
  it("drops what is not known, and nothing else", () => {
    expect(known({ a: null, b: undefined, c: 0, d: "", e: [], f: false })).toEqual({
      c: 0,
      d: "",
      e: [],
      f: false,
    });
  });
});

describe("edgeKey", () => {
  it("tells parallel relationships apart by their key alone", () => {
    const edge = (properties: Record<string, string | number>) =>
      edgeKey({ type: "NAMES", from: "claim/1", to: "person/a", properties });
    expect(edge({ key: "1" })).not.toBe(edge({ key: "2" }));
    expect(edge({ key: "1", start: 1 })).toBe(edge({ key: "1", start: 2 }));
  });
});
