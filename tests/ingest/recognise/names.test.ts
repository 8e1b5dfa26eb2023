import { describe, expect, it } from "vitest";
import type { LanguageCode } from "#model/vocabulary";
import { extractText, namesOf } from "../extract-text.js";

// Nobody here is in a list of office-holders: the words around a name tell it.
const LEAD: Partial<Record<LanguageCode, string>> = {
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
