import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { LocalNeo4jError } from "./errors.js";
import { isAlive, ownIdentity, type ProcessIdentity } from "./process-identity.js";

export interface LockOptions {
  /** How long to wait for a live holder before giving up. */
  waitMs: number;
  /** Told once, when another process holds the lock. */
  onWait?: (holder: ProcessIdentity) => void;
  signal?: AbortSignal;
}

/**
 * Runs `work` while no other process holds the lock file; a lock whose holder is gone is taken over.
 *
 * @throws LocalNeo4jError StartedElsewhere when a live holder keeps it longer than `waitMs`.
 */
export async function withLock<T>(path: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  const own = JSON.stringify({ ...ownIdentity(), token: randomUUID() });
  await acquire(path, own, options);
  try {
    return await work();
  } finally {
    if ((await readText(path)) === own) await rm(path, { force: true });
  }
}

async function acquire(path: string, own: string, options: LockOptions): Promise<void> {
  const deadline = Date.now() + options.waitMs;
  let told = false;
  while (!(await tryCreate(path, own))) {
    if (options.signal?.aborted) {
      throw new LocalNeo4jError("StartCancelled", `Gave up waiting for ${path}, as asked.`);
    }
    const text = await readText(path);
    if (text === undefined) continue;
    const holder = parseHolder(text);
    if (!holder || !isAlive(holder)) {
      await discard(path, text);
      continue;
    }
    if (Date.now() > deadline) {
      throw new LocalNeo4jError(
        "StartedElsewhere",
        `Process ${holder.pid} has been starting or stopping Neo4j for a long time and holds ${path}. ` +
          `Wait for it, or end process ${holder.pid} and try again.`,
      );
    }
    if (!told) options.onWait?.(holder);
    told = true;
    await sleep(200);
  }
}

/** A hard link makes the lock appear with its content in one step, so that nobody reads it half written. */
async function tryCreate(path: string, own: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, own, { mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Removes a stale lock, unless another process has replaced it between our reading and our removing. */
async function discard(path: string, stale: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
    if ((await readText(aside)) !== stale) await link(aside, path).catch(() => undefined);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

function parseHolder(text: string): ProcessIdentity | undefined {
  try {
    const { pid, startedAt } = JSON.parse(text) as ProcessIdentity;
    return Number.isInteger(pid) && typeof startedAt === "string" ? { pid, startedAt } : undefined;
  } catch {
    return undefined;
  }
}

async function readText(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}
