import type { GraphSettings } from "#graph/connection";
import { jarsComplete } from "#graph/local/jars";
import { findJava, findMaven } from "#graph/local/java";
import { startLocalNeo4j } from "#graph/local/start";
import type { Config } from "./config.js";
import { dockerFault, startDockerNeo4j } from "./engine-docker.js";

/** A Neo4j to work with, and the way to leave it. */
export interface Engine {
  kind: "configured" | "managed" | "docker";
  settings: GraphSettings;
  /** Leaves it as it was found: what we started for ourselves is ended. */
  stop(): Promise<void>;
}

/** No way to a Neo4j is open; the message names all three and what each one lacks. */
class NoEngine extends Error {
  override readonly name = "NoEngine";
}

export interface EngineOptions {
  onProgress: (line: string) => void;
  signal: AbortSignal;
}

/**
 * Opens the Neo4j of the configuration, else the managed one, else the one in Docker.
 *
 * @throws NoEngine, LocalNeo4jError or DockerError.
 */
export async function openEngine(config: Config, options: EngineOptions): Promise<Engine> {
  if (config.neo4j) return { kind: "configured", settings: config.neo4j, stop: async () => undefined };
  const managedLacks = await managedFault(config);
  if (managedLacks === undefined) return managed(config, options);
  const dockerLacks = await dockerFault();
  if (dockerLacks === undefined) {
    options.onProgress(`Using Docker, since a managed Neo4j is not possible: ${managedLacks}`);
    return startDockerNeo4j(config, options);
  }
  throw new NoEngine(
    `Liên needs a Neo4j, and none of the three ways to one is open:
  1. your own: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD, in the environment or in .env
  2. managed by Liên: ${managedLacks}
  3. in Docker: ${dockerLacks}
Open one of them and try again; "lien doctor" checks them all.`,
  );
}

/** What a managed Neo4j lacks on this machine, or undefined. Maven only matters until the jars are there. */
async function managedFault({ javaHome, cacheDir }: Config): Promise<string | undefined> {
  try {
    await findJava(javaHome);
    if (!(await jarsComplete(cacheDir))) await findMaven();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function managed({ home, cacheDir, javaHome }: Config, options: EngineOptions): Promise<Engine> {
  const server = await startLocalNeo4j({ home, cacheDir, ...(javaHome ? { javaHome } : {}), ...options });
  if (server.reused)
    options.onProgress(`Using the Neo4j that runs already (${server.uri}, process ${server.pid})`);
  const { uri, username, password } = server;
  return {
    kind: "managed",
    settings: { uri, username, password, database: "neo4j" },
    stop: () => server.stop(),
  };
}
