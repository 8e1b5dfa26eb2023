import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { findMaven } from "./java.js";
import { withLock } from "./lock.js";
import { copyDependencies } from "./maven.js";
import { withNamedFileErrors } from "./paths.js";

export interface JarsOptions {
  /** Where downloads are kept between runs, e.g. ~/.cache/lien. */
  cacheDir: string;
  onProgress?: (line: string) => void;
  signal?: AbortSignal;
}

const manifestShape = z.record(z.string(), z.number());

/** The pom that names the server; it lies in the sources, whether this module runs from there or from dist/. */
function pomPath(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, "graph", "local", "pom.xml");
}

/** The Neo4j version that the pom names. */
export async function neo4jVersion(): Promise<string> {
  const version = /<neo4j\.version>([^<]+)</.exec(await readFile(pomPath(), "utf8"))?.[1];
  if (!version) throw new Error(`${pomPath()} names no <neo4j.version>`);
  return version;
}

/** Whether all of the server's jars lie in the cache, each with the size it was downloaded with. */
export async function jarsComplete(cacheDir: string): Promise<boolean> {
  const folder = join(cacheDir, `neo4j-${await neo4jVersion()}`);
  try {
    const manifest = manifestShape.parse(JSON.parse(await readFile(join(folder, "jars.json"), "utf8")));
    const sizes = await jarSizes(join(folder, "lib"));
    return Object.entries(manifest).every(([name, size]) => sizes[name] === size);
  } catch {
    return false;
  }
}

/**
 * Brings the Community server's jars into the cache, once, and returns their folder.
 *
 * They are copied beside their place and moved there when complete: an interrupted download leaves nothing
 * that looks whole. The list of sizes finds a jar that was cut or deleted later.
 *
 * @throws LocalNeo4jError MavenMissing, DownloadFailed, DiskFull.
 */
export async function ensureJars({ cacheDir, onProgress, signal }: JarsOptions): Promise<string> {
  const version = await neo4jVersion();
  const folder = join(cacheDir, `neo4j-${version}`);
  const lib = join(folder, "lib");
  if (await jarsComplete(cacheDir)) return lib;

  await findMaven();
  await withNamedFileErrors(cacheDir, () => mkdir(folder, { recursive: true }));
  await withLock(
    join(folder, "download.lock"),
    {
      waitMs: 30 * 60_000,
      onWait: (holder) =>
        onProgress?.(`Waiting for process ${holder.pid}, which is downloading Neo4j ${version}`),
      ...(signal ? { signal } : {}),
    },
    async () => {
      if (await jarsComplete(cacheDir)) return;
      const partial = join(folder, "lib.partial");
      await rm(partial, { recursive: true, force: true });
      onProgress?.(`Downloading Neo4j ${version} from Maven Central (some 120 MB, once)`);
      await copyDependencies({ pom: pomPath(), into: partial, onProgress, signal });
      await rm(lib, { recursive: true, force: true });
      await rename(partial, lib);
      await writeFile(join(folder, "jars.json"), JSON.stringify(await jarSizes(lib), null, 1));
      onProgress?.(`Neo4j ${version} is in ${lib}`);
    },
  );
  return lib;
}

async function jarSizes(lib: string): Promise<Record<string, number>> {
  const names = (await readdir(lib)).filter((name) => name.endsWith(".jar"));
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, (await stat(join(lib, name))).size] as const)),
  );
}
