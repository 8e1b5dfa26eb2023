import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "#graph/connection";
import { closeReport, storeReport } from "#graph/project/reports";
import { exportLines } from "#load/exchange/export";
import { importLines } from "#load/exchange/import";
import type { Exported } from "#load/exchange/lines";
import { always } from "#load/extractors";
import { judge, withdraw } from "#load/judge";
import { loadArticles } from "#load/load";
import { restoreArticle, takeDown, unloadArticle } from "#load/unload";
import { aMeeting, anExtraction } from "../../helpers/builders/extraction.js";
import { at, ofClaim } from "../../helpers/builders/judgement.js";
import { dumped, emptyGraph, wipe } from "../../helpers/graph.js";
import { preparedExtractor } from "../../helpers/prepared-extractor.js";

const extractions = ["one", "two", "three", "gone", "aside", "anew"].map((id, nth) =>
  anExtraction({
    id: `article/${id}`,
    publishedAt: `2024-10-0${nth + 1}`,
    entities: ["Lê Minh Hà", { name: `Jeanne ${"ABCDEF"[nth]} Petit` }],
    claims: [aMeeting([["Lê Minh Hà"], [`Jeanne ${"ABCDEF"[nth]} Petit`]], { date: "2024-10-01" })],
  }),
);
const extractor = preparedExtractor(extractions);
const url = "https://example.org/page";
const [one, two, three, gone, aside, anew] = extractions.map(({ article }) => article);

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

async function exported(what?: Exported): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportLines(graph, what)) lines.push(line);
  return lines;
}

async function* each(lines: readonly string[]) {
  yield* lines;
}

/**
 * Two versions of a page, another article, a text that was taken down, a page of two versions that was unloaded, a
 * judgement that holds and one that does not, a report that waits and one that is closed.
 */
beforeEach(async () => {
  await wipe(graph);
  await loadArticles(graph, extractor, [{ ...one!, url }, { ...two!, url }, three!, gone!]);
  await takeDown(graph, "article/gone", { by: "someone", why: "asked for" });
  const other = "https://example.org/other";
  await loadArticles(graph, extractor, [
    { ...aside!, url: other },
    { ...anew!, url: other },
  ]);
  await unloadArticle(graph, "article/anew", "someone");
  await storeReport(graph, { subject: "article/two", message: "Wrong day.", by: "a reader" });
  const closed = await storeReport(graph, {
    subject: "article/two",
    message: "Wrong place.",
    by: "a reader",
  });
  await closeReport(graph, closed!.id, { by: "someone", answer: "Mended." });
  const by = { by: "someone", at: "2025-01-01T00:00:00.000Z" };
  const [, second, third] = extractions;
  await judge(
    graph,
    [
      {
        verdict: "same",
        anchors: [at(second!, "Jeanne B Petit"), at(third!, "Jeanne C Petit")],
        why: "one person",
      },
    ],
    by,
  );
  const { judgements } = await judge(
    graph,
    [{ verdict: "reject", anchors: ofClaim(third!, 0), why: null }],
    by,
  );
  await withdraw(graph, [judgements[0]!.id], { by: "another", at: "2025-01-02T00:00:00.000Z" });
});

