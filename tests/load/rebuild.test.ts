import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "#graph/connection";
import { storeJudgements } from "#graph/project/judgements";
import { bringUpToDate } from "#load/bring-up-to-date";
import { always } from "#load/extractors";
import { loadArticles } from "#load/load";
import { rebuild } from "#load/rebuild";
import type { Judgement } from "#model/judgement";
import { aMeeting, anExtraction } from "../helpers/builders/extraction.js";
import { dumped, emptyGraph, wipe } from "../helpers/graph.js";
import { preparedExtractor } from "../helpers/prepared-extractor.js";

const extractions = ["Lê Minh Hà", "Lê Minh Hạ"].map((name, at) =>
  anExtraction({
    id: `article/${at}`,
    publishedAt: `2024-10-0${at + 1}`,
    entities: [name, "Jeanne Petit", { name: "Paris", knownId: "place/paris" }],
    claims: [
      aMeeting([[name], ["Jeanne Petit"]], { date: "2024-10-01", place: "Paris" }),
      { fact: { kind: "Relation", type: "MEMBER_OF" }, from: name, to: "Jeanne Petit" },
    ],
  }),
);
const extractor = preparedExtractor(extractions);
const articles = extractions.map(({ article }) => article);

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
beforeEach(async () => {
  await wipe(graph);
  await loadArticles(graph, extractor, articles);
});
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

const run = (cypher: string, params = {}) => graph.write((transaction) => transaction.run(cypher, params));
const people = async () =>
  (await graph.read<{ id: string }>("MATCH (p:Person) RETURN p.id AS id ORDER BY id")).map(({ id }) => id);

/** That the two names are one person, who is called by the one or the other. */
const same: Judgement = {
  id: "judgement/1",
  verdict: "same",
  anchors: extractions.map(({ article, entities }) => {
    const { start, end, text: surface } = entities[0]!.mentions[0]!;
    return { articleId: article.id, start, end, surface };
  }),
  by: "someone",
  at: "2025-01-01T00:00:00Z",
  why: null,
};
const judge = (judgement: Judgement) =>
  graph.write((transaction) => storeJudgements(transaction, [judgement]));

describe("rebuild", () => {
  it.each([
    ["claims and facts were lost", "MATCH (n:Claim|Meeting) DETACH DELETE n"],
    ["entities were lost", "MATCH (n:Entity) DETACH DELETE n"],
    ["blocks and records were lost", "MATCH (n:Block|Record) DETACH DELETE n"],
    [
      "properties were changed",
      "MATCH (n:Entity|Meeting) SET n.name = 'x', n.title = 'x', n.articleCount = 9",
    ],
    [
      "strangers were added",
      `CREATE (:Entity:Person {id: 'person/stray'})-[:TOOK_PART {side: 0, claimIds: ['claim/none']}]->(:Meeting {id: 'meeting/stray'}),
              (:Claim {id: 'claim/stray'})
       WITH * MATCH (a:Person {id: 'person/jeanne-petit'}), (b:Place) CREATE (a)-[:MEMBER_OF {claimIds: ['claim/none']}]->(b)`,
    ],
  ])("makes the graph whole where %s", async (_case, damage) => {
    const before = await dumped(graph);
    await run(damage);
    const report = await rebuild(graph, always(extractor));
    expect(report.articles).toBe(2);
    expect(await dumped(graph)).toEqual(before);
  });

  it.each([
    ["nothing", "RETURN 1"],
    ["records", "MATCH (n:Record) DETACH DELETE n"],
    ["counts of records", "MATCH (r:Record) SET r.count = r.count + 1"],
    ["claims and facts", "MATCH (n:Claim|Meeting|Role) DETACH DELETE n"],
    ["a record that an older Liên made", "MATCH (r:Record) WITH r LIMIT 1 REMOVE r.keys"],
  ])("gives the same one article at a time, with %s lost", async (_case, damage) => {
    await judge(same);
    await rebuild(graph, always(extractor));
    const before = await dumped(graph);
    await run(damage);
    const report = await rebuild(graph, always(extractor), { atOnce: 1 });
    expect(report.articles).toBe(2);
    expect(await dumped(graph)).toEqual(before);
    await loadArticles(graph, extractor, articles);
    expect(await dumped(graph)).toEqual(before);
  });

  it("tells what came and went in all, not what did so in between", async () => {
    const reports = [];
    for (const atOnce of [1, articles.length]) {
      await judge(same);
      reports.push(await rebuild(graph, always(extractor), { atOnce }));
      await run("MATCH (j:Judgement) DETACH DELETE j");
      await rebuild(graph, always(extractor));
    }
    expect(reports[0]).toEqual(reports[1]);
    expect(reports[0]!.removed.filter((id) => id.startsWith("person/"))).toHaveLength(2);
  });

  it("that was broken off where the graph could not be relied on is told to who would change it, and done again", async () => {
    const before = await dumped(graph);
    await run("MATCH (n:Record) DETACH DELETE n");
    const broken = { ...extractor, extract: () => Promise.reject(new Error("the light went out")) };
    await expect(rebuild(graph, always(broken))).rejects.toThrow("the light went out");
    await expect(loadArticles(graph, preparedExtractor(extractions, "2"), articles)).rejects.toThrow(
      /Run `lien rebuild`/,
    );
    expect(await bringUpToDate(graph)).toBe(2);
    expect(await dumped(graph)).toEqual(before);
  });

  it("reads every text with the extractor as it is now", async () => {
    const newer = preparedExtractor(
      extractions.map((each) => ({ ...each, claims: [] })),
      "2",
    );
    await rebuild(graph, always(newer));
    expect(await graph.read("MATCH (n:Claim|Meeting) RETURN n")).toEqual([]);
    expect(await graph.read("MATCH (a:Article) RETURN DISTINCT a.extractorVersion AS version")).toEqual([
      { version: "2" },
    ]);
  });

  it("follows what people decided, with a redirect, and undoes it when they withdraw it", async () => {
    const apart = await people();
    const before = await dumped(graph);
    await judge(same);
    await rebuild(graph, always(extractor));
    const together = await people();
    expect(together).toHaveLength(apart.length - 1);
    const [gone] = apart.filter((id) => !together.includes(id));
    const redirects = "MATCH (r:Redirect {id: $gone}) RETURN r.to AS to";
    const [redirect] = await graph.read<{ to: string }>(redirects, { gone });
    expect(together).toContain(redirect?.to);

    await run("MATCH (j:Judgement) DETACH DELETE j");
    await rebuild(graph, always(extractor));
    expect(await dumped(graph)).toEqual(before);
    expect(await graph.read(redirects, { gone })).toEqual([]);
  });

  it("leaves out the claims that people rejected", async () => {
    const { id, start, end, quote } = extractions[0]!.claims[0]!;
    const anchors = [{ articleId: "article/0", start, end, surface: quote }];
    await judge({ ...same, verdict: "reject", anchors });
    await rebuild(graph, always(extractor));
    expect(await graph.read("MATCH (c:Claim {id: $id}) RETURN c", { id })).toEqual([]);
  });

  it("tells how far it has come", async () => {
    const seen: string[] = [];
    await rebuild(graph, always(extractor), {
      onProgress: ({ done, total, label }) => seen.push(`${done}/${total} ${label}`),
    });
    expect(seen).toEqual(["1/2 article/0", "2/2 article/1"]);
  });
});
