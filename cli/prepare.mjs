// What must be true before the compiled program can run: dependencies installed, sources compiled, explorer built.
// Each step leaves a stamp, a hash of what it was made from, and is skipped while that hash stays the same.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { runStep, say } from "./step.mjs";

/** The rooms that tsconfig.json compiles. */
const ROOMS = ["model", "ingest", "graph", "load", "server", "cli"];

/**
 * Installs, compiles and builds what has changed; returns 0, or the exit code of the step that failed.
 *
 * @param {string} root the package's folder
 * @param {{ explorer: boolean }} wanted whether the command shows the explorer
 * @returns {Promise<number>}
 */
export async function prepare(root, { explorer }) {
  const lock = readFileSync(join(root, "package-lock.json"));
  const installStamp = join(root, "node_modules", ".lien-install");
  const installed = hashOf([lock]);
  if (!installIsCurrent(root, lock, installStamp, installed)) {
    const code = await install(root, lock);
    if (code !== 0) return code;
  }
  if (read(installStamp) !== installed) writeFileSync(installStamp, installed);

  const compiled = hashOf([lock, ...sources(root, ["tsconfig.json", "package.json", ...ROOMS])]);
  if (read(join(root, "dist", ".lien-build")) !== compiled) {
    const code = await compile(root, compiled);
    if (code !== 0) return code;
  }

  if (!explorer || !existsSync(join(root, "client"))) return 0;
  const explorerStamp = join(root, "client", "dist", ".lien-build");
  const built = hashOf([lock, ...sources(root, ["package.json", "client", "model"])]);
  if (read(explorerStamp) === built) return 0;
  const code = await runStep("Building the explorer", npm(["run", "--silent", "build:client"]), root);
  if (code === 0) writeFileSync(explorerStamp, built);
  return code;
}

/** A node_modules that npm filled by hand from the same lockfile is as good as one that we filled. */
function installIsCurrent(root, lock, stamp, wanted) {
  if (!existsSync(join(root, "node_modules"))) return false;
  return read(stamp) === wanted || matchesLock(root, lock);
}

function matchesLock(root, lock) {
  const text = read(join(root, "node_modules", ".package-lock.json"));
  if (text === undefined) return false;
  const present = JSON.parse(text).packages;
  return Object.entries(JSON.parse(lock.toString("utf8")).packages).every(
    ([path, { version, optional, link }]) =>
      path === "" || optional === true || link === true || present[path]?.version === version,
  );
}

async function install(root, lock) {
  const total = Object.keys(JSON.parse(lock.toString("utf8")).packages).length - 1;
  const modules = join(root, "node_modules");
  const count = () => (existsSync(modules) ? countPackages(modules) : 0);
  return runStep(
    `Installing ${total} packages (npm ci)`,
    // Compiler and bundler are development dependencies, wanted even where NODE_ENV says production.
    npm(["ci", "--include=dev", "--no-audit", "--no-fund"]),
    root,
    () => `${count()} of some ${total}`,
  );
}

function countPackages(folder) {
  return readdirSync(folder).reduce(
    (sum, name) => sum + (name.startsWith("@") ? readdirSync(join(folder, name)).length : 1),
    0,
  );
}

/** Compiles beside dist/ and swaps, so that a running program or an interrupted build never meets half a dist/. */
async function compile(root, stamp) {
  const fresh = join(root, ".lien", `build-${process.pid}`);
  const former = join(root, ".lien", `former-${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  try {
    const tsc = join(root, "node_modules", "ts7", "bin", "tsc");
    const args = [tsc, "-p", join(root, "tsconfig.json"), "--outDir", fresh];
    const code = await runStep("Compiling", [process.execPath, args], root);
    if (code !== 0) return code;
    writeFileSync(join(fresh, ".lien-build"), stamp);
    if (existsSync(join(root, "dist"))) renameSync(join(root, "dist"), former);
    renameSync(fresh, join(root, "dist"));
    return 0;
  } catch (error) {
    // Two programs that build at once: the other's dist/ was made from the same sources.
    if (read(join(root, "dist", ".lien-build")) === stamp) return 0;
    say(`cannot write dist/: ${error.message}`);
    return 1;
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
