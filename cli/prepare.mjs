// What must be true before the compiled program can run: dependencies installed, sources compiled, explorer built.
// Each step leaves a stamp, a hash of what it was made from, and is skipped while that hash stays the same.
// Plain JavaScript with nothing but Node's own modules, since it runs before anything is installed.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { runStep, StepFailed, say } from "./step.mjs";

const OLDEST_NODE = [20, 19];

/** The rooms that tsconfig.json compiles. */
const ROOMS = ["model", "ingest", "graph", "load", "server", "cli"];

/**
 * Checks Node, then installs, compiles and builds what has changed. Says on standard error what it does and what failed.
 *
 * @param {string} root the package's folder
 * @param {{ explorer: boolean }} wanted whether the explorer is needed, too
 * @returns {Promise<number>} 0, or what to exit with
 */
export async function prepare(root, { explorer }) {
  try {
    requireNode();
    await ensureInstalled(root);
    await ensureCompiled(root);
    if (explorer) await ensureExplorer(root);
    return 0;
  } catch (error) {
    say(error instanceof StepFailed ? error.message : String(error?.stack ?? error));
    return error?.exitCode ?? 1;
  }
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new StepFailed(
    `Node ${OLDEST_NODE.join(".")} or later is needed; this is ${process.version} (${process.execPath}). Install a newer ` +
      "one from your system's packages or with a version manager (nvm install 22), and try again.",
    1,
  );
}

async function ensureInstalled(root) {
  const lock = readFileSync(join(root, "package-lock.json"));
  const stamp = join(root, "node_modules", ".lien-install");
  const wanted = hashOf([lock]);
  if (read(stamp) === wanted) return;
  if (!matchesLock(root, lock)) await install(root, lock);
  writeStamp(stamp, wanted);
}

async function ensureCompiled(root) {
  const wanted = hashOf(sources(root, ["package-lock.json", "package.json", "tsconfig.json", ...ROOMS]));
  if (read(join(root, "dist", ".lien-build")) !== wanted) await compile(root, wanted);
}

async function ensureExplorer(root) {
  const stamp = join(root, "client", "dist", ".lien-build");
  const wanted = hashOf(sources(root, ["package-lock.json", "package.json", "client", "model"]));
  if (read(stamp) === wanted) return;
  const build = npm(["run", "--silent", "build:client", "--", "--logLevel", "warn"]);
  await runStep("Building the explorer", build, root);
  writeStamp(stamp, wanted);
}

/** A node_modules that npm filled by hand from the same lockfile is as good as one that we filled. */
function matchesLock(root, lock) {
  const text = read(join(root, "node_modules", ".package-lock.json"));
  if (text === undefined) return false;
  const present = JSON.parse(text).packages;
  return packagesOf(lock).every(([path, { version }]) => present[path]?.version === version);
}

/** The packages of a lockfile, without those for other systems only. */
function packagesOf(lock) {
  return Object.entries(JSON.parse(lock.toString("utf8")).packages).filter(
    ([path, { optional, link }]) => path !== "" && !optional && !link,
  );
}

async function install(root, lock) {
  const wanted = packagesOf(lock);
  const present = () => wanted.filter(([path]) => existsSync(join(root, path, "package.json"))).length;
  await runStep(
    `Installing ${wanted.length} packages (npm ci)`,
    // Compiler and bundler are development dependencies, wanted even where NODE_ENV says production. The warnings
    // left out speak of packages that name a newer Node than they need, and of install scripts that stay off.
    npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]),
    root,
    () => `${present()} there`,
  );
}

/** Compiles beside dist/ and swaps, so that a running program or an interrupted build never meets half a dist/. */
async function compile(root, stamp) {
  const fresh = join(root, ".lien", `build-${process.pid}`);
  const former = join(root, ".lien", `former-${process.pid}`);
  const dist = join(root, "dist");
  try {
    mkdirSync(fresh, { recursive: true });
    const tsc = join(root, "node_modules", "ts7", "bin", "tsc");
    const args = [tsc, "-p", join(root, "tsconfig.json"), "--outDir", fresh];
    await runStep("Compiling", [process.execPath, args], root);
    writeStamp(join(fresh, ".lien-build"), stamp);
    if (existsSync(dist)) renameSync(dist, former);
    renameSync(fresh, dist);
  } catch (error) {
    if (error instanceof StepFailed) throw error;
    // Two programs that build at once: the other's dist/ was made from the same sources.
    if (read(join(dist, ".lien-build")) === stamp) return;
    throw new StepFailed(`Cannot write ${dist}: ${error.message}`, 1);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(former, { recursive: true, force: true });
  }
}

/** npm as the one that runs us, when it does, else the one on the PATH. */
function npm(args) {
  const { npm_execpath: path } = process.env;
  return path?.endsWith(".js") ? [process.execPath, [path, ...args]] : ["npm", args];
}

/** The names and bytes of all files below the given paths, in an order that does not depend on the disk. */
function sources(root, paths) {
  return paths
    .flatMap((path) => filesBelow(join(root, path)))
    .flatMap((file) => [relative(root, file), readFileSync(file)]);
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    return [path];
  }
  return entries
    .filter(({ name }) => name !== "dist" && name !== "node_modules" && !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)],
    );
}

function writeStamp(path, text) {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new StepFailed(`Cannot write ${path}: ${error.message}`, 1);
  }
}

function hashOf(parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
