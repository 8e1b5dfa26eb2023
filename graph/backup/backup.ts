import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import { GraphError } from "../errors.js";
import { neo4jVersion } from "../local/jars.js";
import { endJvm } from "../local/jvm.js";
import { withLock } from "../local/lock.js";
import { type LocalPaths, localPaths, withNamedFileErrors } from "../local/paths.js";
import { findUnrecorded, readLiveState, removeState } from "../local/state.js";
import { SCHEMA_VERSION } from "../schema.js";

/** A backup cannot be made or taken; the message says why and what to do. */
export class BackupRefused extends GraphError {
  override readonly name = "BackupRefused";
}

/** What a backup tells of itself, in `lien-backup.json`. */
export interface BackupNote {
  format: 1;
  /** ISO instant. */
  madeAt: string;
  /** Of the server that wrote the data, and of the graph at most; a backup of an early Liên does not tell them. */
  neo4j?: string | undefined;
  schema?: number | undefined;
}

/** Starts a server again that was running on its own account, once the data are at rest no more. */
export type StartAgain = () => Promise<void>;

const NOTE = "lien-backup.json";
const PASSWORD = "neo4j-password";
const noteShape = z.object({
  format: z.literal(1),
  madeAt: z.string(),
  neo4j: z.string().optional(),
  schema: z.int().optional(),
});
const LOCK = { waitMs: 360_000 };

/**
 * Copies all data of a managed Neo4j into a new folder. Community has no online backup: the server is ended first when
 * it only waits for users, and started again when it ran on its own account, also when the copy fails.
 *
 * @throws BackupRefused while somebody uses the server, where there are no data, or when the folder is there already
 */
export async function backUp(home: string, folder: string, startAgain: StartAgain): Promise<void> {
  const paths = localPaths(home);
  const target = resolve(folder);
  if (!existsSync(paths.data))
    throw new BackupRefused(`There are no data under ${paths.home}: nothing to back up.`);
  if (existsSync(target)) throw new BackupRefused(`${target} is there already. Name a folder that is not.`);
  await atRest(paths, startAgain, async () => {
    const draft = `${target}.${randomUUID()}`;
    await withNamedFileErrors(target, async () => {
      try {
        await mkdir(draft, { recursive: true, mode: 0o700 });
        await cp(paths.data, join(draft, "data"), { recursive: true });
        await copyFile(paths.password, join(draft, PASSWORD));
        const note: BackupNote = {
          format: 1,
          madeAt: new Date().toISOString(),
          neo4j: await neo4jVersion(),
          schema: SCHEMA_VERSION,
        };
        await writeFile(join(draft, NOTE), `${JSON.stringify(note)}\n`);
        // Only a whole backup bears the name that was asked for.
        await rename(draft, target);
      } finally {
        await rm(draft, { recursive: true, force: true });
      }
    });
  });
}

/**
 * Puts the data of a backup in the place of those under a home; these are kept beside, under the name that is returned.
 *
 * @throws BackupRefused while somebody uses the server, or when the folder is no backup, or one of a newer Liên
 */
export async function restore(
  home: string,
  folder: string,
  startAgain: StartAgain,
): Promise<{ note: BackupNote; former: string | null }> {
  const paths = localPaths(home);
  const source = resolve(folder);
  const note = await readNote(source);
  await refuseNewer(source, note);
  await withNamedFileErrors(paths.home, () => mkdir(paths.neo4j, { recursive: true }));
  let former: string | null = null;
  await atRest(paths, startAgain, () =>
    withNamedFileErrors(paths.home, async () => {
      const draft = `${paths.data}.${randomUUID()}`;
      try {
        await cp(join(source, "data"), draft, { recursive: true });
        if (existsSync(paths.data)) {
          former = `${paths.data}.before-${new Date().toISOString().replace(/[:.]/g, "-")}`;
          await rename(paths.data, former);
        }
        await rename(draft, paths.data);
        await copyFile(join(source, PASSWORD), paths.password);
      } finally {
        await rm(draft, { recursive: true, force: true });
      }
    }),
  );
  return { note, former };
}

async function readNote(source: string): Promise<BackupNote> {
  try {
    return noteShape.parse(JSON.parse(await readFile(join(source, NOTE), "utf8")));
  } catch {
    throw new BackupRefused(
      `${source} is no backup of Liên: it has no readable ${NOTE}. Name the folder of one.`,
    );
  }
}

/** Data of a newer server or graph cannot be read by this one: the start would fail when the former data are away. */
async function refuseNewer(source: string, { neo4j, schema }: BackupNote): Promise<void> {
  const own = await neo4jVersion();
  const newer =
    schema !== undefined && schema > SCHEMA_VERSION
      ? `a graph of schema ${schema}, this Liên knows up to ${SCHEMA_VERSION}`
      : neo4j !== undefined && compareVersions(neo4j, own) > 0
        ? `data of Neo4j ${neo4j}, this Liên runs ${own}`
        : null;
  if (newer !== null) throw new BackupRefused(`${source} holds ${newer}. Install the Liên that made it.`);
}

function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}

/**
 * Does its work while no server runs under the home, and none can be started. A server that ran on its own account is
 * started again, whatever becomes of the work.
 */
async function atRest(paths: LocalPaths, startAgain: StartAgain, work: () => Promise<void>): Promise<void> {
  let wasKept = false;
  const kept = () => (wasKept ? startAgain() : Promise.resolve());
  try {
    await whileEnded(
      paths,
      () => {
        wasKept = true;
      },
      work,
    );
  } catch (error) {
    // Of two failures the first is the one to tell.
    await kept().catch(() => undefined);
    throw error;
  }
  await kept();
}

async function whileEnded(paths: LocalPaths, onKept: () => void, work: () => Promise<void>): Promise<void> {
  await withLock(paths.lock, LOCK, async () => {
    const state = await readLiveState(paths);
    if (state && state.users.length > 0) {
      const users = state.users.map(({ pid }) => pid).join(", ");
      throw new BackupRefused(
        `The Neo4j under ${paths.home} is in use by process ${users}. Community has no online backup: end it first.`,
      );
    }
    const jvm = state?.jvm ?? findUnrecorded(paths)[0];
    if (state?.kept) onKept();
    if (jvm) await endJvm(jvm);
    await removeState(paths);
    await work();
  });
}
