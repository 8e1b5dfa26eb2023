import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Graph } from "#graph/connection";
import { aFolder } from "../helpers/fake-programs.js";
import { dumped, emptyGraph, wipe } from "../helpers/graph.js";
import { startLien, writeArticles } from "../helpers/lien-process.js";

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

// The short form of tests/slow/kills.test.ts.
test("a loader that is killed, or runs beside another, leaves nothing half done", async () => {
  const folder = writeArticles(join(aFolder(), "articles"), 24);
  const settings = inject("neo4j");
  expect(await startLien(settings, "ingest", folder).ended).toBe(0);
  const undisturbed = await dumped(graph);
  expect(undisturbed.filter((line) => line.startsWith('{"type":"Meeting"')).length).toBeGreaterThan(10);

  await wipe(graph);
  const killed = startLien(settings, "ingest", folder);
  await sleep(2_500);
  killed.process.kill("SIGKILL");
  await killed.ended;
  const both = [startLien(settings, "ingest", folder), startLien(settings, "ingest", folder)];
  expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
  expect(await dumped(graph)).toEqual(undisturbed);
}, 240_000);