describe("an export", () => {
  it("makes the same graph and the same export of an empty one, also in two goes, and again", async () => {
    const [before, lines] = [await dumped(graph), await exported()];
    await wipe(graph);
    for (const part of [lines.slice(0, 3), lines, lines])
      expect((await importLines(graph, extractor, each(part))).refused).toEqual([]);
    expect(await dumped(graph)).toEqual(before);
    expect(await exported()).toEqual(lines);
    const [again] = await loadArticles(graph, extractor, [gone!]);
    expect(again!.outcome).toBe("refused");
  });

  it("holds what was unloaded, which can be brought back where it comes", async () => {
    const lines = await exported();
    expect(lines.filter((line) => line.startsWith('{"type":"Unloaded"'))).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith('{"type":"Report"'))).toHaveLength(2);
    await wipe(graph);
    await importLines(graph, extractor, each(lines));
    expect((await restoreArticle(graph, always(extractor), "article/anew"))?.outcome).toBe("loaded");
    expect(
      await graph.read("MATCH (:Article {id: 'article/anew'})-[:REPLACES]->(s:Superseded) RETURN s.id AS id"),
    ).toEqual([{ id: "article/aside" }]);
    // What is loaded here is not set aside by what was unloaded elsewhere, and a report stays closed.
    await importLines(
      graph,
      extractor,
      each(lines.map((line) => line.replace('"closedBy":"someone"', '"closedBy":"x"'))),
    );
    expect(await graph.read("MATCH (u:Unloaded) RETURN u")).toEqual([]);
    expect(await graph.read("MATCH (r:Report) WHERE r.closedBy = 'someone' RETURN count(r) AS n")).toEqual([
      { n: 1 },
    ]);
  });

  it("of judgements makes them hold in a graph that has the articles only", async () => {
    const [before, articles, judgements] = [
      await dumped(graph),
      await exported("articles"),
      await exported("judgements"),
    ];
    expect(judgements).toHaveLength(2);
    await wipe(graph);
    await importLines(graph, extractor, each(judgements));
    await loadArticles(graph, extractor, [{ ...one!, url }]);
    await importLines(graph, extractor, each(articles));
    expect(await dumped(graph)).toEqual(before);
  });
});

describe("an import", () => {
  it.each([
    ["{", /^Line 2 is not JSON/],
    ["[]", /^Line 2 is not what Liên exports/],
    ['{"type":"Claim"}', /^Line 2 is not what Liên exports: type/],
    ['{"type":"Article","id":"article/x"}', /^Line 2 is not what Liên exports: label/],
    [JSON.stringify({ type: "Article", ...three, publishedAt: "soon" }), /publishedAt: is not a date/],
    [JSON.stringify({ type: "Article", ...three, id: "article/x" }), /nothing was prepared/],
    [
      JSON.stringify({
        type: "Judgement",
        id: "judgement/1",
        verdict: "same",
        anchors: [],
        by: "x",
        at: "2025-01-01T00:00:00Z",
        why: null,
      }),
      /^Line 2: "same" stands on 2 places/,
    ],
  ])("refuses %s, and stops for nothing", async (wrong, reason) => {
    await wipe(graph);
    const lines = [
      JSON.stringify({ type: "Article", ...one }),
      wrong,
      "",
      JSON.stringify({ type: "Article", ...two }),
    ];
    const { taken, refused } = await importLines(graph, extractor, each(lines));
    expect(refused).toEqual([{ line: 2, reason: expect.stringMatching(reason) }]);
    expect(taken.Article).toBe(2);
  });

  it("takes down what is taken down elsewhere, and takes back what is taken back", async () => {
    const lines = await exported();
    const held = lines.find((line) => line.includes('"type":"Judgement"'))!;
    const withdrawn = { by: "another", at: "2025-01-03T00:00:00.000Z", why: null };
    const tombstone = {
      type: "Tombstone",
      id: "article/three",
      at: "2025-01-03T00:00:00.000Z",
      by: "x",
      why: "y",
    };
    await importLines(
      graph,
      extractor,
      each([JSON.stringify({ ...JSON.parse(held), type: "Withdrawn", withdrawn })]),
    );
    expect(await graph.read("MATCH (j:Judgement) RETURN j")).toEqual([]);
    await importLines(graph, extractor, each([held]));
    expect(await graph.read("MATCH (j:Judgement) RETURN j")).toEqual([]);
    await importLines(graph, extractor, each([JSON.stringify(tombstone)]));
    expect(await graph.read("MATCH (a:Article) RETURN a.id AS id")).toEqual([{ id: "article/two" }]);
  });
});
