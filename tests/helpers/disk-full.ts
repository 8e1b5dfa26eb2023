import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Graph, openGraph } from "#graph/connection";
import { GraphUnwritable } from "#graph/errors";
import { localPaths } from "#graph/local/paths";
import { type LocalNeo4j, startLocalNeo4j } from "#graph/local/start";
import { applySchema } from "#graph/schema";
import { loadArticles } from "#load/load";
import type { Extraction } from "#model/extraction";
import { aMeeting, anExtraction } from "./builders/extraction.js";
import { dumped, wipe } from "./graph.js";
import { preparedExtractor } from "./prepared-extractor.js";

/** An article that is long enough for the log of transactions to grow beyond any limit that a test sets. */
function longArticle(nth: number): Extraction {
  const extraction = anExtraction({
    id: `article/${String(nth).padStart(3, "0")}`,
    publishedAt: "2024-10-08",
    entities: [`Jeanne ${"ABCDEFGH"[nth % 8]} Petit`, "Lê Minh Hà"],
    claims: [
      aMeeting([[`Jeanne ${"ABCDEFGH"[nth % 8]} Petit`], ["Lê Minh Hà"]], {
        date: `2024-10-0${(nth % 7) + 1}`,
      }),
    ],
  });
  const padding = Array.from({ length: 8_000 }, (_, at) => `${(nth * 7919 + at * 104_729) % 1_000_003}`).join(
    " ",
  );
  const article = { ...extraction.article, text: extraction.article.text + padding };
  return { ...extraction, article, document: { ...extraction.document, article, text: article.text } };
}

/** No file of the server may grow beyond so many bytes: what it then meets is what a full disk gives it. */
function limitFiles(server: LocalNeo4j, bytes: number | "unlimited"): void {
  const { status, stderr } = spawnSync("prlimit", ["--pid", `${server.pid}`, `--fsize=${bytes}:unlimited`], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`prlimit: ${stderr}`);
}

/** Where the newest log of transactions of the database ends. */
async function logEnd(home: string): Promise<number> {
  const folder = join(localPaths(home).data, "transactions", "neo4j");
  const logs = (await readdir(folder)).filter((name) => name.includes("transaction.db"));
  return Math.max(...logs.map((name) => statSync(join(folder, name)).size));
}

/**
 * Tests that a full disk ends a load with what to do and loses nothing, on a Neo4j of its own.
 *
 * @param count how many articles are loaded
 */
export function whenTheDiskIsFull(count: number, timeout: number): void {
  const extractions = Array.from({ length: count }, (_, nth) => longArticle(nth));
  const extractor = preparedExtractor(extractions);
  const articles = extractions.map(({ article }) => article);
  const home = mkdtempSync(join(tmpdir(), "lien-full-"));
  let server: LocalNeo4j;
  let graph: Graph;

  async function start(): Promise<void> {
    server = await startLocalNeo4j({
      home,
      cacheDir: join(homedir(), ".cache", "lien"),
      memory: { heap: "256m", pageCache: "64m" },
    });
    graph = await openGraph(server);
    await applySchema(graph);
  }

  beforeAll(start, 600_000);
  afterAll(async () => {
    await graph.close();
    await server.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  });

  test(
    "a disk that is full ends the load with what to do; once there is space, a rerun gives the graph of an undisturbed one",
    async () => {
      await loadArticles(graph, extractor, articles);
      const undisturbed = await dumped(graph);
      await wipe(graph);
      await loadArticles(graph, extractor, articles.slice(0, 3));
      limitFiles(server, (await logEnd(home)) + 200_000);
      const broken = loadArticles(graph, extractor, articles);
      await expect(broken).rejects.toThrow(GraphUnwritable);
      await expect(broken).rejects.toThrow(/can no longer write.*Free some space, start Neo4j again/s);
      limitFiles(server, "unlimited");
      await graph.close();
      process.kill(server.pid, "SIGKILL");
      await server.stop();
      await start();
      const kept = await graph.read<{ n: number }>("MATCH (a:Article) RETURN count(a) AS n");
      expect(kept[0]!.n).toBeGreaterThanOrEqual(3);
      const reports = await loadArticles(graph, extractor, articles);
      expect(reports.every(({ outcome }) => outcome !== "refused")).toBe(true);
      expect(await dumped(graph)).toEqual(undisturbed);
    },
    timeout,
  );
}
