import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { backUp, restore } from "#graph/backup/backup";
import { type Graph, openGraph } from "#graph/connection";
import { localPaths } from "#graph/local/paths";
import { startLocalNeo4j } from "#graph/local/start";
import { localStatus, stopLocalNeo4j } from "#graph/local/stop";
import { aFolder } from "../../helpers/fake-programs.js";

const cacheDir = join(homedir(), ".cache", "lien");
const notKept = () => Promise.reject(new Error("No server ran on its own account."));

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

/** Every file below a folder, with a digest of what it holds. */
function filesIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  const digest = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
  return new Map(paths.map((path) => [path.slice(folder.length), digest(path)]));
}

test("what was backed up comes back, into its home or another, and nothing is copied while it is in use", async () => {
  const [home, other, folder] = [aFolder(), aFolder(), join(aFolder(), "backup")];
  await withServer(home, async (graph) => {
    await graph.write((transaction) => transaction.run("CREATE (:Kept {id: 1})"));
    await expect(backUp(home, folder, notKept)).rejects.toThrow(
      new RegExp(`in use by process ${process.pid}.*end it first`),
    );
    expect(existsSync(folder)).toBe(false);
  });
  await backUp(home, folder, notKept);
  await expect(backUp(home, folder, notKept)).rejects.toThrow(/is there already/);

  await restore(other, folder, notKept);
  await withServer(other, async (graph) => {
    expect(await graph.read("MATCH (k:Kept) RETURN k.id AS id")).toEqual([{ id: 1 }]);
    await graph.write((transaction) => transaction.run("CREATE (:Kept {id: 2})"));
    await expect(restore(other, folder, notKept)).rejects.toThrow(/in use/);
  });
  const { former } = await restore(other, folder, notKept);
  const saved = filesIn(join(folder, "data"));
  expect(filesIn(localPaths(other).data)).toEqual(saved);
  expect(filesIn(former!)).not.toEqual(saved);
}, 240_000);

test("what is no backup, or no home, is told", async () => {
  const folder = aFolder();
  await expect(backUp(folder, join(folder, "backup"), notKept)).rejects.toThrow(/There are no data/);
  await expect(restore(folder, join(folder, "none"), notKept)).rejects.toThrow(/is no backup of Liên/);
  const broken = join(folder, "broken");
  mkdirSync(broken);
  writeFileSync(join(broken, "lien-backup.json"), '{"format": 2}');
  await expect(restore(folder, broken, notKept)).rejects.toThrow(/is no backup of Liên/);
  expect(readdirSync(folder)).toEqual(["broken"]);
});

test("a server that ran on its own account runs again, also when the copy fails, and no half backup is left", async () => {
  const [home, folder] = [aFolder(), aFolder()];
  const options = { home, cacheDir, keep: true, memory: { heap: "256m", pageCache: "64m" } };
  let asked = 0;
  const startAgain = async () => {
    asked += 1;
    await startLocalNeo4j(options);
  };
  onTestFinished(async () => {
    await stopLocalNeo4j(home);
  });
  await startLocalNeo4j(options);
  // A file where a folder would have to be made.
  writeFileSync(join(folder, "file"), "");
  await expect(backUp(home, join(folder, "file", "backup"), startAgain)).rejects.toThrow(/file/);
  expect([asked, (await localStatus(home)).running]).toEqual([1, true]);
  expect(readdirSync(folder)).toEqual(["file"]);
  await backUp(home, join(folder, "backup"), async () => {
    asked += 1;
  });
  expect([asked, (await localStatus(home)).running]).toEqual([2, false]);
}, 240_000);

test.each([
  [{ schema: 999 }, /schema 999/],
  [{ neo4j: "2099.1.0" }, /Neo4j 2099\.1\.0/],
])("a backup of a newer Liên is refused before anything is touched: %j", async (version, reason) => {
  const folder = aFolder();
  const note = { format: 1, madeAt: "2025-01-01T00:00:00Z", ...version };
  mkdirSync(join(folder, "backup"));
  writeFileSync(join(folder, "backup", "lien-backup.json"), JSON.stringify(note));
  await expect(restore(join(folder, "home"), join(folder, "backup"), notKept)).rejects.toThrow(reason);
  expect(existsSync(join(folder, "home"))).toBe(false);
});
