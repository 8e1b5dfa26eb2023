import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Graph } from "#graph/connection";
import { aFolder } from "../../helpers/fake-programs.js";
import { dumped, emptyGraph, wipe } from "../../helpers/graph.js";
import { startLien, writeArticles } from "../../helpers/lien-process.js";

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

test("what the program exports, it imports: the graph is the same", async () => {
  const folder = aFolder();
  const [settings, file] = [inject("neo4j"), join(folder, "graph.ndjson")];
  const run = (...words: string[]) => startLien(settings, ...words).ended;
  expect(await run("ingest", writeArticles(join(folder, "articles"), 4))).toBe(0);
  const before = await dumped(graph);
  expect(await run("export", "--output", file)).toBe(0);
  expect(readFileSync(file, "utf8").trimEnd().split("\n")).toHaveLength(4);
  await wipe(graph);
  expect(await run("import", file)).toBe(0);
  expect(await dumped(graph)).toEqual(before);
}, 240_000);
