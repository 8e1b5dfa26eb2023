import { open, stat } from "node:fs/promises";
import { join } from "node:path";
import { LocalNeo4jError, type LocalProblem } from "./errors.js";
import type { LocalPaths } from "./paths.js";

interface Diagnosis {
  problem: LocalProblem;
  /** A phrase of Java's or Neo4j's, such as `java.net.BindException: Address already in use`. */
  sign: RegExp;
  advice: (paths: LocalPaths) => string;
}

/** The causes that can be told from the logs; the first that fits is named. */
const DIAGNOSES: readonly Diagnosis[] = [
  {
    problem: "PortInUse",
    sign: /Address already in use|BindException/,
    advice: () => "Another program listens on Neo4j's port. End it, or choose another port.",
  },
  {
    problem: "DiskFull",
    sign: /No space left on device|disk quota exceeded/i,
    advice: (paths) =>
      `The disk that holds ${paths.home} is full. Free some space, or set LIEN_HOME to another disk.`,
  },
  {
    problem: "OutOfMemory",
    sign: /OutOfMemoryError|Could not reserve enough space|insufficient memory for the Java|Cannot allocate memory|exceeds physical memory|larger value than the maximum heap/,
    advice: () =>
      "There is not enough memory for Neo4j (it needs about 700 MB). End other programs and try again.",
  },
  {
    problem: "StoreLocked",
    sign: /StoreLock|FileLockException|Lock file has been locked|lock on file.*store_lock|OverlappingFileLock/i,
    advice: (paths) =>
      `Another Neo4j uses ${paths.data}. End it (lien neo4j stop), or set LIEN_HOME to a folder of your own.`,
  },
  {
    problem: "JavaTooOld",
    sign: /UnsupportedClassVersionError|compiled by a more recent version|Unsupported Java|Unrecognized option: --add-opens/,
    advice: () =>
      "This Java cannot run Neo4j 5.26. Install Java 17 or 21 and let JAVA_HOME or the PATH lead to it.",
  },
  {
    problem: "HomeNotWritable",
    sign: /AccessDeniedException|Permission denied|Read-only file system/,
    advice: (paths) =>
      `Neo4j may not write in ${paths.home}. Make it yours, or set LIEN_HOME to a folder that is.`,
  },
  {
    problem: "StoreCorrupt",
    sign: /corrupt|inconsisten|unreadable|not a valid store|Unable to read store|store (?:file|version)|recovery|checksum|MetaDataStore|EndOfFile|ReadPastEnd|BadMagic/i,
    advice: storeAdvice,
  },
];

/**
 * What went wrong with a server that ended by itself, read from what it wrote last. `logStart` is where in neo4j.log
 * this start begins: what stands before it tells of former ones.
 */
export async function diagnose(paths: LocalPaths, port: number, logStart: number): Promise<LocalNeo4jError> {
  const all = `${await tail(neo4jLog(paths), logStart)}\n${await tail(paths.consoleLog, 0)}`;
  const diagnosis = DIAGNOSES.find(({ sign }) => sign.test(all));
  const advice =
    diagnosis?.advice(paths) ?? `See the log files in ${paths.logs}; "lien doctor" checks what Neo4j needs.`;
  return new LocalNeo4jError(
    diagnosis?.problem ?? "StartFailed",
    `Neo4j (port ${port}) ended while it started. ${advice}\nIts last words (${paths.logs}):\n${lastLines(all)}`,
  );
}

/**
 * Why the database did not come online although the server did. Neo4j itself says little more than that; the cause
 * stands in its debug log.
 */
export async function diagnoseDatabase(paths: LocalPaths, reason: string): Promise<LocalNeo4jError> {
  const log = join(paths.logs, "debug.log");
  const lastError = (await tail(log, 0)).split(/^(?=\S+ \S+ ERROR )/m).at(-1) ?? "";
  const diagnosis = DIAGNOSES.find(({ sign }) => sign.test(lastError));
  return new LocalNeo4jError(
    diagnosis?.problem ?? "StoreCorrupt",
    `Neo4j cannot open its database: ${reason}\n${diagnosis?.advice(paths) ?? storeAdvice(paths)}`,
  );
}

function storeAdvice(paths: LocalPaths): string {
  return (
    `The files in ${paths.data} are damaged. Put back a copy of yours, or start from an empty graph with ` +
    `"lien demo --reset" and load your articles again (details: ${join(paths.logs, "debug.log")}).`
  );
}

function lastLines(text: string): string {
  const lines = text
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^\s+(?:at |\.\.\. \d+ more)/.test(line));
  return lines
    .slice(-12)
    .map((line) => `  ${line}`)
    .join("\n");
}

/** How far neo4j.log, to which every start appends, is written. */
export async function logEnd(paths: LocalPaths): Promise<number> {
  return stat(neo4jLog(paths)).then(
    ({ size }) => size,
    () => 0,
  );
}

function neo4jLog(paths: LocalPaths): string {
  return join(paths.logs, "neo4j.log");
}

async function tail(path: string, from: number, bytes = 16_384): Promise<string> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      // A log that is shorter than before was rotated, and begins with us.
      const start = Math.max(from <= size ? from : 0, size - bytes);
      const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, start);
      return buffer.toString("utf8", 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return "";
  }
}
