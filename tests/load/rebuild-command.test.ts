import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import type { Graph } from "#graph/connection";
import { rulesExtractor } from "#ingest/pipeline";
import { dumped, emptyGraph, wipe } from "../helpers/graph.js";
import { startLien, writeArticles } from "../helpers/lien-process.js";

/** More than one transaction takes. */
const ARTICLES = 320;
const folder = mkdtempSync(join(tmpdir(), "lien-rebuild-"));
const lien = (...words: string[]) => startLien(inject("neo4j"), ...words);

let graph: Graph;
let undisturbed: string[];
let rulesVersion: string;
beforeAll(async () => {
  graph = await emptyGraph();
  writeArticles(folder, ARTICLES);
  expect(await lien("ingest", folder).ended).toBe(0);
  undisturbed = await dumped(graph);
  rulesVersion = (await rulesExtractor()).version;
}, 240_000);
const readBy = (version: string) =>
  graph.write((transaction) =>
    transaction.run("MATCH (a:Article) SET a.extractorVersion = $version", { version }),
  );
// As an older extractor left them.
beforeEach(() => readBy("0"));
afterAll(async () => {
  await wipe(graph);
  await graph.close();
  rmSync(folder, { recursive: true });
});

const readAnew = async () => {
  const [row] = await graph.read<{ n: number }>(
    "MATCH (a:Article) WHERE a.extractorVersion <> '0' RETURN count(a) AS n",
  );
  return row!.n;
};

async function killInTheMiddle(): Promise<void> {
  const killed = lien("rebuild");
  await killed.told("[300/320]");
  killed.process.kill("SIGKILL");
  await killed.ended;
  expect(await readAnew()).toBeGreaterThanOrEqual(300);
}

test("a rebuild that is killed in the middle leaves the graph of its articles", async () => {
  await killInTheMiddle();
  // Some were read anew and some were not: that is all that tells them from others.
  await readBy(rulesVersion);
  expect(await dumped(graph)).toEqual(undisturbed);
}, 240_000);

test("one of a graph of which records and claims were lost, killed in the middle, is done by the next", async () => {
  await graph.write((transaction) =>
    transaction.run("MATCH (n:Record|Claim) WITH n LIMIT 500 DETACH DELETE n"),
  );
  await killInTheMiddle();
  expect(await lien("rebuild").ended).toBe(0);
  expect(await readAnew()).toBe(ARTICLES);
  expect(await dumped(graph)).toEqual(undisturbed);
}, 240_000);
