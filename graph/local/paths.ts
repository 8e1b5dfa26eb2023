import { mkdir, statfs } from "node:fs/promises";
import { join, resolve } from "node:path";
import { LocalNeo4jError } from "./errors.js";

/** Where everything of one managed Neo4j lies under its home. */
export interface LocalPaths {
  home: string;
  neo4j: string;
  conf: string;
  data: string;
  logs: string;
  consoleLog: string;
  password: string;
  state: string;
  lock: string;
}

export function localPaths(home: string): LocalPaths {
  const root = resolve(home);
  const neo4j = join(root, "neo4j");
  const logs = join(root, "logs");
  return {
    home: root,
    neo4j,
    conf: join(neo4j, "conf"),
    data: join(root, "data"),
    logs,
    consoleLog: join(logs, "neo4j-console.log"),
    password: join(root, "neo4j-password"),
    state: join(neo4j, "server.json"),
    lock: join(neo4j, "start.lock"),
  };
}

/**
 * Makes the folders.
 *
 * @throws LocalNeo4jError HomeNotWritable or DiskFull.
 */
export async function makeFolders(paths: LocalPaths): Promise<void> {
  await withNamedFileErrors(paths.home, async () => {
    const { conf, data, logs, neo4j } = paths;
    for (const folder of [conf, data, logs, join(neo4j, "run"), join(neo4j, "import")]) {
      await mkdir(folder, { recursive: true });
    }
  });
}

/** With less than this Neo4j does not start, and on a full disk it does not end either. */
const LEAST_FREE_BYTES = 100_000_000;

/**
 * Refuses a disk that is as good as full.
 *
 * @throws LocalNeo4jError DiskFull.
 */
export async function requireSpace({ home }: LocalPaths): Promise<void> {
  const { bavail, bsize } = await statfs(home);
  const free = bavail * bsize;
  if (free >= LEAST_FREE_BYTES) return;
  throw new LocalNeo4jError(
    "DiskFull",
    `The disk that holds ${home} has ${Math.floor(free / 1e6)} MB left; Neo4j needs ${LEAST_FREE_BYTES / 1e6} MB to start. ` +
      "Free some space, or set LIEN_HOME to a folder on another disk.",
  );
}

/**
 * Runs what writes files under a folder; a failure that lies with disk or permissions says what to do.
 *
 * @throws LocalNeo4jError HomeNotWritable or DiskFull, else what `work` throws.
 */
export async function withNamedFileErrors<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    if (["ENOSPC", "EDQUOT"].includes(code)) {
      throw new LocalNeo4jError("DiskFull", `The disk that holds ${folder} is full. Free some space.`, {
        cause,
      });
    }
    if (["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST"].includes(code)) {
      throw new LocalNeo4jError(
        "HomeNotWritable",
        `Cannot write in ${folder} (${code}). Make it writable, or set LIEN_HOME to a folder that is.`,
        { cause },
      );
    }
    throw cause;
  }
}
