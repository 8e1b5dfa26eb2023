import { expect, it } from "vitest";
import { EXTRACT_LIMITS } from "#ingest/apart/extract-apart";
import { extractInThreads } from "#ingest/apart/extract-threads";
import { rulesExtractor } from "#ingest/pipeline";
import { articleFromText } from "#ingest/read/article-from-text";

const SENTENCE = "Vietnamese Foreign Minister Lê Minh Hà met with French Ambassador Jeanne Petit in Hanoi. ";
const articles = Array.from(
  { length: 7 },
  (_, nth) => articleFromText(SENTENCE.repeat(nth + 1), { lang: "en" }).article!,
);

it("finds what is found otherwise, each for its article, with more threads than one", async () => {
  const threads = extractInThreads(2);
  const rules = await rulesExtractor();
  expect(threads).toMatchObject({ name: rules.name, version: rules.version, atOnce: 4 });
  const found = await Promise.all(articles.map((article) => threads.extract(article)));
  expect(found).toEqual(await Promise.all(articles.map((article) => rules.extract(article))));
}, 60_000);

it("goes on after an article that had to be given up", async () => {
  const threads = extractInThreads(2, { ...EXTRACT_LIMITS, memoryMb: 16 });
  const all = await Promise.allSettled(articles.slice(0, 3).map((article) => threads.extract(article)));
  expect(all.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
}, 60_000);
