import { mkdir } from "node:fs/promises";
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
  try {
    for (const folder of [
      paths.conf,
      paths.data,
      paths.logs,
      join(paths.neo4j, "run"),
      join(paths.neo4j, "import"),
    ]) {
      await mkdir(folder, { recursive: true });
    }
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOSPC") {
      throw new LocalNeo4jError("DiskFull", `The disk that holds ${paths.home} is full: free some space.`, {
        cause,
      });
    }
    throw new LocalNeo4jError(
      "HomeNotWritable",
      `Cannot write in ${paths.home} (${code ?? String(cause)}). Make it writable, or set LIEN_HOME to a folder that is.`,
      { cause },
    );
  }
}
