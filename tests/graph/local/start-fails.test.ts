import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { localPaths } from "#graph/local/paths";
import { ownIdentity } from "#graph/local/process-identity";
import { startLocalNeo4j } from "#graph/local/start";
import { localStatus, stopLocalNeo4j } from "#graph/local/stop";
import { aFolder, fakePrograms, javaThat } from "../../helpers/fake-programs.js";

const cacheDir = join(homedir(), ".cache", "lien");

/** A start on a Java that says the given words and ends; these tests need no real server. */
function startOn(home: string, lines: string, options: { boltPort?: number } = {}) {
  const javaHome = dirname(fakePrograms({ java: javaThat(lines) }));
  return startLocalNeo4j({ home, cacheDir, javaHome, ...options });
}

test.each([
  ["PortInUse", "java.net.BindException: Address already in use", /another port/],
  ["OutOfMemory", "Error: Could not reserve enough space for 524288KB object heap", /not enough memory/],
  ["OutOfMemory", "java.lang.OutOfMemoryError: Java heap space", /not enough memory/],
  ["DiskFull", "java.io.IOException: No space left on device", /Free some space/],
  ["StoreLocked", "FileLockException: Lock file has been locked by another process", /Another Neo4j/],
  ["StoreCorrupt", "IllegalStateException: Failed to read current store version.", /damaged.*--reset/],
  ["JavaTooOld", "java.lang.UnsupportedClassVersionError: org/neo4j", /Java 17 or 21/],
  ["HomeNotWritable", "java.nio.file.AccessDeniedException: /x/store_lock", /may not write/],
  ["StartFailed", "Something nobody has seen before", /lien doctor/],
])("%s is told from: %s", async (problem, words, advice) => {
  const home = aFolder();
  const failing = startOn(home, `echo '${words}'; exit 1`);
  await expect(failing).rejects.toMatchObject({ problem, message: expect.stringMatching(advice) });
  await expect(failing).rejects.toThrow(words);
  expect(await localStatus(home)).toEqual({ running: false, users: [] });
  expect(existsSync(localPaths(home).lock)).toBe(false);
});

test("what a former start wrote into the log is not taken for this one's words", async () => {
  const home = aFolder();
  const log = join(localPaths(home).logs, "neo4j.log");
  mkdirSync(dirname(log), { recursive: true });
  writeFileSync(log, "java.net.BindException: Address already in use\n");
  await expect(startOn(home, "echo nothing; exit 1")).rejects.toMatchObject({ problem: "StartFailed" });
});

test("a configured port that is taken is said before anything starts", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const boltPort = typeof address === "object" && address ? address.port : 0;
  await expect(startOn(aFolder(), "echo started >&2; exit 1", { boltPort })).rejects.toMatchObject({
    problem: "PortInUse",
    message: expect.stringContaining(String(boltPort)),
  });
  server.close();
});

test("a pid file whose pid was recycled is not believed, and the innocent process is left alone", async () => {
  const home = aFolder();
  const { state } = localPaths(home);
  mkdirSync(dirname(state), { recursive: true });
  const jvm = { ...ownIdentity(), startedAt: "before the reboot" };
  writeFileSync(state, JSON.stringify({ jvm, boltPort: 1, version: "5.26.30", kept: false, users: [] }));
  expect(await localStatus(home)).toEqual({ running: false, users: [] });
  expect(await stopLocalNeo4j(home)).toBeUndefined();
  expect(existsSync(state)).toBe(false);
});

test("a server that an interrupted start left without a pid file is ended first", async () => {
  const home = aFolder();
  const words = ["-e", "console.log('up'); setInterval(() => {}, 1000)", "--"];
  const orphan = spawn(process.execPath, [...words, `--home-dir=${localPaths(home).neo4j}`], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  await once(orphan.stdout, "data");
  const exit = once(orphan, "exit");
  await expect(startOn(home, "exit 1")).rejects.toMatchObject({ problem: "StartFailed" });
  expect(await exit).toEqual([null, "SIGTERM"]);
});

test("a start that is cancelled or takes too long ends its JVM", async () => {
  const home = aFolder();
  const pidFile = join(home, "pid");
  const javaHome = dirname(fakePrograms({ java: javaThat(`echo $$ > ${pidFile}; exec sleep 600`) }));
  const isLeft = () => existsSync(`/proc/${readFileSync(pidFile, "utf8").trim()}`);
  const cancelling = new AbortController();
  const cancelled = startLocalNeo4j({ home, cacheDir, javaHome, signal: cancelling.signal });
  await expect.poll(() => existsSync(pidFile) && isLeft(), { timeout: 60_000 }).toBe(true);
  cancelling.abort();
  await expect(cancelled).rejects.toMatchObject({ problem: "StartCancelled" });
  expect(isLeft()).toBe(false);
  await expect(startLocalNeo4j({ home, cacheDir, javaHome, startTimeoutMs: 300 })).rejects.toMatchObject({
    problem: "StartTimedOut",
  });
  expect(isLeft()).toBe(false);
});

test("a home that cannot be made is named", async () => {
  const file = join(aFolder(), "file");
  writeFileSync(file, "");
  await expect(startOn(join(file, "home"), "exit 1")).rejects.toMatchObject({
    problem: "HomeNotWritable",
    message: expect.stringMatching(/LIEN_HOME/),
  });
});
