import { setTimeout as sleep } from "node:timers/promises";
import { diagnose, logEnd } from "./diagnose.js";
import { LocalNeo4jError } from "./errors.js";
import { ensureJars, neo4jVersion } from "./jars.js";
import { findJava } from "./java.js";
import { endJvm, spawnJvm } from "./jvm.js";
import { tryLogin } from "./login.js";
import { type LocalPaths, requireSpace } from "./paths.js";
import { boltUri, choosePort } from "./port.js";
import { isAlive } from "./process-identity.js";
import { readLastPort, SMALL_MEMORY, writeSettings } from "./settings.js";
import type { LocalNeo4jOptions } from "./start.js";
import { findUnrecorded, removeState, type ServerState, writeState } from "./state.js";

/** Generous, since a JVM that dies is noticed at once, and a busy machine needs minutes for what takes seconds. */
export const START_TIMEOUT_MS = 300_000;

/**
 * Starts a JVM for this home and waits until it answers; the caller holds the lock. What fails leaves no JVM behind.
 *
 * @throws LocalNeo4jError whose message says what to do.
 */
export async function launch(
  options: LocalNeo4jOptions,
  password: string,
  paths: LocalPaths,
): Promise<ServerState> {
  const { onProgress, memory = SMALL_MEMORY } = options;
  for (const orphan of findUnrecorded(paths)) {
    onProgress?.(`Ending a Neo4j that an interrupted start left behind (process ${orphan.pid})`);
    await endJvm(orphan);
  }
  await requireSpace(paths);
  const java = await findJava(options.javaHome);
  const lib = await ensureJars(options);
  const boltPort = await choosePort(options.boltPort, await readLastPort(paths));
  const version = await neo4jVersion();
  await writeSettings(paths, boltPort, memory);
  const began = Date.now();
  const logStart = await logEnd(paths);
  onProgress?.(`Starting Neo4j ${version} on Java ${java.major}, port ${boltPort}`);
  const jvm = await spawnJvm(java.command, lib, paths, memory);
  const state: ServerState = { jvm, boltPort, version, kept: false, users: [] };
  try {
    await writeState(paths, state);
    await untilReady(state, { ...options, password, paths, logStart });
  } catch (error) {
    await endJvm(jvm);
    await removeState(paths);
    throw error;
  }
  onProgress?.(`Neo4j answers on ${boltUri(boltPort)} after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return state;
}

interface Waiting extends Pick<LocalNeo4jOptions, "onProgress" | "signal" | "startTimeoutMs"> {
  password: string;
  paths: LocalPaths;
  logStart: number;
}

async function untilReady({ jvm, boltPort }: ServerState, waiting: Waiting): Promise<void> {
  const { password, paths, logStart, onProgress, signal, startTimeoutMs = START_TIMEOUT_MS } = waiting;
  const began = Date.now();
  let told = began;
  while ((await tryLogin(boltPort, password, paths)) !== "ready") {
    if (signal?.aborted) throw new LocalNeo4jError("StartCancelled", "The start of Neo4j was cancelled.");
    if (!isAlive(jvm)) throw await diagnose(paths, boltPort, logStart);
    if (Date.now() - began > startTimeoutMs) {
      throw new LocalNeo4jError(
        "StartTimedOut",
        `Neo4j did not answer on ${boltUri(boltPort)} in ${startTimeoutMs / 1000} s and was ended. ` +
          `Try again when the machine is less busy; its logs are in ${paths.logs}.`,
      );
    }
    if (Date.now() - told > 5000) {
      told = Date.now();
      onProgress?.(`Neo4j is starting (${Math.round((told - began) / 1000)} s)`);
    }
    await sleep(250);
  }
}
