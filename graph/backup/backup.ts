import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import { GraphError } from "../errors.js";
import { endJvm } from "../local/jvm.js";
import { withLock } from "../local/lock.js";
import { type LocalPaths, localPaths, withNamedFileErrors } from "../local/paths.js";
import { findUnrecorded, readLiveState, removeState } from "../local/state.js";

/** A backup cannot be made or taken; the message says why and what to do. */
export class BackupRefused extends GraphError {
  override readonly name = "BackupRefused";
}

/** What a backup tells of itself, in `lien-backup.json`. */
export interface BackupNote {
  format: 1;
  /** ISO instant. */
  madeAt: string;
}

const NOTE = "lien-backup.json";
const PASSWORD = "neo4j-password";
const noteShape = z.object({ format: z.literal(1), madeAt: z.string() });
const LOCK = { waitMs: 360_000 };

/**
 * Copies all data of a managed Neo4j into a new folder. Community has no online backup: the server is ended first when
 * it only waits for users, and whoever calls may start it again.
 *
 * @returns whether a server was ended that ran on its own account
 * @throws BackupRefused while somebody uses the server, where there are no data, or when the folder is there already
 */
export async function backUp(home: string, folder: string): Promise<{ wasKept: boolean }> {
  const paths = localPaths(home);
  const target = resolve(folder);
  if (!existsSync(paths.data))
    throw new BackupRefused(`There are no data under ${paths.home}: nothing to back up.`);
  if (existsSync(target)) throw new BackupRefused(`${target} is there already. Name a folder that is not.`);
  return atRest(paths, async () => {
    const draft = `${target}.${randomUUID()}`;
    await withNamedFileErrors(target, async () => {
      try {
        await mkdir(draft, { recursive: true, mode: 0o700 });
        await cp(paths.data, join(draft, "data"), { recursive: true });
        await copyFile(paths.password, join(draft, PASSWORD));
        const note: BackupNote = { format: 1, madeAt: new Date().toISOString() };
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
 * @throws BackupRefused while somebody uses the server, or when the folder is no backup
 */
export async function restore(
  home: string,
  folder: string,
): Promise<{ wasKept: boolean; note: BackupNote; former: string | null }> {
  const paths = localPaths(home);
  const source = resolve(folder);
  const note = await readNote(source);
  await withNamedFileErrors(paths.home, () => mkdir(paths.neo4j, { recursive: true }));
  let former: string | null = null;
  const { wasKept } = await atRest(paths, () =>
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
  return { wasKept, note, former };
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

/** Does its work while no server runs under the home, and none can be started. */
async function atRest(paths: LocalPaths, work: () => Promise<void>): Promise<{ wasKept: boolean }> {
  return withLock(paths.lock, LOCK, async () => {
    const state = await readLiveState(paths);
    if (state && state.users.length > 0) {
      const users = state.users.map(({ pid }) => pid).join(", ");
      throw new BackupRefused(
        `The Neo4j under ${paths.home} is in use by process ${users}. Community has no online backup: end it first.`,
      );
    }
    const jvm = state?.jvm ?? findUnrecorded(paths)[0];
    if (jvm) await endJvm(jvm);
    await removeState(paths);
    await work();
    return { wasKept: state?.kept === true };
  });
}
