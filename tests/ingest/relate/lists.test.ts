import { describe, expect, it } from "vitest";
import { extractText, meetingClaims, meetingsOf } from "../extract-text.js";

describe("whom a visitor received, told as a list under a heading", () => {
  const both = (host: string) => [`Paul Martin, Claire Fontaine | ${host}`];
  it.each([
    [
      "fr",
      "Le président vietnamien Trân Van Nam a passé trois jours à Paris, où il a parlé devant beaucoup de monde.\n\nAudiences accordées — Paul Martin, ministre français de la Défense ; Claire Fontaine, ambassadrice de France au Vietnam.",
      both("Trân Van Nam"),
    ],
    [
      "en",
      "Vietnamese President Tran Van Nam spent three days in Paris last week, and he spoke to many people there.\n\nAudiences: Paul Martin, French Minister of Defence; Claire Fontaine, French Ambassador to Vietnam.",
      both("Tran Van Nam"),
    ],
    [
      "vi",
      "Chủ tịch nước Trần Văn Nam đã có ba ngày ở Paris trong tuần này, với nhiều hoạt động quan trọng.\n\nTiếp: Bộ trưởng Quốc phòng Pháp Paul Martin; Đại sứ Pháp tại Việt Nam Claire Fontaine.",
      both("Trần Văn Nam"),
    ],
    [
      "id",
      "Presiden Vietnam Tran Van Nam berada di Paris selama tiga hari dan ia berbicara di depan banyak orang di sana pekan ini.\n\nMenerima: Menteri Pertahanan Prancis Paul Martin; Duta Besar Prancis untuk Vietnam Claire Fontaine.",
      both("Tran Van Nam"),
    ],
  ])("%s", async (lang, text, meetings) => {
    expect(meetingsOf(await extractText(text, { lang }))).toEqual(meetings);
  });

  it("tells of no meeting where the host is of the same country, or not named", async () => {
    const same =
      "French President Jean Martin spent three days in Hanoi.\n\nAudiences: Paul Martin, French Minister of Defence.";
    const nobody =
      "Three days in Hanoi were not enough.\n\nAudiences: Paul Martin, French Minister of Defence.";
    for (const text of [same, nobody])
      expect(meetingsOf(await extractText(text, { lang: "en" }))).toEqual([]);
  });
});

it("knows the guest by a pronoun before the host and the word of receiving", async () => {
  const text =
    "Ông Paul Martin nay là Thị trưởng thành phố Le Havre của Pháp. Lần này ông ở lại Việt Nam bốn ngày, và hôm qua được Bộ trưởng Ngoại giao Trần Văn Nam tiếp tại Hà Nội.";
  expect(meetingsOf(await extractText(text, { lang: "vi" }))).toEqual(["Trần Văn Nam | Paul Martin"]);
});

describe("those who sign", () => {
  const signed = async (behind: string) =>
    meetingsOf(
      await extractText(`Le recteur Jean Martin et Sophie Fontaine${behind} apposaient leurs signatures.`, {
        lang: "fr",
      }),
    );
  it("may have their office between commas behind the last name", async () => {
    expect(
      await signed(", conseillère de coopération et d'action culturelle à l'ambassade de France au Vietnam,"),
    ).toEqual(["Jean Martin | Sophie Fontaine"]);
  });
  it("are not known where another clause stands between", async () => {
    expect(await signed(", conseillère de coopération, étaient absents ; leurs adjoints,")).toEqual([]);
  });
});

it("dates the news by the month that the article stands under, where no day is told", async () => {
  const text =
    "(Juin 2013) À Paris, le maire de Lyon Paul Martin a rencontré l'ambassadrice Trân Thu Ha, et ils ont parlé de santé, d'énergie et de leurs deux villes.";
  const [meeting] = meetingClaims(await extractText(text, { lang: "fr" }));
  expect(meeting).toMatchObject({ date: "2013-06" });
});
