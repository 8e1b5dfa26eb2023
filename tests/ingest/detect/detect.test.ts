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
