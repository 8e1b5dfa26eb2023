import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openGraph } from "#graph/connection";
import { localPaths } from "#graph/local/paths";
import { findByArgument } from "#graph/local/process-identity";
import { startLocalNeo4j } from "#graph/local/start";
import { homeArgument } from "#graph/local/state";
import { localStatus, stopLocalNeo4j } from "#graph/local/stop";
import { aFolder } from "../../helpers/fake-programs.js";

const cacheDir = join(homedir(), ".cache", "lien");

test("a server starts, is joined, keeps its data, and leaves no JVM", async () => {
  const home = aFolder();
  const paths = localPaths(home);
  const progress: string[] = [];
  const first = await startLocalNeo4j({ home, cacheDir, onProgress: (line) => progress.push(line) });
  expect(first.reused).toBe(false);
  expect(progress.at(-1)).toMatch(/answers on bolt:\/\/127\.0\.0\.1:\d+/);
  expect(statSync(paths.password).mode & 0o777).toBe(0o600);
  expect(readFileSync(paths.password, "utf8").trim()).toBe(first.password);

  const graph = await openGraph({ ...first, database: "neo4j" });
  await graph.write((transaction) => transaction.run("CREATE (:Kept {id: 1})"));
  await graph.close();

  const second = await startLocalNeo4j({ home, cacheDir });
  expect(second).toMatchObject({ reused: true, pid: first.pid, uri: first.uri });
  await first.stop();
  await first.stop();
  expect(await localStatus(home)).toMatchObject({ running: true, pid: first.pid, users: [process.pid] });

  writeFileSync(paths.password, "another\n");
  await expect(startLocalNeo4j({ home, cacheDir })).rejects.toMatchObject({ problem: "PasswordLost" });
  writeFileSync(paths.password, first.password);

  await second.stop();
  expect(await localStatus(home)).toEqual({ running: false, users: [] });
  expect(findByArgument(homeArgument(paths))).toEqual([]);
});

test("after a kill -9 of its parent a server is found, joined and ended in order", async () => {
  const home = aFolder();
  const script = join(home, "starter.mts");
  writeFileSync(
    script,
    `import { startLocalNeo4j } from ${JSON.stringify(join(import.meta.dirname, "../../../graph/local/start.ts"))};
     const server = await startLocalNeo4j(${JSON.stringify({ home, cacheDir, keep: false })});
     console.log(server.pid);
     setInterval(() => {}, 1000);`,
  );
  const parent = spawn(process.execPath, ["--conditions=source", "--import", "tsx", script], {
    cwd: join(import.meta.dirname, "../../.."),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [output] = await once(parent.stdout, "data");
  const pid = Number(String(output));
  parent.kill("SIGKILL");
  await once(parent, "exit");
  expect(await localStatus(home)).toMatchObject({ running: true, pid, users: [] });

  const next = await startLocalNeo4j({ home, cacheDir });
  expect(next).toMatchObject({ reused: true, pid });
  // The pid file may be lost as well: the JVM is still known by its command line.
  rmSync(localPaths(home).state);
  expect(await stopLocalNeo4j(home)).toBe(pid);
  expect(findByArgument(homeArgument(localPaths(home)))).toEqual([]);
});
