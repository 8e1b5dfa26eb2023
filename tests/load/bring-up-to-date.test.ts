import { afterAll, beforeAll, expect, it } from "vitest";
import type { Graph } from "#graph/connection";
import { bringUpToDate } from "#load/bring-up-to-date";
import { judge } from "#load/judge";
import { loadArticles } from "#load/load";
import { aMeeting, anExtraction } from "../helpers/builders/extraction.js";
import { at } from "../helpers/builders/judgement.js";
import { dumped, emptyGraph, wipe } from "../helpers/graph.js";
import { preparedExtractor } from "../helpers/prepared-extractor.js";

const extractions = ["one", "two", "three"].map((id, nth) =>
  anExtraction({
    id: `article/${id}`,
    publishedAt: `2024-10-0${nth + 1}`,
    entities: ["Lê Minh Hà", { name: `Jeanne ${"ABC"[nth]} Petit`, roles: [{ title: "Mayor" }] }],
    claims: [
      aMeeting([["Lê Minh Hà"], [`Jeanne ${"ABC"[nth]} Petit`]], { date: "2024-10-01" }),
      { fact: { kind: "Role", title: "Mayor" }, holder: `Jeanne ${"ABC"[nth]} Petit` },
    ],
  }),
);
const extractor = preparedExtractor(extractions);
const articles = extractions.map(({ article }) => article);

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

it("projects what an older Liên kept in another form, once, and what is loaded then finds it", async () => {
  await loadArticles(graph, extractor, articles.slice(0, 2));
  const anchors = [at(extractions[0]!, "Jeanne A Petit"), at(extractions[1]!, "Jeanne B Petit")];
  await judge(graph, [{ verdict: "same", anchors, why: null }], {
    by: "someone",
    at: "2025-01-01T00:00:00.000Z",
  });
  const before = await dumped(graph);
  // As it was: nothing to find names, claims and judgements by.
  await graph.write(async (transaction) => {
    await transaction.run("MATCH (n:Record|Block|Judged) DETACH DELETE n");
    await transaction.run("MATCH (r:Role) REMOVE r.office, r.first");
    await transaction.run("MATCH (s:Schema) REMOVE s.projection");
  });
  expect(await Promise.all([bringUpToDate(graph), bringUpToDate(graph)])).toEqual(
    expect.arrayContaining([2, 0]),
  );
  expect(await dumped(graph)).toEqual(before);
  expect(await bringUpToDate(graph)).toBe(0);
  await loadArticles(graph, extractor, articles);
  const all = await dumped(graph);
  await wipe(graph);
  await loadArticles(graph, extractor, articles);
  await judge(graph, [{ verdict: "same", anchors, why: null }], {
    by: "someone",
    at: "2025-01-01T00:00:00.000Z",
  });
  expect(await dumped(graph)).toEqual(all);
});
