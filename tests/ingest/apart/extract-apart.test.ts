import { describe, expect, it } from "vitest";
import { EXTRACT_LIMITS, ExtractionEnded, extractApart } from "#ingest/apart/extract-apart";
import { rulesExtractor } from "#ingest/pipeline";
import { articleFromText } from "#ingest/read/article-from-text";

const SENTENCE = "Vietnamese Foreign Minister Lê Minh Hà met with French Ambassador Jeanne Petit in Hanoi. ";
const article = (text: string) => articleFromText(text, { lang: "en" }).article!;

describe("extractApart", () => {
  it("finds what is found otherwise, and lets others go on meanwhile", async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 5);
    const apart = extractApart();
    const texts = [SENTENCE.repeat(300), SENTENCE].map(article);
    const found = await Promise.all(texts.map((text) => apart.extract(text)));
    clearInterval(timer);
    const rules = await rulesExtractor();
    expect(apart).toMatchObject({ name: rules.name, version: rules.version });
    expect(found).toEqual(await Promise.all(texts.map((text) => rules.extract(text))));
    expect(ticks).toBeGreaterThan(20);
  }, 60_000);

  it.each([
    ["time", { ...EXTRACT_LIMITS, seconds: 0.01 }, /longer than 0\.01 s\. Split the text/],
    ["memory", { ...EXTRACT_LIMITS, memoryMb: 16 }, /more than 16 MB of memory\. Split the text/],
  ])("ends what takes too much %s, and the process lives", async (_what, limits, message) => {
    const reading = extractApart(limits).extract(article(SENTENCE.repeat(2_000)));
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toThrow(ExtractionEnded);
  });

  it("begins with another thread after one that was ended", async () => {
    const apart = extractApart({ ...EXTRACT_LIMITS, seconds: 0.01 });
    const both = await Promise.allSettled([
      apart.extract(article(SENTENCE)),
      apart.extract(article(SENTENCE)),
    ]);
    expect(both.map((each) => each.status === "rejected" && each.reason.name)).toEqual([
      "ExtractionEnded",
      "ExtractionEnded",
    ]);
  });
});
