import { describe, expect, it } from "vitest";
import type { LanguageCode } from "#model/vocabulary";
import { extractText, namesOf } from "../extract-text.js";

// Nobody here is in a list of office-holders: the words around a name tell it.
const LEAD: Partial<Record<LanguageCode, string>> = {
  vi: "Hai bên đã nói về những việc sẽ làm cho y tế và cho biển. ",
  en: "The two sides talked about what they will do for health and for the sea. ",
  id: "Kedua pihak membicarakan kerja sama di bidang kesehatan dan kelautan untuk tahun ini. ",
};

const cases: [LanguageCode, string, string, string[]][] = [
  ["en", "a middle initial", "They thanked Enrique A. Traverse.", ["Enrique A. Traverse"]],
  ["en", "a nickname and a number", 'He saw Senator Jose "Pepe" Traverse III.', ['Jose "Pepe" Traverse III']],
  ["en", "a rank in full", "Then Lieutenant Colonel Quilleron came.", ["Quilleron"]],
  [
    "en",
    "ranks cut short",
    "He saw Lt. Gen. Paul Quilleron and Capt. Traverse.",
    ["Paul Quilleron", "Traverse"],
  ],
  ["en", "a possessive", "Prime Minister Le Thanh Dong's car came.", ["Le Thanh Dong"]],
  ["en", "an excellency", "They thanked H.E. Paul Martin.", ["Paul Martin"]],
  ["en", "an event that is co-chaired", "He is to co-chair the Political Traverse there.", []],
  ["id", "one name alone", "Menurut Bupati Sunarto, acara itu lancar.", ["Sunarto"]],
  ["id", "behind a company", "Kata Dirut PT PAL Kaharuddin Sanusi, kapal siap.", ["Kaharuddin Sanusi"]],
  ["id", "initials behind a committee", "Anggota Komisi I DPR TB Hasanuddin bertanya.", ["TB Hasanuddin"]],
  [
    "id",
    "behind a bureau and its town",
    "Kepala Biro Kerja Sama Setda DKI Jakarta Marulina Sari hadir.",
    ["Marulina Sari"],
  ],
  [
    "id",
    "behind an honorific in the office",
    "Rektor Unhas Prof Jamaluddin Kompa hadir.",
    ["Jamaluddin Kompa"],
  ],
  [
    "id",
    "an arm of service in brackets",
    "Di sana Kolonel Laut (P) Anjar Wibisono hadir.",
    ["Anjar Wibisono"],
  ],
  [
    "id",
    "an academic title",
    "Tamu diterima direktur Politeknik Aceh Ir. Zainal Hanafiah.",
    ["Zainal Hanafiah"],
  ],
  ["id", "a place and no name", "Menurut Gubernur Lampung, acara itu lancar.", []],
  ["en", "a sovereign by name and number", "They thanked Albert II for the boats.", ["Albert II"]],
  [
    "en",
    "a Portuguese surname",
    "Then came Luiz Traverse da Quilleron with them.",
    ["Luiz Traverse da Quilleron"],
  ],
  ["en", "a small word behind a family name", "They thanked Tran To Nga for it.", ["Tran To Nga"]],
  [
    "en",
    "a surname of two words, and its other half a country",
    "They thanked Pierre Mendès France. Later Mr. Mendès France spoke.",
    ["Pierre Mendès France"],
  ],
  [
    "en",
    "an initial of one who is named in full",
    "They thanked Paul Quilleron. Later Mr. P. Quilleron spoke.",
    ["Paul Quilleron"],
  ],
  ["vi", "a pope by one name, before a place", "Giáo hoàng Phanxicô tại Vatican đã nói.", ["Phanxicô"]],
  ["vi", "a pope by number", "Giáo hoàng Gioan Phaolô II đã nói về việc này.", ["Gioan Phaolô II"]],
  [
    "vi",
    "one name behind an office and before a place",
    "Tổng thống Quilleron tại Paris đã nói.",
    ["Quilleron"],
  ],
  [
    "vi",
    "a name in syllables, of which one is a word for a place",
    "Bộ trưởng Ngoại giao Rô-lăng Đuy-ma đã nói.",
    ["Rô-lăng Đuy-ma"],
  ],
  ["vi", "a medal behind a courtesy", "Nhà nước đã tặng ông Huy chương Hữu nghị.", []],
  [
    "id",
    "behind a full name an office and what it is held in",
    "Di sana Jean-François Jarrige, presiden Guimet, hadir.",
    ["Jean-François Jarrige"],
  ],
];

describe("names of people by what stands around them", () => {
  it.each(cases)("%s: %s", async (lang, _, text, names) => {
    expect(namesOf(await extractText(LEAD[lang] + text, { lang }), "Person")).toEqual(names);
  });

  it("Indonesian headlines write verbs large", async () => {
    const text =
      "Bambang Wibowo Diundang ke Paris\n\nMenteri Bambang Wibowo diundang ke Paris untuk membicarakan kerja sama di bidang kesehatan, kata juru bicaranya kemarin di kantornya.";
    expect(namesOf(await extractText(text, { lang: "id" }), "Person")).toEqual(["Bambang Wibowo"]);
  });
});
