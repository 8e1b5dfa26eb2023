import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "#graph/connection";
import type { Reader } from "#graph/project/reader";
import { nearCopiesOfArticles } from "#graph/read/article";
import { always } from "#load/extractors";
import { loadArticles } from "#load/load";
import { bandKeys, shingles } from "#load/near-copies/shingles";
import { sourcesAfter } from "#load/near-copies/sources-after";
import { previewArticle } from "#load/preview";
import { rebuild } from "#load/rebuild";
import { unloadArticle } from "#load/unload";
import type { Extraction } from "#model/extraction";
import { aMeeting, anExtraction } from "../../helpers/builders/extraction.js";
import { dumped, emptyGraph, wipe } from "../../helpers/graph.js";
import { preparedExtractor } from "../../helpers/prepared-extractor.js";

const story = Array.from({ length: 150 }, (_, at) => `word${at}`);

/** A report of one meeting, with a body of its own. */
function report(
  id: string,
  body: string[],
  names = ["Lê Minh Hà", "Jeanne Petit"],
  basedOn: string | null = null,
): Extraction {
  const found = anExtraction({
    id: `article/${id}`,
    publishedAt: "2024-10-08",
    entities: names,
    claims: [aMeeting([[names[0]!], [names[1]!]], { date: "2024-10-07" })],
  });
  const text = `${found.article.text}\n${body.join(" ")}`;
  return { ...found, article: { ...found.article, text, basedOn }, document: { ...found.document, text } };
}

const changed = (from: number, to: number) =>
  story.map((word, at) => (at >= from && at < to ? `other${at}` : word));
const wire = report("wire", story);
/** Nearly the wire; and so is the other end, but the two ends are not alike. */
const [left, right] = [report("left", changed(0, 25)), report("right", changed(125, 150))];
const alone = report(
  "alone",
  story.map((word) => `${word}x`),
);
const digest = report("digest", ["short"], undefined, "https://example.org/wire");
const original = report("original", changed(20, 24), undefined, "https://example.org/wire");
const all = [wire, left, right, alone, digest, original];
const extractor = preparedExtractor(all);

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
beforeEach(() => wipe(graph));
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

async function load(...extractions: Extraction[]): Promise<void> {
  for (const { article } of extractions) await loadArticles(graph, extractor, [article]);
}

const sources = async () => {
  const rows = await graph.read<{ n: number }>("MATCH (m:Meeting) RETURN m.sourceCount AS n");
  return rows.map(({ n }) => n);
};

it("lists the copies of an article", async () => {
  await load(wire, left, alone);
  const copies = await nearCopiesOfArticles(graph, ["article/wire", "article/alone"], 10);
  expect([...copies].map(([id, list]) => [id, list.map((copy) => copy.id)])).toEqual([
    ["article/wire", ["article/left"]],
  ]);
});

describe("independent sources", () => {
  it.each([
    ["a wire report in two papers is one", [wire, left], 1],
    ["another report is a second", [wire, left, alone], 2],
    ["two that are unlike are two", [left, right], 2],
    ["two that are both like a third are one", [left, right, wire], 1],
    ["a digest goes with its original's copies", [digest, alone, wire, original], 2],
  ])("%s", async (_, extractions, count) => {
    await load(...extractions);
    expect(await sources()).toEqual([count]);
    const before = await dumped(graph);
    await rebuild(graph, always(extractor));
    expect(await dumped(graph)).toEqual(before);
  });

  it("are the same in whatever order, and less one when it is unloaded", async () => {
    await load(left, right, alone);
    const without = await dumped(graph);
    await load(wire);
    const whole = await dumped(graph);
    await unloadArticle(graph, "article/wire");
    expect(await dumped(graph)).toEqual(without);
    await wipe(graph);
    await loadArticles(
      graph,
      extractor,
      [wire, alone, right, left].map(({ article }) => article),
    );
    expect(await dumped(graph)).toEqual(whole);
  });

  it("are counted anew for meetings that the article in between does not report", async () => {
    const silent = { ...wire, claims: [], entities: [] };
    await load(left, right);
    await loadArticles(graph, preparedExtractor([silent]), [silent.article]);
    expect(await sources()).toEqual([1]);
  });

  it("are told right in a preview", async () => {
    await load(left, right);
    const one = await previewArticle(graph, extractor, alone.article);
    expect(one.difference.betterSourced).toMatchObject([
      { before: { sourceCount: 2 }, after: { sourceCount: 3 } },
    ]);
    const copy = await previewArticle(graph, extractor, wire.article);
    expect(copy.difference.betterSourced).toEqual([]);
  });
});

/** Reads, and counts the statements and rows. */
function counting(): { reader: Reader; counts: { statements: number; rows: number } } {
  const counts = { statements: 0, rows: 0 };
  const run = async <T>(cypher: string, params?: Record<string, unknown>): Promise<T[]> => {
    const rows = await graph.read<T>(cypher, params);
    counts.statements += 1;
    counts.rows += rows.length;
    return rows;
  };
  return { reader: { run }, counts };
}

describe("what is read for one more article", () => {
  /** Words of its own, and so many of the words that all share. */
  const outOf = (template: number) => (nth: number) =>
    report(`t${String(nth).padStart(3, "0")}`, [
      ...story.slice(0, template),
      ...Array.from({ length: 150 - template }, (_, at) => `own${nth}x${at}`),
    ]);

  async function readFor(more: Extraction) {
    const { reader, counts } = counting();
    await sourcesAfter(reader, async () => {}, { coming: [more.article], leaving: [] });
    return counts;
  }

  async function loadMany(extractions: readonly Extraction[]): Promise<void> {
    const articles = extractions.map(({ article }) => article);
    await loadArticles(graph, preparedExtractor(extractions), articles);
  }

  const digestsOf = ({ article }: Extraction) =>
    bandKeys(shingles(article.text)).map((band, nth) => `${nth} ${band}`);

  it.each([
    ["out of the template of all others", 75],
    ["a copy of all others", 145],
  ])("%s is the same however many there are", async (_, template) => {
    const others = Array.from({ length: 100 }, (_each, nth) => outOf(template)(nth));
    const held = others.map((other) => new Set(digestsOf(other)));
    // It shares digests with many: whoever followed these would read them all.
    const last = Array.from({ length: 50 }, (_each, nth) => outOf(template)(100 + nth)).find(
      (one) => held.filter((each) => digestsOf(one).some((digest) => each.has(digest))).length > 5,
    )!;
    await loadMany(others.slice(0, 20));
    const few = await readFor(last);
    await loadMany(others.slice(20));
    expect(await readFor(last)).toEqual(few);
  });
});
