import { mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Graph, openGraph } from "#graph/connection";
import { type LocalNeo4j, startLocalNeo4j } from "#graph/local/start";
import { applySchema } from "#graph/schema";
import { dumped, wipe } from "../helpers/graph.js";
import { type LienProcess, startLien, writeArticles } from "../helpers/lien-process.js";

const ARTICLES = 300;
const KILLS = 20;
const NEO4J_KILLS = 3;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const next = numbers(20250526);
const home = mkdtempSync(join(tmpdir(), "lien-kills-"));
const folder = writeArticles(join(home, "articles"), ARTICLES);
let server: LocalNeo4j;
let graph: Graph;
let undisturbed: string[];
/** How long an undisturbed load takes from its start at most. */
let wholeMs: number;

async function start(): Promise<void> {
  server = await startLocalNeo4j({
    home,
    cacheDir: join(homedir(), ".cache", "lien"),
    memory: { heap: "512m", pageCache: "128m" },
  });
  graph = await openGraph(server);
  await applySchema(graph);
}

beforeAll(async () => {
  await start();
  const begun = Date.now();
  expect(await startLien(server, "ingest", folder).ended).toBe(0);
  wholeMs = Date.now() - begun;
  undisturbed = await dumped(graph);
}, 900_000);
beforeEach(() => wipe(graph));
afterAll(async () => {
  await graph.close();
  await server.stop();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
});

/** Returns whether it was still at work. */
async function killSomewhere({ process: child, ended }: LienProcess): Promise<boolean> {
  const begun = Date.now();
  const wasOver = await Promise.race([ended.then(() => true), sleep(next() * wholeMs).then(() => false)]);
  // The machine may have become quicker since.
  if (wasOver) wholeMs = Math.min(wholeMs, Date.now() - begun);
  child.kill("SIGKILL");
  await ended;
  return !wasOver;
}

async function rerunGivesTheSame(): Promise<void> {
  expect(await startLien(server, "ingest", folder).ended).toBe(0);
  expect(await dumped(graph)).toEqual(undisturbed);
}

describe("after a disturbance, a rerun gives the graph of an undisturbed load, byte for byte", () => {
  test(`the loader killed with -9 at ${KILLS} moments, one after the other`, async () => {
    let struck = 0;
    for (let nth = 0; nth < KILLS; nth++) {
      if (await killSomewhere(startLien(server, "ingest", folder))) struck += 1;
      // Every other time from an empty graph, else on top of what the killed one left.
      if (nth % 2 === 1) {
        await rerunGivesTheSame();
        await wipe(graph);
      }
    }
    await rerunGivesTheSame();
    expect(struck).toBeGreaterThan(KILLS / 2);
  }, 7_200_000);

  test(`Neo4j killed with -9 in the middle of a load, ${NEO4J_KILLS} times`, async () => {
    for (let nth = 0; nth < NEO4J_KILLS; nth++) {
      const loader = startLien(server, "ingest", folder);
      await sleep((0.3 + 0.6 * next()) * wholeMs);
      process.kill(server.pid, "SIGKILL");
      loader.process.kill("SIGKILL");
      await loader.ended;
      await graph.close();
      await server.stop();
      await start();
    }
    await rerunGivesTheSame();
  }, 3_600_000);

  test("two loaders at once, and a third that is killed", async () => {
    const loaders = [startLien(server, "ingest", folder), startLien(server, "ingest", folder)];
    await killSomewhere(startLien(server, "ingest", folder));
    expect(await Promise.all(loaders.map(({ ended }) => ended))).toEqual([0, 0]);
    expect(await dumped(graph)).toEqual(undisturbed);
  }, 3_600_000);
});
