import { describe, expect, it } from "vitest";
import { entityId, isCountryId, kindOfId, slug } from "#model/id";
import { ENTITY_KINDS } from "#model/vocabulary";

describe("ids", () => {
  it.each([
    ["Đinh Toàn Thắng", "dinh-toan-thang"],
    ["Œuvre d'Orient", "oeuvre-d-orient"],
    ["Łódź – Straße", "lodz-strasse"],
    ["  (AFD)  ", "afd"],
    ["河内", ""],
  ])("%s is written %s", (name, written) => {
    expect(slug(name)).toBe(written);
  });

  it("tell the kind, of every kind", () => {
    for (const kind of ENTITY_KINDS) expect(kindOfId(entityId(kind, "Huế"))).toBe(kind);
    expect(["meeting/1", "people/to-lam", ""].map(kindOfId)).toEqual([null, null, null]);
  });

  it("are told apart where strangers share a name, and there where a name has no letters of ours", () => {
    expect(entityId("Person", "Lê Minh", "1f0c2a")).toBe("person/le-minh-1f0c2a");
    expect(entityId("Place", "河内")).toBe("place/unnamed");
  });

  it("of countries are two letters", () => {
    expect(["place/vn", "place/hue", "person/vn", undefined].map(isCountryId)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
