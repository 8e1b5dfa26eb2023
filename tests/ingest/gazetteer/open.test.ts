import { describe, expect, it } from "vitest";
import { openGazetteer } from "#ingest/gazetteer/open";

const gazetteer = openGazetteer();

describe("openGazetteer", () => {
  it("knows countries in four languages", () => {
    for (const name of [
      "Pháp",
      "Cộng hòa Pháp",
      "France",
      "République française",
      "Republic of France",
      "Prancis",
      "Perancis",
    ]) {
      expect(gazetteer.byName(name)[0]?.id, name).toBe("place/fr");
    }
    for (const name of [
      "Việt Nam",
      "Viêt Nam",
      "Vietnam",
      "Viet Nam",
      "CHXHCN Việt Nam",
      "Socialist Republic of Vietnam",
    ]) {
      expect(gazetteer.byName(name)[0]?.id, name).toBe("place/vn");
    }
  });

  it.each([
    ["place/hanoi", "Hà Nội"],
    ["place/lyon", "Lyon"],
    ["place/kh", "Cambodia"],
    ["org/french-development-agency", "Agence française de développement"],
    ["org/cpv-politburo", "Bộ Chính trị"],
    ["org/united-nations", "United Nations"],
  ])("shows %s under its own name, %s", (id, name) => {
    expect(gazetteer.entry(id)?.name).toBe(name);
  });

  it("tells parties, form and date of an agreement", () => {
    expect(gazetteer.entry("agreement/vn-fr-strategic-partnership-2013")?.agreement).toEqual({
      form: "partnership",
      status: "in-force",
      date: "2013-09-25",
      parties: ["place/vn", "place/fr"],
    });
    expect(gazetteer.entry("agreement/vn-fr-comprehensive-strategic-partnership-2024")?.agreement?.date).toBe(
      "2024-10-07",
    );
  });

  it("tells where a place lies and what it is part of", () => {
    const montreuil = gazetteer.entry("place/montreuil");
    expect(montreuil?.place?.latitude).toBeCloseTo(48.86, 1);
    expect(montreuil?.partOf).toBe("place/seine-saint-denis");
    expect(gazetteer.entry("place/sa-dec")?.partOf).toBe("place/dong-thap");
  });

  it.each([
    ["vietnamien", "vn"],
    ["Vietnamiennes", "vn"],
    ["VIETNAMIEN", "vn"],
    ["French", "fr"],
    ["french", undefined],
    ["Pháp", "fr"],
    ["pháp", undefined],
    ["Prancis", "fr"],
    ["orang Prancis", "fr"],
    ["người Việt", "vn"],
    ["polish", undefined],
    ["Paris", undefined],
  ])("demonym of %s is %s", (word, code) => {
    expect(gazetteer.demonym(word)).toBe(code);
  });

  it("knows family and given names, with and without marks, only with a capital", () => {
    for (const name of ["Nguyễn", "Nguyen", "NGUYỄN", "Phạm", "Pham", "Đặng", "Dang"]) {
      expect(gazetteer.isVietnameseFamilyName(name), name).toBe(true);
    }
    for (const name of ["nguyễn", "Dupont", "Nguyện", "Macron"]) {
      expect(gazetteer.isVietnameseFamilyName(name), name).toBe(false);
    }
    expect(gazetteer.isVietnameseGivenName("Thúy")).toBe(true);
    expect(gazetteer.isVietnameseGivenName("Thuý")).toBe(true);
    for (const name of ["Hélène", "Helene", "HÉLÈNE", "Jean-Noël", "Gérard"]) {
      expect(gazetteer.isFrenchGivenName(name), name).toBe(true);
    }
    expect(gazetteer.isFrenchGivenName("Hanoï")).toBe(false);
  });

  it("knows given names of other countries, no places and no words", () => {
    for (const name of ["Vyacheslav", "Agnieszka", "Budi", "Hélène"])
      expect(gazetteer.isGivenName(name), name).toBe(true);
    for (const name of ["vyacheslav", "London", "Minister", "Karya"])
      expect(gazetteer.isGivenName(name), name).toBe(false);
    expect(gazetteer.isEastAsianFamilyName("Zhou")).toBe(true);
    expect(gazetteer.isEastAsianFamilyName("Durand")).toBe(false);
    expect(gazetteer.isCommonVietnameseFamilyName("Nguyễn")).toBe(true);
    expect(gazetteer.isCommonVietnameseFamilyName("Thạch")).toBe(false);
  });

  it("finds office-holders under their aliases, by the right tones where there are tones", () => {
    expect(gazetteer.officeHolders("Macron").map((holder) => holder.id)).toEqual(["person/emmanuel-macron"]);
    expect(gazetteer.officeHolders("Nguyên Phu Trong")[0]?.id).toBe("person/nguyen-phu-trong");
    expect(gazetteer.officeHolders("Phạm Hùng")[0]?.offices[0]?.office).toBe("Prime Minister of Vietnam");
    expect(gazetteer.officeHolders("Phạm Hưng")).toEqual([]);
    expect(gazetteer.officeHolders("Nobody Known")).toEqual([]);
  });

  it("knows nobody where office-holders are switched off", () => {
    expect(openGazetteer({ officeHolders: false }).officeHolders("Macron")).toEqual([]);
    expect(openGazetteer().officeHolders("Macron")).toHaveLength(1);
  });

  it("answers names of nothing with nothing", () => {
    for (const name of ["", " ", "Xyzzy", "Hà Nội và Paris", "—"]) expect(gazetteer.byName(name)).toEqual([]);
    expect(gazetteer.entry("place/nowhere")).toBeUndefined();
  });
});
