import { execFile, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { localPaths, makeFolders } from "#graph/local/paths";
import { choosePort } from "#graph/local/port";
import { ensurePassword } from "#graph/local/settings";
import { type Config, childEnvironment } from "./config.js";
import type { Engine, EngineOptions } from "./engine.js";
import { packageRoot } from "./package-root.js";

const run = promisify(execFile);
const SERVICE = "neo4j";
const BOLT_PORT = 7687;

/** Docker was there but did not do its part. */
class DockerError extends Error {
  override readonly name = "DockerError";
}

/** What Neo4j in Docker lacks on this machine, or undefined: a daemon that answers, and the compose plugin. */
export async function dockerFault(): Promise<string | undefined> {
  try {
    await run("docker", ["info", "--format", "{{.ServerVersion}}"], { timeout: 10_000 });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT"
      ? "Docker is not installed"
      : "no Docker daemon answers; start it (systemctl start docker, or Docker Desktop)";
  }
  try {
    await run("docker", ["compose", "version"], { timeout: 10_000 });
    return undefined;
  } catch {
    return "docker has no compose plugin; install docker-compose-plugin (or docker-compose-v2)";
  }
}

/**
 * Starts the `neo4j` service of docker-compose.yml, or joins it when it runs.
 *
 * @throws DockerError with what Docker said.
 */
export async function startDockerNeo4j(
  { home, dockerPassword }: Config,
  { onProgress, signal }: EngineOptions,
): Promise<Engine> {
  const paths = localPaths(home);
  await makeFolders(paths);
  const password = dockerPassword ?? (await ensurePassword(paths));
  const running = await publishedPort();
  const port = running ?? (await choosePort(undefined, BOLT_PORT));
  if (running === undefined) {
    onProgress(`Starting Neo4j in Docker, port ${port}`);
    const env = { NEO4J_PASSWORD: password, NEO4J_BOLT_PORT: String(port) };
    await compose(["up", "--detach", "--wait", SERVICE], env, onProgress, signal);
  }
  return {
    kind: "docker",
    settings: { uri: `bolt://127.0.0.1:${port}`, username: "neo4j", password, database: "neo4j" },
    stop: async () => {
      if (running === undefined) await compose(["stop", SERVICE], { NEO4J_PASSWORD: password }, onProgress);
    },
  };
}

async function publishedPort(): Promise<number | undefined> {
  try {
    const { stdout } = await run("docker", composeArgs(["port", SERVICE, String(BOLT_PORT)]), {
      // The file asks for a password even where none is used.
      env: childEnvironment({ NEO4J_PASSWORD: "unused" }),
    });
    const port = Number(/:(\d+)\s*$/.exec(stdout)?.[1]);
    return port > 0 ? port : undefined;
  } catch {
    return undefined;
  }
}

function composeArgs(words: string[]): string[] {
  return ["compose", "--file", join(packageRoot(), "docker-compose.yml"), ...words];
}

async function compose(
  words: string[],
  env: Record<string, string>,
  onProgress: (line: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  const said: string[] = [];
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn("docker", composeArgs(words), {
      env: childEnvironment(env),
      stdio: ["ignore", "pipe", "pipe"],
      ...(signal ? { signal } : {}),
    });
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (line) => {
        said.push(line);
        onProgress(`docker: ${line}`);
      });
    }
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code === 0) return;
  throw new DockerError(
    `"docker compose ${words.join(" ")}" failed. See "docker compose logs ${SERVICE}"; it said:\n${said.slice(-8).join("\n")}`,
  );
}
