import { randomBytes } from "node:crypto";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { LocalPaths } from "./paths.js";

/** How much memory the server may take, in the words of Java and Neo4j (`512m`, `2g`). */
export interface Memory {
  heap: string;
  pageCache: string;
}

/** Enough for some ten thousand articles, and little enough for a laptop that does other things. */
export const SMALL_MEMORY: Memory = { heap: "512m", pageCache: "128m" };

/** Writes neo4j.conf: loopback only, with a password, silent towards its makers, small on disk. */
export async function writeSettings(paths: LocalPaths, boltPort: number, memory: Memory): Promise<void> {
  const settings: Record<string, string> = {
    "server.directories.data": paths.data,
    "server.directories.logs": paths.logs,
    "server.default_listen_address": "127.0.0.1",
    "server.default_advertised_address": "127.0.0.1",
    "server.bolt.enabled": "true",
    "server.bolt.listen_address": `127.0.0.1:${boltPort}`,
    "server.bolt.advertised_address": `127.0.0.1:${boltPort}`,
    // Bolt waits twice this many seconds for late callers when the databases are closed already.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.security.auth_enabled": "true",
    "dbms.usage_report.enabled": "false",
    "server.memory.heap.initial_size": memory.heap,
    "server.memory.heap.max_size": memory.heap,
    "server.memory.pagecache.size": memory.pageCache,
    // Neo4j sets aside 256 MB of log for each of its two databases otherwise.
    "db.tx_log.preallocate": "false",
    "db.tx_log.rotation.size": "32m",
    "db.tx_log.rotation.retention_policy": "1 files",
  };
  const text = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(paths.conf, "neo4j.conf"), text.join(""));
}

/** The Bolt port that the settings of the last start name. */
export async function readLastPort(paths: LocalPaths): Promise<number | undefined> {
  const text = await readFile(join(paths.conf, "neo4j.conf"), "utf8").catch(() => "");
  const port = /^server\.bolt\.listen_address=127\.0\.0\.1:(\d+)$/m.exec(text)?.[1];
  return port === undefined ? undefined : Number(port);
}

/** Reads the generated password; makes one, readable by its owner alone, at the first start. */
export async function ensurePassword(paths: LocalPaths): Promise<string> {
  const kept = await readPassword(paths);
  if (kept !== undefined) return kept;
  const password = randomBytes(24).toString("base64url");
  await writeFile(paths.password, `${password}\n`, { mode: 0o600 });
  await chmod(paths.password, 0o600);
  return password;
}

export async function readPassword(paths: LocalPaths): Promise<string | undefined> {
  const text = await readFile(paths.password, "utf8").catch(() => "");
  return text.trim() || undefined;
}
