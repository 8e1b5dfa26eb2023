import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "#graph/connection";
import { loadArticles } from "#load/load";
import { previewArticle } from "#load/preview";
import type { Judgement } from "#model/judgement";
import { aMeeting, anExtraction } from "../helpers/builders/extraction.js";
import { aJudgement, at, ofClaim } from "../helpers/builders/judgement.js";
import { dumped, emptyGraph, wipe } from "../helpers/graph.js";
import { preparedExtractor } from "../helpers/prepared-extractor.js";

const paris = { name: "Paris", knownId: "place/paris" };
const meeting = aMeeting([["Lê Minh Hà"], ["Jeanne Petit"]], { date: "2024-10-07", place: "Paris" });
const accord = {
  fact: { kind: "Agreement" as const, form: "accord" as const, status: "signed" as const },
  agreement: "Accord on Bridges",
  parties: ["Paris"],
  date: "2024",
};
const stored = anExtraction({
  id: "article/stored",
  publishedAt: "2024-10-07",
  entities: ["Lê Minh Hà", "Jeanne Petit", paris],
  claims: [meeting],
});
const coming = anExtraction({
  id: "article/coming",
  publishedAt: "2024-10-08",
  entities: [
    { name: "Lê Minh Hà", also: ["LÊ MINH HÀ"], roles: [{ title: "Mayor" }] },
    "Jeanne Petit",
    "Paul Durand",
    paris,
    { name: "Accord on Bridges", kind: "Agreement", form: "accord" },
  ],
  claims: [
    meeting,
    aMeeting([["Lê Minh Hà"], ["Paul Durand", "Jeanne Petit"]], { date: "2019-01-05" }),
    accord,
  ],
});
const extractor = preparedExtractor([stored, coming]);

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
beforeEach(async () => {
  await wipe(graph);
  await loadArticles(graph, extractor, [stored.article]);
});
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

describe("previewArticle", () => {
  it("tells what is new and what the graph knows", async () => {
    const preview = await previewArticle(graph, extractor, coming.article);
    expect(preview.known).toBe(false);
    expect(preview.entities.map(({ id, isNew }) => [id, isNew])).toEqual([
      ["person/le-minh-ha", false],
      ["person/jeanne-petit", false],
      ["person/paul-durand", true],
      ["place/paris", false],
      ["agreement/accord-on-bridges", true],
    ]);
    expect(preview.entities[0]).toMatchObject({
      kind: "Person",
      name: "Lê Minh Hà",
      titles: ["Mayor"],
      mentions: [{ text: "Lê Minh Hà" }, { text: "LÊ MINH HÀ" }],
    });
    expect(
      preview.meetings.map(({ date, isNew, sides, place }) => ({
        date,
        isNew,
        sides: sides.map((side) => side.map(({ id }) => id)),
        place: place?.id ?? null,
      })),
    ).toEqual([
      {
        date: "2024-10-07",
        isNew: false,
        sides: [["person/le-minh-ha"], ["person/jeanne-petit"]],
        place: "place/paris",
      },
      {
        date: "2019-01-05",
        isNew: true,
        sides: [["person/le-minh-ha"], ["person/paul-durand", "person/jeanne-petit"]],
        place: null,
      },
    ]);
    expect(preview.meetings[0]).toMatchObject({
      act: "talks",
      channel: "in-person",
      status: "held",
      rule: "test",
    });
    expect(preview.agreements).toMatchObject([
      {
        form: "accord",
        status: "signed",
        date: "2024",
        entity: { id: "agreement/accord-on-bridges" },
        parties: [{ id: "place/paris" }],
      },
    ]);
  });

  it("writes nothing", async () => {
    const before = await dumped(graph);
    const nodes = await graph.read("MATCH (n) RETURN count(n) AS n");
    await previewArticle(graph, extractor, coming.article);
    expect(await dumped(graph)).toEqual(before);
    expect(await graph.read("MATCH (n) RETURN count(n) AS n")).toEqual(nodes);
  });

  it("knows a text that is loaded, and finds nothing new in it", async () => {
    const preview = await previewArticle(graph, extractor, stored.article);
    expect(preview.known).toBe(true);
    expect(preview.entities.some(({ isNew }) => isNew)).toBe(false);
    expect(preview.meetings.map(({ isNew }) => isNew)).toEqual([false]);
  });
});

describe("the difference that an article makes", () => {
  const saying = (id: string, date: string, names = ["Lê Minh Hà", "Jeanne Petit"]) =>
    anExtraction({
      id,
      publishedAt: "2024-10-08",
      entities: [...names, paris],
      claims: [aMeeting([[names[0]!], [names[1]!]], { date, place: "Paris" })],
    });
  const preview = async (extraction: ReturnType<typeof saying>, ...decisions: Judgement[]) =>
    previewArticle(graph, preparedExtractor([extraction]), extraction.article, decisions);
  const known = { title: "Lê Minh Hà – Jeanne Petit", before: { date: "2024-10-07", sourceCount: 1 } };

  it("one more source of a meeting", async () => {
    const { difference } = await preview(saying("article/x", "2024-10-07"));
    expect(difference).toMatchObject({
      betterSourced: [{ ...known, after: { date: "2024-10-07", sourceCount: 2 } }],
      dateChanges: [],
      contradictions: [],
      duplicates: [],
    });
  });

  it("a new version of its only source is no second one, but may change the date", async () => {
    const url = "https://example.org/page";
    await loadArticles(graph, extractor, [{ ...stored.article, url }]);
    const newer = saying("article/x", "2024-10-09");
    const { difference } = await previewArticle(graph, preparedExtractor([newer]), { ...newer.article, url });
    expect(difference.betterSourced).toEqual([]);
  });

  it("a name that may be that of somebody known", async () => {
    const { difference } = await preview(saying("article/x", "2024-10-07", ["Minh Hà", "Jeanne Petit"]));
    expect(difference.duplicates).toMatchObject([
      {
        left: "person/le-minh-ha",
        right: "person/minh-ha",
        reasons: [{ name: "a shorter form of the name" }],
      },
    ]);
  });

  it("says why a name is that of somebody known", async () => {
    const { entities } = await preview(saying("article/x", "2024-10-07"));
    expect(entities.map(({ id, why }) => [id, why.map(({ name }) => name)])).toEqual([
      ["person/le-minh-ha", ["same name"]],
      ["person/jeanne-petit", ["same name"]],
      ["place/paris", ["listed under this name"]],
    ]);
  });

  it("shows it as it would be with what was decided so far", async () => {
    const extraction = saying("article/x", "2024-10-07");
    const { meetings } = await preview(
      extraction,
      aJudgement("correct", ofClaim(extraction, 0), { date: "2020" }),
    );
    expect(meetings.map(({ date, isNew }) => [date, isNew])).toEqual([["2020", true]]);
    const rejected = await preview(extraction, aJudgement("reject", [at(extraction, "Lê Minh Hà")]));
    expect([rejected.entities.length, rejected.meetings]).toEqual([2, []]);
  });
});
