import { beforeAll, describe, expect, it } from "vitest";
import { detectLanguage } from "#ingest/detect/detect-language";
import type { Language } from "#ingest/languages/language";
import { loadLanguages } from "#ingest/languages/load";
import { extractText } from "../extract-text.js";

let languages: Language[];
beforeAll(async () => {
  languages = await loadLanguages();
});

describe("detectLanguage", () => {
  const cases: [string, string][] = [
    ["Chiều 28/10, Tổng Bí thư đã tiếp đoàn đại biểu nhân dịp đoàn thăm và làm việc tại Việt Nam.", "vi"],
    ["The two leaders agreed that the countries should work together on health and on energy.", "en"],
    ["Die beiden Minister sprachen gestern in Berlin über den Handel und die Lage in Europa.", "und"],
    ["今天下午，两国外长在北京举行会谈，就双边关系交换意见。", "und"],
    ["12345 67890", "und"],
  ];
  it.each(cases)("%s → %s", (text, code) => {
    expect(detectLanguage(text, languages)).toBe(code);
  });
});

describe("a line or two", () => {
  it.each([
    ["President Macron received Prime Minister Phạm Minh Chính at the Élysée Palace.", "en"],
    ["Vietnamese Foreign Minister Bui Thanh Son held talks with Jean-Noël Barrot in Hanoi.", "en"],
    ["Le président Emmanuel Macron reçoit Phạm Minh Chính.", "fr"],
    ["Tong Bi thu To Lam hoi dam voi Tong thong Emmanuel Macron tai Paris.", "vi"],
    ["Presiden Macron bertemu dengan Perdana Menteri Pham Minh Chinh di Paris.", "id"],
    ["O presidente Macron encontrou-se com To Lam em Paris.", "und"],
    ["El presidente Emmanuel Macron se reunió con Tô Lâm en París el 7 de octubre.", "und"],
    ["President Macron ontmoette premier Pham Minh Chinh in Parijs.", "und"],
  ])("%s is read as %s", async (text, lang) => {
    const { article, claims } = await extractText(text);
    expect([article.lang, claims.some(({ fact }) => fact.kind === "Meeting")]).toEqual([
      lang,
      lang !== "und",
    ]);
  });
});

describe("the header of a page", () => {
  const body =
    "The two leaders agreed that the countries should work together on health and on energy, and they said so.";
  const dates: [string, string, string | null][] = [
    [
      "a dateline",
      `Talks about health and energy\nSaturday, December 10, 2022 - 08:20\n\n${body}`,
      "2022-12-10",
    ],
    ["a Vietnamese dateline", `Thứ sáu, ngày 09/12/2022 - 22:31\n\n${body}`, "2022-12-09"],
    ["place and date before the text", `HANOI, Jan. 27, 1973 -- ${body}`, "1973-01-27"],
    [
      "the text, not the clock of the page above the headline",
      `Home | World | Sport\n14:32:07 Friday, 12 June 2026\n\nLeaders agree on health\n\nMay 4, 2024 - ${body}`,
      "2024-05-04",
    ],
    [
      "a French line that tells of an update too",
      `Des entretiens sur la santé\nPublié le 22/07/2021 à 08h12 - mis à jour à 11h40\n\n${body}`,
      "2021-07-22",
    ],
    [
      "day, month in letters, year",
      `Leaders agree on health\nPosted on 22-Jul-2021\n\n${body}`,
      "2021-07-22",
    ],
    ["the year first", `Leaders agree on health\n2021/07/22\n\n${body}`, "2021-07-22"],
    ["the month first, as the day can be no month", `Leaders agree\n07/22/2021\n\n${body}`, "2021-07-22"],
    ["a comma behind the month", `Leaders agree on health\nJuly, 22 2021 09:30:00\n\n${body}`, "2021-07-22"],
    ["a date behind the agency", `HANOI (VNA) July 22, 2021 – ${body}`, "2021-07-22"],
    ["a date in brackets with the agency", `Hà Nội (TTXVN 22/7/2021) - ${body}`, "2021-07-22"],
    ["a place with a small syllable", `Hà nội, 22-7-2021. - ${body}`, "2021-07-22"],
    ["a month in brackets before the text", `(Juin 2013) ${body}`, "2013-06"],
    [
      "a day, with the year of the copyright",
      `JAKARTA, 22/7 (KB) -- ${body}\n\n© 2021 A paper`,
      "2021-07-22",
    ],
    [
      "a day, with the year of the archive above it",
      `Home > Archives > 2021 > July\nLeaders agree on health\nHANOI, July 22 -- ${body}\n\n© 2024 A paper`,
      "2021-07-22",
    ],
    ["no day whose year could be two", `HANOI, July 22 -- ${body}\n\n© 2019\n© 2021 A paper`, null],
    ["no day without a year", `HANOI, July 22 -- ${body}`, null],
    ["no date that a headline is about", `27/01/1973: FOUR SIGNATURES, ONE PEACE\n\n${body}`, null],
    ["no date", body, null],
    ["the date of an event only", `On December 9, 2022, ${body}`, null],
  ];
  it.each(dates)("publication by %s", async (_, text, date) => {
    const { article } = await extractText(text);
    expect(article.publishedAt).toBe(date);
  });

  it("takes the date from the URL where the text tells none, and the metadata before all", async () => {
    const url = "https://example.org/2022/12/09/talks";
    expect((await extractText(body, { url })).article.publishedAt).toBe("2022-12-09");
    expect((await extractText(body, { url, publishedAt: "2021" })).article.publishedAt).toBe("2021");
  });

  it("finds headline and agency", async () => {
    const text = `Home | World | Sport\n\nLeaders agree on health\n\n(TTXVN) - ${body}`;
    const { article } = await extractText(text, { title: undefined });
    expect(article).toMatchObject({ title: "Leaders agree on health", publisher: "TTXVN" });
  });

  it("stores a text of an unknown language without claims, and says so", async () => {
    const { article, claims, entities, problems } = await extractText(
      "Die beiden Minister sprachen gestern in Berlin über den Handel und die Lage in Europa.",
    );
    expect(article.lang).toBe("und");
    expect([claims, entities]).toEqual([[], []]);
    expect(problems).toEqual([expect.objectContaining({ stage: "detect" })]);
  });
});
