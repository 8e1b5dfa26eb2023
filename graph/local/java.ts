import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { LocalNeo4jError } from "./errors.js";

const run = promisify(execFile);

/** Neo4j 5.26 needs Java 17 or later. */
const OLDEST_JAVA = 17;

const HOW_TO_GET_JAVA =
  "Install Java 17 or 21 (Debian, Ubuntu: apt-get install openjdk-17-jre-headless; macOS: brew install openjdk@21), " +
  "or set NEO4J_URI to a Neo4j of your own.";

/** A Java found on this machine. */
export interface Java {
  command: string;
  major: number;
}

/**
 * Finds Java under `javaHome`, else on the PATH.
 *
 * @throws LocalNeo4jError JavaMissing or JavaTooOld.
 */
export async function findJava(javaHome?: string): Promise<Java> {
  const command = javaHome ? join(javaHome, "bin", "java") : "java";
  let output: string;
  try {
    output = (await run(command, ["-version"])).stderr;
  } catch (cause) {
    const where = javaHome ? `at ${command} (JAVA_HOME)` : "on the PATH";
    throw new LocalNeo4jError("JavaMissing", `No working Java ${where}. ${HOW_TO_GET_JAVA}`, { cause });
  }
  const major = javaMajor(output);
  if (major === undefined) {
    throw new LocalNeo4jError(
      "JavaMissing",
      `"${command} -version" did not name its version: ${output.trim()}. ${HOW_TO_GET_JAVA}`,
    );
  }
  if (major < OLDEST_JAVA) {
    throw new LocalNeo4jError(
      "JavaTooOld",
      `Java ${major} (${command}) is too old: Neo4j needs ${OLDEST_JAVA} or later. ${HOW_TO_GET_JAVA}`,
    );
  }
  return { command, major };
}

/** The major version in the words of `java -version`: `17.0.15` is 17, and `1.8.0_402` is 8. */
export function javaMajor(output: string): number | undefined {
  const version = /version "(?:1\.)?(\d+)/.exec(output)?.[1];
  return version === undefined ? undefined : Number(version);
}

/**
 * The version of the Maven on the PATH.
 *
 * @throws LocalNeo4jError MavenMissing.
 */
export async function findMaven(): Promise<string> {
  try {
    const { stdout } = await run(mavenCommand(), ["-B", "-version"], { shell: process.platform === "win32" });
    return /Apache Maven (\S+)/.exec(stdout)?.[1] ?? "unknown";
  } catch (cause) {
    throw new LocalNeo4jError(
      "MavenMissing",
      "No working Maven (mvn) on the PATH; it brings Neo4j's jars. Install it (Debian, Ubuntu: apt-get install " +
        "maven; macOS: brew install maven), or set NEO4J_URI to a Neo4j of your own.",
      { cause },
    );
  }
}

/** What Maven's program is called on this system. */
export function mavenCommand(): string {
  return process.platform === "win32" ? "mvn.cmd" : "mvn";
}
