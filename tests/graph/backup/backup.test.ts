import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { backUp, restore } from "#graph/backup/backup";
import { type Graph, openGraph } from "#graph/connection";
import { startLocalNeo4j } from "#graph/local/start";
import { aFolder } from "../../helpers/fake-programs.js";

const cacheDir = join(homedir(), ".cache", "lien");

async function withServer<T>(home: string, work: (graph: Graph) => Promise<T>): Promise<T> {
  const server = await startLocalNeo4j({ home, cacheDir, memory: { heap: "256m", pageCache: "64m" } });
  const graph = await openGraph({ ...server, database: "neo4j" });
  try {
    return await work(graph);
  } finally {
    await graph.close();
    await server.stop();
  }
}

test("what was backed up comes back, into its home or another, and nothing is copied while it is in use", async () => {
  const [home, other, folder] = [aFolder(), aFolder(), join(aFolder(), "backup")];
  await withServer(home, async (graph) => {
    await graph.write((transaction) => transaction.run("CREATE (:Kept {id: 1})"));
    await expect(backUp(home, folder)).rejects.toThrow(
      new RegExp(`in use by process ${process.pid}.*end it first`),
    );
    expect(existsSync(folder)).toBe(false);
  });
  expect(await backUp(home, folder)).toEqual({ wasKept: false });
  await expect(backUp(home, folder)).rejects.toThrow(/is there already/);

  await restore(other, folder);
  const kept = (graph: Graph) => graph.read<{ n: number }>("MATCH (k:Kept) RETURN count(k) AS n");
  await withServer(other, async (graph) => {
    expect(await kept(graph)).toEqual([{ n: 1 }]);
    await graph.write((transaction) => transaction.run("CREATE (:Kept {id: 2})"));
    await expect(restore(other, folder)).rejects.toThrow(/in use/);
  });
  const { former } = await restore(other, folder);
  expect(existsSync(former!)).toBe(true);
  await withServer(other, async (graph) => expect(await kept(graph)).toEqual([{ n: 1 }]));
}, 240_000);

test("what is no backup, or no home, is told", async () => {
  const folder = aFolder();
  await expect(backUp(folder, join(folder, "backup"))).rejects.toThrow(/There are no data/);
  await expect(restore(folder, join(folder, "none"))).rejects.toThrow(/is no backup of Liên/);
  const broken = join(folder, "broken");
  mkdirSync(broken);
  writeFileSync(join(broken, "lien-backup.json"), '{"format": 2}');
  await expect(restore(folder, broken)).rejects.toThrow(/is no backup of Liên/);
  expect(readdirSync(folder)).toEqual(["broken"]);
});
