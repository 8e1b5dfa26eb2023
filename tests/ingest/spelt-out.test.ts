import { describe, expect, it } from "vitest";
import { spellOut } from "#ingest/spelt-out";
import { extractText, meetingsOf, namesOf } from "./extract-text.js";

const SMALL = new Set(["and", "de", "với"]);

describe("spellOut", () => {
  it.each([
    ["Ð for Đ", "Ðại sứ", "Đại sứ"],
    ["a word glued to a small one", "Vietnam andFrance", "Vietnam and France"],
    ["a sentence behind another", "congrès du Parti.Premier arrêt", "congrès du Parti. Premier arrêt"],
  ])("puts right %s", (_, given, expected) => expect(spellOut(given, SMALL)?.text).toBe(expected));

  it.each([
    "easyJet",
    "VietnamPlus",
    "Laodong.vn",
    "Vietnam.Net",
    "example.org/andMore",
    "TP.Huế",
    "và Pháp",
  ])("leaves %s", (text) => expect(spellOut(text, SMALL)).toBeNull());

  it("leads back to every letter of the text as written", () => {
    const text = "Ða deGaulle andFrance. Parti.Premier vớiLâm.";
    const spelt = spellOut(text, SMALL)!;
    expect(spelt.text).toBe("Đa de Gaulle and France. Parti. Premier với Lâm.");
    for (const [index, letter] of [...spelt.text].entries())
      if (letter !== " " && letter !== "Đ") expect(text[spelt.back(index)]).toBe(letter);
    expect(text.slice(spelt.back(6), spelt.back(12))).toBe("Gaulle");
  });
});

describe("what is read in a text spelt out", () => {
  const text =
    "Ngày 9/12/2022, tại Hà Nội, Ðại sứ Việt Nam tại Pháp Lê Thành Ðông đã gặp Bộ trưởng Ngoại giao Pháp Jean Martin. " +
    "Hai bên trao đổi về quan hệ của hai nước vàPháp cam kết ủng hộ.";

  it("stands in the article as written", async () => {
    const { article, document, entities, claims } = await extractText(text);
    expect(article.text).toBe(text);
    expect(document.text).toBe(text);
    expect(claims.length).toBeGreaterThan(0);
    for (const { start, end, quote, arguments: all } of claims) {
      expect(text.slice(start, end)).toBe(quote);
      for (const one of all) {
        expect(text.slice(one.start, one.end)).toBe(one.surface);
        if (one.entity !== null) expect(entities.map(({ key }) => key)).toContain(one.entity);
      }
    }
    for (const { kind, key, mentions } of entities) {
      expect(key).toBe(`${kind}:${mentions[0]!.start}`);
      for (const one of mentions) expect(text.slice(one.start, one.end)).toBe(one.text);
    }
    expect(document.sentences.map(({ start, end }) => text.slice(start, end))).toHaveLength(2);
  });

  it("is read as any other text", async () => {
    const extraction = await extractText(text);
    expect(namesOf(extraction, "Person")).toEqual(["Lê Thành Đông", "Jean Martin"]);
    expect(meetingsOf(extraction)).toEqual(["Lê Thành Đông | Jean Martin"]);
    expect(extraction.entities.find(({ name }) => name === "Pháp")?.mentions.length).toBeGreaterThan(1);
  });
});
