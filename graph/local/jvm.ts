import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, renameSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { LocalNeo4jError } from "./errors.js";
import type { LocalPaths } from "./paths.js";
import { identify, isAlive, type ProcessIdentity } from "./process-identity.js";
import type { Memory } from "./settings.js";
import { homeArgument } from "./state.js";

/** The packages of the Java library that Neo4j reaches into. */
const OPENED = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];

/**
 * Starts the server's JVM, its words going to the console log (the former one is kept as `.1`).
 *
 * It runs in a process group of its own: Ctrl-C in the terminal reaches us alone, and we end it in our order.
 *
 * @throws LocalNeo4jError StartFailed when the system refuses to start the program.
 */
export async function spawnJvm(
  java: string,
  lib: string,
  paths: LocalPaths,
  memory: Memory,
): Promise<ProcessIdentity> {
  if (existsSync(paths.consoleLog)) renameSync(paths.consoleLog, `${paths.consoleLog}.1`);
  const log = openSync(paths.consoleLog, "w");
  try {
    const child = spawn(
      java,
      [
        "-Xms64m",
        `-Xmx${memory.heap}`,
        "-XX:+ExitOnOutOfMemoryError",
        ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
        "-cp",
        join(lib, "*"),
        "org.neo4j.server.CommunityEntryPoint",
        homeArgument(paths),
        `--config-dir=${paths.conf}`,
      ],
      { cwd: paths.neo4j, detached: true, stdio: ["ignore", log, log] },
    );
    const failed = new Promise<never>((_, reject) => child.once("error", reject));
    await Promise.race([failed, new Promise((resolve) => child.once("spawn", resolve))]);
    child.unref();
    const identity = child.pid === undefined ? undefined : identify(child.pid);
    // One that is gone already gets an identity that no living process has: the caller reads the log.
    return identity ?? { pid: child.pid ?? 0, startedAt: "gone" };
  } catch (cause) {
    throw new LocalNeo4jError("StartFailed", `Cannot run ${java}: ${String(cause)}. Run "lien doctor".`, {
      cause,
    });
  } finally {
    closeSync(log);
  }
}

/** Asks the JVM to end, insists after `patienceMs`, and returns once it is gone. */
export async function endJvm(jvm: ProcessIdentity, patienceMs = 30_000): Promise<void> {
  for (const [signal, waitMs] of [["SIGTERM", patienceMs] as const, ["SIGKILL", 10_000] as const]) {
    if (!isAlive(jvm)) return;
    try {
      process.kill(jvm.pid, signal);
    } catch {
      return;
    }
    const deadline = Date.now() + waitMs;
    while (Date.now() < deadline) {
      if (!isAlive(jvm)) return;
      await sleep(50);
    }
  }
}
