import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "#graph/connection";
import { always } from "#load/extractors";
import { judge } from "#load/judge";
import { loadArticles } from "#load/load";
import { restoreArticle, takeDown, unloadArticle } from "#load/unload";
import { aMeeting, anExtraction } from "../helpers/builders/extraction.js";
import { at } from "../helpers/builders/judgement.js";
import { dumped, emptyGraph, wipe } from "../helpers/graph.js";
import { preparedExtractor } from "../helpers/prepared-extractor.js";

const meeting = aMeeting([["Lê Minh Hà"], ["Jeanne Petit"]], { date: "2024-10-07" });
const first = anExtraction({
  id: "article/first",
  publishedAt: "2024-10-07",
  entities: ["Lê Minh Hà", "Jeanne Petit", { name: "Vietnam", knownId: "place/vn" }],
  claims: [meeting, { fact: { kind: "Role", title: "Mayor" }, holder: "Jeanne Petit" }],
});
const second = anExtraction({
  id: "article/second",
  publishedAt: "2024-10-09",
  entities: ["LÊ MINH HÀ", "Jeanne Petit", "Paul Durand"],
  claims: [
    { ...meeting, sides: [["LÊ MINH HÀ"], ["Jeanne Petit"]] },
    aMeeting([["Paul Durand"], ["Jeanne Petit"]], { date: "2024-10-08" }),
    { fact: { kind: "Role", title: "Mayor" }, holder: "Jeanne Petit" },
  ],
});
const extractor = preparedExtractor([first, second]);

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
beforeEach(() => wipe(graph));
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

describe("unloadArticle", () => {
  it.each([
    [first, second],
    [second, first],
  ])("takes away exactly what only the article supports (%#)", async (leaving, staying) => {
    await loadArticles(graph, extractor, [staying.article]);
    const alone = await dumped(graph);
    await loadArticles(graph, extractor, [leaving.article]);
    const report = await unloadArticle(graph, leaving.article.id);
    expect(report.unloaded).toBe(true);
    expect(await dumped(graph)).toEqual(alone);
  });

  it("tells what went", async () => {
    await loadArticles(graph, extractor, [first.article, second.article]);
    const { removedIds } = await unloadArticle(graph, "article/second");
    expect(removedIds).toEqual(expect.arrayContaining(["person/paul-durand", "claim/article/second-0"]));
    expect(removedIds).not.toContain("person/jeanne-petit");
  });

  it("leaves nothing behind of the last article but empty blocks, its text kept aside and the record", async () => {
    await loadArticles(graph, extractor, [first.article]);
    await unloadArticle(graph, "article/first");
    const left = await graph.read<{ labels: string[] }>(
      "MATCH (n) WHERE NOT n:Schema AND NOT n:Block AND NOT n:Audit RETURN labels(n) AS labels",
    );
    expect(left).toEqual([{ labels: ["Unloaded"] }]);
    expect(await graph.read("MATCH ()-[r]->() RETURN type(r) AS type")).toEqual([]);
  });

  it("takes the older versions of a page along", async () => {
    await loadArticles(graph, extractor, versions);
    await unloadArticle(graph, "article/second");
    expect(await dumped(graph)).toEqual([]);
  });

  it("does nothing where there is no such article", async () => {
    await loadArticles(graph, extractor, [first.article]);
    const before = await dumped(graph);
    expect(await unloadArticle(graph, "article/none")).toEqual({ unloaded: false, removedIds: [] });
    expect(await dumped(graph)).toEqual(before);
  });
});

const url = "https://example.org/page";
const versions = [
  { ...first.article, url },
  { ...second.article, url },
];

describe("restoreArticle", () => {
  it("undoes the unloading, older versions included", async () => {
    await loadArticles(graph, extractor, versions);
    const before = await dumped(graph);
    await unloadArticle(graph, "article/second");
    const report = await restoreArticle(graph, always(extractor), "article/second");
    expect(report?.outcome).toBe("loaded");
    expect(await dumped(graph)).toEqual(before);
    expect(await graph.read("MATCH (n:Unloaded) RETURN n")).toEqual([]);
  });

  it("is not needed where the text is loaded again by itself", async () => {
    await loadArticles(graph, extractor, [first.article]);
    const before = await dumped(graph);
    await unloadArticle(graph, "article/first");
    await loadArticles(graph, extractor, [first.article]);
    expect(await dumped(graph)).toEqual(before);
    expect(await restoreArticle(graph, always(extractor), "article/first")).toBeNull();
  });
});

describe("takeDown", () => {
  const everything = async () =>
    JSON.stringify(
      await graph.read("MATCH (n) WHERE NOT n:Block RETURN labels(n) AS labels, properties(n) AS properties"),
    );

  it("leaves no word of the text, of its older versions or of judgements on it", async () => {
    await loadArticles(graph, extractor, versions);
    await judge(
      graph,
      [{ verdict: "rename", anchors: [at(second, "Paul Durand")], says: { name: "P. Durand" }, why: null }],
      {
        by: "someone",
      },
    );
    const report = await takeDown(graph, "article/second", { by: "someone", why: "asked for" });
    expect(report).toMatchObject({ buriedIds: ["article/second", "article/first"], judgements: 1 });
    expect(await everything()).not.toMatch(/Durand|Petit|Minh/i);
    expect(await dumped(graph)).toEqual([]);
  });

  it("is remembered: the same text is refused, and stops no other", async () => {
    await loadArticles(graph, extractor, [first.article]);
    await unloadArticle(graph, "article/first");
    await takeDown(graph, "article/first", { why: "asked for" });
    const reports = await loadArticles(graph, extractor, [first.article, second.article]);
    expect(reports.map(({ outcome }) => outcome)).toEqual(["refused", "loaded"]);
    expect(reports[0]!.problems[0]!.message).toMatch(/was taken down on .* \(asked for\)/);
  });

  it("says when there is nothing of that id", async () => {
    expect(await takeDown(graph, "article/none", { why: "x" })).toEqual({
      buriedIds: [],
      removedIds: [],
      judgements: 0,
    });
  });
});
