import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Graph } from "#graph/connection";
import { loadArticles } from "#load/load";
import { unloadArticle } from "#load/unload";
import type { Extraction } from "#model/extraction";
import { anExtraction } from "../helpers/builders/extraction.js";
import { dumped, emptyGraph, wipe } from "../helpers/graph.js";
import { preparedExtractor } from "../helpers/prepared-extractor.js";

/** An agreement of a day, one of the same year and one of another month of it: only the year resembles both others. */
const [ofDay, ofYear, ofMonth] = [
  concluded("Accord on rail", "2013-09-25"),
  concluded("Hiệp định cầu đường", "2013"),
  concluded("Perjanjian kerja sama", "2013-06"),
];

function concluded(name: string, date: string): Extraction {
  const towns = ["Hanoi", "Paris"];
  return anExtraction({
    id: `article/${date}`,
    entities: [
      { name, kind: "Agreement", form: "accord" },
      ...towns.map((town) => ({ name: town, knownId: `place/${town.toLowerCase()}` })),
    ],
    claims: [
      {
        fact: { kind: "Agreement", form: "accord", status: "signed" },
        agreement: name,
        parties: towns,
        date,
      },
    ],
  });
}

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
beforeEach(() => wipe(graph));
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

const extractor = preparedExtractor([ofDay, ofYear, ofMonth]);
const load = (...extractions: Extraction[]) =>
  loadArticles(
    graph,
    extractor,
    extractions.map(({ article }) => article),
  );
const resembling = async () =>
  (
    await graph.read<{ pair: string }>(
      "MATCH (a)-[:RESEMBLES]->(b) RETURN a.date + ' ' + b.date AS pair ORDER BY pair",
    )
  ).map(({ pair }) => pair.split(" ").sort().join(" "));

it.each([
  ["day, year, month", [ofDay, ofYear, ofMonth]],
  ["year, month, day", [ofYear, ofMonth, ofDay]],
  ["month, day, year", [ofMonth, ofDay, ofYear]],
])("what is beside what comes keeps whom it resembles besides: %s", async (_order, order) => {
  await load(ofDay, ofYear, ofMonth);
  const whole = await dumped(graph);
  expect((await resembling()).sort()).toEqual(["2013 2013-06", "2013 2013-09-25"]);
  await wipe(graph);
  for (const each of order) await load(each);
  expect(await dumped(graph)).toEqual(whole);
  await unloadArticle(graph, ofDay.article.id);
  expect(await resembling()).toEqual(["2013 2013-06"]);
  await unloadArticle(graph, ofYear.article.id);
  expect(await resembling()).toEqual([]);
});
