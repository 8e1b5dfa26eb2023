import { describe, expect, it } from "vitest";
import { casing, markedKey, plainKey } from "#ingest/gazetteer/key";
import { spelling } from "#ingest/gazetteer/spelling";
import { tokens } from "#ingest/gazetteer/token";

const words = (text: string) => tokens(text).map((token) => token.text);

describe("tokens", () => {
  it.each([
    ["l'Élysée", ["l", "Élysée"]],
    ["Culture, Sports", ["Culture", ",", "Sports"]],
    ["Việt Nam News, Viet-Nam", ["Việt Nam", "News", ",", "Viet Nam"]],
    ["Hà, Nội", ["Hà", ",", "Nội"]],
    ["", []],
    ["«…»", []],
  ])("%j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe("keys", () => {
  it("lose case, marks and space", () => {
    expect(["Đống", "Ðà", "Œuvre", "Việt Nam", "ĐẶNG"].map(plainKey)).toEqual([
      "dong",
      "da",
      "oeuvre",
      "vietnam",
      "dang",
    ]);
  });

  it("keep the marks but not the place of the tone", () => {
    expect(markedKey("Hoà")).toBe(markedKey("Hòa"));
    expect(markedKey("Hòa")).not.toBe(markedKey("Hóa"));
    expect(markedKey("Ðà")).toBe(markedKey("Đà"));
    expect(markedKey("Hà".normalize("NFD"))).toBe(markedKey("Hà".normalize("NFC")));
  });

  it("tell how a word is written", () => {
    expect(["của", "Hà", "HÀ", "À", "BioMérieux", "Việt Nam"].map(casing)).toEqual([
      "small",
      "capitalised",
      "upper",
      "capitalised",
      "mixed",
      "capitalised",
    ]);
  });
});

describe("spelling", () => {
  const strict = { case: false, marks: false };
  it.each([
    ["Cần Thơ", "Cần Thơ", "exact"],
    ["Can Tho", "Cần Thơ", "unmarked"],
    ["Cân Tho", "Cần Thơ", "unmarked"],
    ["Diên Biên Phu", "Điện Biên Phủ", "unmarked"],
    ["Càn Tho", "Cần Thơ", undefined],
    ["Cần thơ", "Cần Thơ", undefined],
    ["CẦN THƠ", "Cần Thơ", "exact"],
    ["Hué", "Hue", undefined],
    ["Etrangères", "Étrangères", "exact"],
    ["Unesco", "UNESCO", "exact"],
    ["Us", "US", undefined],
    ["Bộ Ngoại Giao", "Bộ Ngoại giao", "exact"],
  ])("%s for %s is %s", (written, name, expected) => {
    expect(spelling(tokens(written), words(name), strict)).toBe(expected);
  });

  it("is freer where the name allows it, but wants a capital", () => {
    const name = words("ministère des Affaires étrangères");
    expect(spelling(tokens("Ministère des affaires étrangères"), name, { case: true, marks: false })).toBe(
      "exact",
    );
    expect(
      spelling(tokens("ministère des affaires étrangères"), name, { case: true, marks: false }),
    ).toBeUndefined();
    expect(
      spelling(tokens("Huế Imperial City"), words("Hue Imperial City"), { case: true, marks: true }),
    ).toBe("exact");
  });
});
