import { beforeAll, describe, expect, it } from "vitest";
import type { Extractor } from "#ingest/extractor";
import { rulesExtractor } from "#ingest/pipeline";
import { docxOf, paragraph } from "./fixtures/docx.js";
import { pdfOf, setInLines } from "./fixtures/pdf.js";
import { bytesOf, readAll } from "./read-all.js";

const LINES = [
  "On October 7, 2024, French President Emmanuel Macron received",
  "Vietnamese President To Lam at the Elysee Palace in Paris.",
];
const SENTENCE = LINES.join(" ");
const REST =
  "They agreed to raise the ties between the two countries to a comprehensive strategic partnership.";

let extractor: Extractor;
beforeAll(async () => {
  extractor = await rulesExtractor();
});

describe("what is extracted stands at its offsets in the text that the reader returned", () => {
  it.each<[string, string | Uint8Array]>([
    ["a.txt", `${SENTENCE}\r\n${REST}\r\n`],
    [
      "a.html",
      `<title>A visit</title><article><p>${SENTENCE.replace("Macron", "Ma&shy;cron")}</p><p>${REST} \u202E&amp; more\u202C</p></article>`,
    ],
    ["a.pdf", pdfOf({ pages: [setInLines([...LINES, REST.slice(0, 50)])] })],
    ["a.docx", docxOf(paragraph(SENTENCE) + paragraph(REST))],
    ["a.csv", `headline;body\nA visit;"${SENTENCE}\n${REST}"\n`],
    ["a.ndjson", JSON.stringify({ headline: "A visit", body: `<p>${SENTENCE}</p><p>${REST}</p>` })],
  ])("%s", async (name, content) => {
    const [reading] = await readAll(bytesOf(name, content));
    const text = reading!.article!.text;
    const { article, claims, entities } = await extractor.extract(reading!.article!);
    expect(article.text).toBe(text);
    const meeting = claims.find(({ quote }) => quote.includes("received"));
    expect(meeting?.quote).toContain("Emmanuel Macron received Vietnamese President To Lam");
    expect(claims.map(({ start, end }) => text.slice(start, end))).toEqual(claims.map(({ quote }) => quote));
    expect(entities.length).toBeGreaterThan(1);
  });
});
