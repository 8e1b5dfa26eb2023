import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "#graph/connection";
import { loadArticles } from "#load/load";
import { unloadArticle } from "#load/unload";
import { aMeeting, anExtraction } from "../helpers/builders/extraction.js";
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

  it("leaves nothing behind of the last article but empty blocks", async () => {
    await loadArticles(graph, extractor, [first.article]);
    await unloadArticle(graph, "article/first");
    const left = await graph.read("MATCH (n) WHERE NOT n:Schema AND NOT n:Block RETURN labels(n) AS labels");
    expect(left).toEqual([]);
    expect(await graph.read("MATCH ()-[r]->() RETURN type(r) AS type")).toEqual([]);
  });

  it("takes the older versions of a page along", async () => {
    const url = "https://example.org/page";
    await loadArticles(graph, extractor, [
      { ...first.article, url },
      { ...second.article, url },
    ]);
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
