import { existsSync } from "node:fs";
import { endJvm } from "./jvm.js";
import { withLock } from "./lock.js";
import { type LocalPaths, localPaths } from "./paths.js";
import { findUnrecorded, readLiveState, removeState, writeState } from "./state.js";

/** What is known of the managed Neo4j under a home. */
export interface LocalStatus {
  running: boolean;
  pid?: number;
  boltPort?: number;
  version?: string;
  kept?: boolean;
  /** The processes of ours that use it. */
  users: number[];
}

/** Another process may be in the middle of a start. */
const STOP_LOCK = { waitMs: 360_000 };

/** Takes one user off the server, and ends the server when nobody else needs it. */
export async function leave(paths: LocalPaths, token: string): Promise<void> {
  await withLock(paths.lock, STOP_LOCK, async () => {
    const state = await readLiveState(paths);
    if (!state) return removeState(paths);
    const users = state.users.filter((user) => user.token !== token);
    if (users.length > 0 || state.kept) return writeState(paths, { ...state, users });
    await endJvm(state.jvm);
    await removeState(paths);
  });
}

/** Ends the server of this home whoever uses it; returns the pid of the JVM that was ended, if one ran. */
export async function stopLocalNeo4j(home: string): Promise<number | undefined> {
  const paths = localPaths(home);
  if (!existsSync(paths.neo4j)) return undefined;
  return withLock(paths.lock, STOP_LOCK, async () => {
    const jvm = (await readLiveState(paths))?.jvm ?? findUnrecorded(paths)[0];
    if (jvm) await endJvm(jvm);
    await removeState(paths);
    return jvm?.pid;
  });
}

/** Looks at the pid file and the process; starts nothing and changes nothing. */
export async function localStatus(home: string): Promise<LocalStatus> {
  const state = await readLiveState(localPaths(home));
  if (!state) return { running: false, users: [] };
  const { jvm, boltPort, version, kept, users } = state;
  return { running: true, pid: jvm.pid, boltPort, version, kept, users: users.map((user) => user.pid) };
}
