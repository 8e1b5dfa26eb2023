import { randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { z } from "zod";
import type { LocalPaths } from "./paths.js";
import { findByArgument, isAlive, type ProcessIdentity } from "./process-identity.js";

const identityShape = z.object({ pid: z.int(), startedAt: z.string() });

const stateShape = z.object({
  jvm: identityShape,
  boltPort: z.int(),
  version: z.string(),
  /** Started on its own account: it stays when its last user leaves. */
  kept: z.boolean(),
  users: z.array(identityShape.extend({ token: z.string() })),
});

/** The pid file: which JVM serves this home, where, and which of our processes use it. */
export type ServerState = z.infer<typeof stateShape>;

/** The state of a server that really runs: a file left by one that is gone, or by a recycled pid, is no state. */
export async function readLiveState(paths: LocalPaths): Promise<ServerState | undefined> {
  const state = await readState(paths);
  if (!state || !isAlive(state.jvm)) return undefined;
  return { ...state, users: state.users.filter(isAlive) };
}

async function readState(paths: LocalPaths): Promise<ServerState | undefined> {
  try {
    return stateShape.parse(JSON.parse(await readFile(paths.state, "utf8")));
  } catch {
    return undefined;
  }
}

/** Writes the file in one step, so that a kill in the middle leaves the old one. */
export async function writeState(paths: LocalPaths, state: ServerState): Promise<void> {
  const draft = `${paths.state}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(state, null, 1));
  await rename(draft, paths.state);
}

export async function removeState(paths: LocalPaths): Promise<void> {
  await rm(paths.state, { force: true });
}

/** JVMs that serve this home although no file says so: their starter was killed before it could write one. */
export function findUnrecorded(paths: LocalPaths): ProcessIdentity[] {
  return findByArgument(homeArgument(paths));
}

/** The argument by which a JVM of this home can be recognised. */
export function homeArgument(paths: LocalPaths): string {
  return `--home-dir=${paths.neo4j}`;
}
