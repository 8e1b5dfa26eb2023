import { readFileSync, rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import type { GraphSettings } from "#graph/connection";
// The setup runs outside the test environment, where vitest does not know the condition of the # imports.
import { localPaths } from "../../graph/local/paths.js";
import { startLocalNeo4j } from "../../graph/local/start.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** The database of this run, which tests may wipe. */
    neo4j: GraphSettings;
  }
}

/**
 * Provides a Neo4j to the tests of one project: a managed one of its own in a temporary home, on a free port; or
 * the one that LIEN_TEST_NEO4J_URI names (with LIEN_TEST_NEO4J_USERNAME and LIEN_TEST_NEO4J_PASSWORD), which the
 * tests WIPE.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { LIEN_TEST_NEO4J_URI: uri, LIEN_TEST_NEO4J_USERNAME, LIEN_TEST_NEO4J_PASSWORD } = process.env;
  if (uri) {
    project.provide("neo4j", {
      uri,
      username: LIEN_TEST_NEO4J_USERNAME ?? "neo4j",
      password: LIEN_TEST_NEO4J_PASSWORD ?? "",
    });
    return async () => {};
  }
  const home = await mkdtemp(join(tmpdir(), "lien-test-"));
  // A run that is broken off has no teardown, and the JVM may be starting still: neither it nor its data may stay.
  const endWithUs = () => {
    const jvm = startedIn(home);
    if (jvm !== null) process.kill(jvm, "SIGKILL");
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once("exit", endWithUs);
  const progress: string[] = [];
  const server = await startLocalNeo4j({
    home,
    cacheDir: join(homedir(), ".cache", "lien"),
    memory: { heap: "512m", pageCache: "128m" },
    onProgress: (line) => progress.push(line),
  }).catch((error: unknown) => {
    throw new Error(`No Neo4j for the tests. ${progress.join(" · ")}`, { cause: error });
  });
  const { uri: address, username, password } = server;
  project.provide("neo4j", { uri: address, username, password });
  return async () => {
    await server.stop();
    process.off("exit", endWithUs);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
}

/** The process that serves a home, by its pid file; null where none was started or the file is not yet whole. */
function startedIn(home: string): number | null {
  try {
    const { jvm } = JSON.parse(readFileSync(localPaths(home).state, "utf8")) as { jvm: { pid: number } };
    return jvm.pid;
  } catch {
    return null;
  }
}
