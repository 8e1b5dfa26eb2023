import { describe, expect, it } from "vitest";
import { language as english } from "#ingest/languages/en/index";
import { language as vietnamese } from "#ingest/languages/vi/index";
import { compileVocabulary } from "#ingest/languages/vocabulary";
import { parseDate } from "#ingest/recognise/dates";

const packs = { en: compileVocabulary(english), vi: compileVocabulary(vietnamese) };

describe("parseDate", () => {
  const cases: ["en" | "vi", string, string | null, string[]][] = [
    ["vi", "Chiều 28/10, ông đến", "2024-10-28", ["2024-10-28"]],
    ["vi", "Chiều 28/10, ông đến", null, ["XXXX-10-28"]],
    ["vi", "Sáng ngày 14, ông đến", "2024-10-28", ["2024-10-14"]],
    ["vi", "thăm từ ngày 30/5 đến 2/6/2025", null, ["2025-05-30/2025-06-02"]],
    ["vi", "Sáng nay, 12-11, ông đến", "2024-11-12", ["2024-11-12"]],
    ["en", "on Tuesday the 14th, he came", "2023-02-15", ["2023-02-14"]],
    ["en", "on Wednesday the 30th he came", "2023-02-02", ["2023-01-30"]],
    ["en", "on Tuesday the 14th, he came", null, []],
    ["vi", "hôm 23 tháng 7 năm 2021", null, ["2021-07-23"]],
    ["vi", "Trong hai ngày 9-10/6", "2022-06-11", ["2022-06-09/2022-06-10"]],
    ["vi", "ngày 21-9-2013", null, ["2013-09-21"]],
    ["vi", "Thứ Ba, 21 Tháng Hai 2012", null, ["2012-02-21"]],
    ["vi", "từ tháng 5/1968 đến tháng 3/1973", null, ["1968-05", "1973-03"]],
    ["vi", "chiều qua ở Hà Nội", "2022-03-01", ["2022-02-28"]],
    ["vi", "chiều qua ở Hà Nội", null, []],
    ["vi", "kỷ niệm năm 2018", null, ["2018"]],
    ["vi", "ngày 30/2/2020", null, []],
    ["en", "on December 9", "2022-12-10", ["2022-12-09"]],
    ["en", "on December 9", "2023-01-10", ["2022-12-09"]],
    ["en", "on December 9", null, ["XXXX-12-09"]],
    ["en", "from May 25-27, 2025", null, ["2025-05-25/2025-05-27"]],
    ["en", "PARIS, Jan. 27, 1973", null, ["1973-01-27"]],
    ["en", "in October 2023", null, ["2023-10"]],
    ["en", "was signed on Friday", "2018-11-02", ["2018-11-02"]],
    ["en", "was signed on Wednesday", "2018-11-02", ["2018-10-31"]],
    ["en", "yesterday", "2024-03-01", ["2024-02-29"]],
  ];
  it.each(cases)("%s: %s (published %s)", (code, text, published, dates) => {
    expect(parseDate(text, packs[code], published).map((found) => found.date)).toEqual(dates);
  });

  it("tells where each date is written", () => {
    const text = "They met on December 9, 2022 and in 2023.";
    const spans = parseDate(text, packs.en).map(({ start, end }) => text.slice(start, end));
    expect(spans).toEqual(["December 9, 2022", "in 2023"]);
  });
});
