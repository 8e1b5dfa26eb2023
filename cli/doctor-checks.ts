import { accessSync, constants, existsSync } from "node:fs";
import { mkdir, rm, statfs, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type GraphSettings, openGraph } from "#graph/connection";
import { jarsComplete } from "#graph/local/jars";
import { findJava, findMaven } from "#graph/local/java";
import { localPaths } from "#graph/local/paths";
import { boltUri } from "#graph/local/port";
import { readPassword } from "#graph/local/settings";
import { localStatus } from "#graph/local/stop";
import { storedVersion } from "#graph/schema";
import type { Config } from "./config.js";
import { dockerFault } from "./engine-docker.js";
import { isPortFree } from "./http-port.js";

/** What one check found: `fault` stops Liên, `note` stops nothing by itself. */
export interface Finding {
  name: string;
  level: "ok" | "note" | "fault";
  /** What is there, or what is wrong and what to do. */
  message: string;
}

type Check = (config: Config) => Promise<Finding>;

const OLDEST_NODE: readonly [number, number] = [20, 19];
const NEEDED_BYTES = 1_000_000_000;
const BROWSERS = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/** Everything `lien doctor` looks at, in the order in which it is shown. */
export const CHECKS: readonly Check[] = [
  node,
  java,
  maven,
  docker,
  chromium,
  port,
  disk,
  writing,
  managed,
  own,
];

async function node(): Promise<Finding> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const enough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  return enough
    ? ok("Node", process.version)
    : fault("Node", `${process.version} is too old; install ${OLDEST_NODE.join(".")} or later`);
}

async function java(config: Config): Promise<Finding> {
  try {
    const { major, command } = await findJava(config.javaHome);
    return ok("Java", `${major} (${command})`);
  } catch (error) {
    return lacking(config, "Java", error);
  }
}

async function maven(config: Config): Promise<Finding> {
  const jarsThere = await jarsComplete(config.cacheDir);
  try {
    return ok(
      "Maven",
      `${await findMaven()}; Neo4j's jars are ${jarsThere ? "there" : "fetched at the first start"}`,
    );
  } catch (error) {
    return jarsThere
      ? ok("Maven", "not installed, nor needed: Neo4j's jars are there")
      : lacking(config, "Maven", error);
  }
}

async function docker(): Promise<Finding> {
  const lacks = await dockerFault();
  return lacks === undefined
    ? ok("Docker", "a daemon answers")
    : note("Docker", `${lacks} (one of three ways to Neo4j)`);
}

async function chromium({ chromiumPath, searchPath }: Config): Promise<Finding> {
  if (chromiumPath) {
    return existsSync(chromiumPath)
      ? ok("Chromium", chromiumPath)
      : note("Chromium", `CHROMIUM_PATH=${chromiumPath} leads nowhere; only the tests need it`);
  }
  const names = searchPath.flatMap((folder) => BROWSERS.map((browser) => join(folder, browser)));
  const found = names.find(existsSync);
  return found
    ? ok("Chromium", found)
    : note("Chromium", "not found; only the tests need it (Debian, Ubuntu: apt-get install chromium)");
}

async function port({ host, port: number }: Config): Promise<Finding> {
  return (await isPortFree(number, host))
    ? ok("Port", `${number} is free on ${host}`)
    : note("Port", `${number} is taken on ${host}; the next free one will serve, or set PORT`);
}

async function disk({ home }: Config): Promise<Finding> {
  const folder = nearestFolder(home);
  const { bavail, bsize } = await statfs(folder);
  const gigabytes = (bavail * bsize) / 1e9;
  return bavail * bsize >= NEEDED_BYTES
    ? ok("Disk", `${gigabytes.toFixed(1)} GB free at ${folder}`)
    : fault(
        "Disk",
        `only ${gigabytes.toFixed(1)} GB free at ${folder}; free some, or set LIEN_HOME to another disk`,
      );
}

async function writing({ home, cacheDir }: Config): Promise<Finding> {
  for (const folder of [home, cacheDir]) {
    try {
      accessSync(nearestFolder(folder), constants.W_OK);
      if (existsSync(folder)) await tryWriting(folder);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return fault("Writing", `cannot write in ${folder} (${code}); make it writable, or set LIEN_HOME`);
    }
  }
  return ok("Writing", `${home} and ${cacheDir} are writable`);
}

async function managed({ home }: Config): Promise<Finding> {
  const { running, pid, boltPort } = await localStatus(home);
  if (!running || boltPort === undefined) return ok("Managed Neo4j", `does not run (${home})`);
  try {
    const password = (await readPassword(localPaths(home))) ?? "";
    const what = await describeGraph({ uri: boltUri(boltPort), username: "neo4j", password });
    return ok("Managed Neo4j", `${what} runs: ${boltUri(boltPort)}, process ${pid}`);
  } catch (error) {
    return fault(
      "Managed Neo4j",
      `${error instanceof Error ? error.message : error} (lien neo4j stop ends it)`,
    );
  }
}

async function own({ neo4j }: Config): Promise<Finding> {
  if (!neo4j) return ok("Own Neo4j", "NEO4J_URI is not set, so Liên brings its own");
  try {
    return ok("Own Neo4j", `${await describeGraph(neo4j)} at ${neo4j.uri} takes our user and password`);
  } catch (error) {
    return fault("Own Neo4j", error instanceof Error ? error.message : String(error));
  }
}

async function describeGraph(settings: GraphSettings): Promise<string> {
  const graph = await openGraph(settings);
  try {
    const schema = await storedVersion(graph);
    return `${graph.version}, ${schema === 0 ? "no schema yet" : `schema ${schema}`}`;
  } finally {
    await graph.close();
  }
}

/** Java and Maven matter only where no other way to Neo4j is open. */
async function lacking(config: Config, name: string, error: unknown): Promise<Finding> {
  const message = error instanceof Error ? error.message : String(error);
  const otherWay = config.neo4j !== undefined || (await dockerFault()) === undefined;
  return otherWay ? note(name, message) : fault(name, message);
}

async function tryWriting(folder: string): Promise<void> {
  const probe = join(folder, `.probe-${process.pid}`);
  await mkdir(folder, { recursive: true });
  await writeFile(probe, "");
  await rm(probe);
}

function nearestFolder(path: string): string {
  let folder = path;
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

function ok(name: string, message: string): Finding {
  return { name, level: "ok", message };
}

function note(name: string, message: string): Finding {
  return { name, level: "note", message };
}

function fault(name: string, message: string): Finding {
  return { name, level: "fault", message };
}
