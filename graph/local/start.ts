import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { endJvm } from "./jvm.js";
import { launch, START_TIMEOUT_MS } from "./launch.js";
import { withLock } from "./lock.js";
import { tryLogin, USERNAME } from "./login.js";
import { type LocalPaths, localPaths, makeFolders, withNamedFileErrors } from "./paths.js";
import { boltUri } from "./port.js";
import { isAlive, ownIdentity, type ProcessIdentity } from "./process-identity.js";
import { ensurePassword, type Memory } from "./settings.js";
import { readLiveState, removeState, type ServerState, writeState } from "./state.js";
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
  await makeFolders(paths);
  const lock = {
    waitMs: (options.startTimeoutMs ?? START_TIMEOUT_MS) + 60_000,
    onWait: (holder: ProcessIdentity) =>
      options.onProgress?.(`Waiting for process ${holder.pid}, which is starting or stopping this Neo4j`),
    ...(options.signal ? { signal: options.signal } : {}),
  };
  return withNamedFileErrors(paths.home, () =>
    withLock(paths.lock, lock, async () => {
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
    }),
  );
}

/** The running server if it answers within a while; one that does not is ended, so that a new one can start. */
async function join(
  state: ServerState,
  password: string,
  paths: LocalPaths,
): Promise<ServerState | undefined> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline && isAlive(state.jvm)) {
    if ((await tryLogin(state.boltPort, password, paths)) === "ready") return state;
    await sleep(200);
  }
  await endJvm(state.jvm);
  await removeState(paths);
  return undefined;
}
