import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { diagnose } from "./diagnose.js";
import { LocalNeo4jError } from "./errors.js";
import { ensureJars, neo4jVersion } from "./jars.js";
import { findJava } from "./java.js";
import { endJvm, spawnJvm } from "./jvm.js";
import { withLock } from "./lock.js";
import { tryLogin, USERNAME } from "./login.js";
import { type LocalPaths, localPaths, makeFolders } from "./paths.js";
import { choosePort } from "./port.js";
import { isAlive, ownIdentity, type ProcessIdentity } from "./process-identity.js";
import { ensurePassword, type Memory, readLastPort, SMALL_MEMORY, writeSettings } from "./settings.js";
import { findUnrecorded, readLiveState, removeState, type ServerState, writeState } from "./state.js";
import { leave } from "./stop.js";

export interface LocalNeo4jOptions {
  /** Holds data, logs, password and pid file, e.g. `.lien`. */
  home: string;
  /** Where Neo4j's jars are kept between runs and homes, e.g. `~/.cache/lien`. */
  cacheDir: string;
  onProgress?: (line: string) => void;
  /** Without one, the port of last time when it is free, else any free one. */
  boltPort?: number;
  memory?: Memory;
  javaHome?: string;
  /** The server stays when its last user leaves, until `stopLocalNeo4j`. */
  keep?: boolean;
  startTimeoutMs?: number;
  /** Ends a start that is under way, and the JVM with it. */
  signal?: AbortSignal;
}

/** A managed Neo4j that answers. */
export interface LocalNeo4j {
  uri: string;
  username: string;
  password: string;
  pid: number;
  /** It ran already: another process started it, or one that was killed left it behind. */
  reused: boolean;
  /** Ends the server in order, unless it is kept or another process of ours uses it too; safe to repeat. */
  stop(): Promise<void>;
}

/**
 * Starts the Community server under `home`, or joins the one that runs there.
 *
 * @throws LocalNeo4jError whose message says what to do.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const paths = localPaths(options.home);
  const timeoutMs = options.startTimeoutMs ?? 120_000;
  await makeFolders(paths);
  const lock = {
    waitMs: timeoutMs + 60_000,
    onWait: (holder: ProcessIdentity) =>
      options.onProgress?.(`Waiting for process ${holder.pid}, which is starting or stopping this Neo4j`),
    ...(options.signal ? { signal: options.signal } : {}),
  };
  return withLock(paths.lock, lock, async () => {
    const password = await ensurePassword(paths);
    const running = await readLiveState(paths);
    const state =
      (running && (await join(running, password, paths))) ?? (await launch(options, password, paths));
    const token = randomUUID();
    await writeState(paths, {
      ...state,
      kept: state.kept || options.keep === true,
      users: options.keep ? state.users : [...state.users, { ...ownIdentity(), token }],
    });
    return {
      uri: boltUri(state.boltPort),
      username: USERNAME,
      password,
      pid: state.jvm.pid,
      reused: state === running,
      stop: () => leave(paths, token),
    };
  });
}

export function boltUri(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

/** The running server if it answers within a while; one that does not is ended, so that a new one can start. */
async function join(
  state: ServerState,
  password: string,
  paths: LocalPaths,
): Promise<ServerState | undefined> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline && isAlive(state.jvm)) {
    if ((await tryLogin(boltUri(state.boltPort), password, paths)) === "ready") return state;
    await sleep(200);
  }
  await endJvm(state.jvm);
  await removeState(paths);
  return undefined;
}

async function launch(options: LocalNeo4jOptions, password: string, paths: LocalPaths): Promise<ServerState> {
  const { onProgress, signal, memory = SMALL_MEMORY } = options;
  for (const orphan of findUnrecorded(paths)) {
    onProgress?.(`Ending a Neo4j that an interrupted start left behind (process ${orphan.pid})`);
    await endJvm(orphan);
  }
  const java = await findJava(options.javaHome);
  const lib = await ensureJars(options);
  const boltPort = await choosePort(options.boltPort, await readLastPort(paths));
  const version = await neo4jVersion();
  await writeSettings(paths, boltPort, memory);
  const began = Date.now();
  onProgress?.(`Starting Neo4j ${version} on Java ${java.major}, port ${boltPort}`);
  const jvm = await spawnJvm(java.command, lib, paths, memory);
  const state: ServerState = { jvm, boltPort, version, kept: false, users: [] };
  await writeState(paths, state);
  try {
    await untilReady(state, password, paths, began + (options.startTimeoutMs ?? 120_000), onProgress, signal);
  } catch (error) {
    await endJvm(jvm);
    await removeState(paths);
    throw error;
  }
  onProgress?.(`Neo4j answers on ${boltUri(boltPort)} after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return state;
}

async function untilReady(
  { jvm, boltPort }: ServerState,
  password: string,
  paths: LocalPaths,
  deadline: number,
  onProgress: ((line: string) => void) | undefined,
  signal: AbortSignal | undefined,
): Promise<void> {
  let told = Date.now();
  const began = told;
  while ((await tryLogin(boltUri(boltPort), password, paths)) !== "ready") {
    if (signal?.aborted) throw new LocalNeo4jError("StartCancelled", "The start of Neo4j was cancelled.");
    if (!isAlive(jvm)) throw await diagnose(paths, boltPort);
    if (Date.now() > deadline) {
      throw new LocalNeo4jError(
        "StartTimedOut",
        `Neo4j did not answer on ${boltUri(boltPort)} in ${Math.round((Date.now() - began) / 1000)} s and was ended. ` +
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
