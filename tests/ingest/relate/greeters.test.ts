import { describe, expect, it } from "vitest";
import { extractText, meetingsOf } from "../extract-text.js";

const arrival = {
  en: "Vietnamese President Tran Van Nam arrived in Paris on Monday for a three-day visit to France. ",
  fr: "Le président vietnamien Tran Van Nam est arrivé lundi à Paris pour une visite de trois jours en France. ",
  vi: "Chủ tịch nước Trần Văn Nam đã đến Paris hôm thứ hai, bắt đầu chuyến thăm Pháp ba ngày. ",
  id: "Presiden Vietnam Tran Van Nam tiba di Paris pada hari Senin untuk kunjungan tiga hari ke Prancis. ",
};

const cases: [keyof typeof arrival, string, string][] = [
  [
    "en",
    "Greeting him at the airport were French Minister of Defence Paul Martin and Ambassador of France to Vietnam Claire Fontaine.",
    "Paul Martin, Claire Fontaine | Tran Van Nam",
  ],
  [
    "en",
    "On hand to welcome the President at Orly was French Minister of Defence Paul Martin.",
    "Paul Martin | Tran Van Nam",
  ],
  [
    "en",
    "He was seen off at the airport by French Minister of Defence Paul Martin.",
    "Tran Van Nam | Paul Martin",
  ],
  [
    "fr",
    "Pour l'accueillir à Orly : le ministre français de la Défense Paul Martin.",
    "Paul Martin | Tran Van Nam",
  ],
  [
    "fr",
    "L'attendaient au pied de la passerelle le ministre français de la Défense Paul Martin et l'ambassadrice de France au Vietnam Claire Fontaine.",
    "Paul Martin, Claire Fontaine | Tran Van Nam",
  ],
  [
    "fr",
    "Il a été salué à son départ par le ministre français de la Défense Paul Martin.",
    "Tran Van Nam | Paul Martin",
  ],
  [
    "vi",
    "Ra đón Chủ tịch nước tại sân bay có Bộ trưởng Quốc phòng Pháp Paul Martin và Đại sứ Pháp tại Việt Nam Claire Fontaine.",
    "Paul Martin, Claire Fontaine | Trần Văn Nam",
  ],
  [
    "id",
    "Yang menyambutnya di bandara ialah Menteri Pertahanan Prancis Paul Martin dan Duta Besar Prancis untuk Vietnam Claire Fontaine.",
    "Paul Martin, Claire Fontaine | Tran Van Nam",
  ],
  [
    "id",
    "Presiden dilepas di bandara oleh Menteri Pertahanan Prancis Paul Martin.",
    "Tran Van Nam | Paul Martin",
  ],
];

describe("those who greet a visitor or see him off", () => {
  it.each(cases)("%s: %s", async (lang, sentence, meeting) => {
    const found = meetingsOf(await extractText(arrival[lang] + sentence, { lang }));
    expect(found).toEqual([meeting]);
  });

  it("are no other side where they are of the visitor's own country", async () => {
    const text = `${arrival.en}Greeting him at the airport was Vietnamese Ambassador Le Thu Ha.`;
    expect(meetingsOf(await extractText(text, { lang: "en" }))).toEqual([]);
  });
});
