#!/usr/bin/env node
// Runs everything and ends with one line, `N passed, N failed`: the real counts over all suites.
//   npm test                 all of it, on a bare clone as well
//   npm test -- unit graph   only the suites named
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { prepare } from "../cli/prepare.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const wanted = process.argv.slice(2);
const TSC = join("node_modules", "ts7", "bin", "tsc");
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Fewer modules than this means that dependency-cruiser did not see the code, not that the code is clean. */
const MODULES_AT_LEAST = 100;

let passed = 0;
let failed = 0;
const lines = [];

function record(suite, ok, bad, seconds) {
  passed += ok;
  failed += bad;
  lines.push(`${bad ? "✗" : "✓"} ${suite.padEnd(12)} ${ok} passed, ${bad} failed  (${seconds.toFixed(0)} s)`);
}

/** Runs a program with its output shown; resolves to its exit code. */
function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
    });
    child.on("error", (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(127);
    });
    child.on("close", (code) => resolve(code ?? 1));
  });
}

const node = (...args) => run(process.execPath, args);
const bin = (name) => join("node_modules", name);

/** One check that either holds or not. */
async function check(name, action) {
  const started = Date.now();
  console.log(`\n── ${name}`);
  const ok = (await action()) === 0;
  record(name, ok ? 1 : 0, ok ? 0 : 1, (Date.now() - started) / 1000);
}

async function directions() {
  const result = spawnSync(
    process.execPath,
    [
      bin("dependency-cruiser/bin/dependency-cruise.mjs"),
      "model",
      "ingest",
      "graph",
      "load",
      "server",
      "client",
      "cli",
      "--output-type",
      "json",
    ],
    { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (!result.stdout) {
    console.error(result.stderr);
    return 1;
  }
  const { summary } = JSON.parse(result.stdout);
  for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
  console.log(`${summary.totalCruised} modules, ${summary.error} violations`);
  if (summary.totalCruised < MODULES_AT_LEAST)
    console.error(`only ${summary.totalCruised} modules were seen, expected ${MODULES_AT_LEAST} or more`);
  return summary.error || summary.totalCruised < MODULES_AT_LEAST ? 1 : 0;
}

/** Chromium for the browser suite: Debian's package where it is missing and we may install it. */
async function ensureChromium() {
  if (process.env.CHROMIUM_PATH || CHROMIUM.some((path) => existsSync(path))) return 0;
  if (process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0) {
    console.log("Chromium is missing: installing Debian's package");
    const update = await run("apt-get", ["update", "-qq"]);
    const code =
      update ||
      (await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
        DEBIAN_FRONTEND: "noninteractive",
      }));
    if (code === 0) return 0;
  }
  console.error(
    "The browser tests need Chromium. Install it (Debian and Ubuntu: sudo apt-get install chromium) or set CHROMIUM_PATH to a Chrome or Chromium.",
  );
  return 1;
}

/** One Vitest project; counts come from its JSON report, files that failed to load count as failures. */
async function vitest(project) {
  const started = Date.now();
  console.log(`\n── ${project}`);
  const folder = mkdtempSync(join(tmpdir(), "lien-test-"));
  const report = join(folder, "report.json");
  const code = await node(
    bin("vitest/vitest.mjs"),
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  );
  let ok = 0;
  let bad = 0;
  if (existsSync(report)) {
    const result = JSON.parse(readFileSync(report, "utf8"));
    ok = result.numPassedTests;
    const fileFailures = result.testResults.filter(
      (file) => file.status === "failed" && file.assertionResults.every((test) => test.status === "passed"),
    ).length;
    // A test that is skipped has not been run: here that is a failure, not a third kind of success.
    bad = result.numFailedTests + result.numPendingTests + fileFailures;
  }
  if (ok + bad === 0 || (code !== 0 && bad === 0)) bad += 1;
  record(project, ok, bad, (Date.now() - started) / 1000);
  rmSync(folder, { recursive: true, force: true });
}

/** The annotations of the corpus: each file passes or fails as a whole. */
async function gold() {
  const started = Date.now();
  console.log("\n── annotations");
  const result = spawnSync(process.execPath, ["tests/corpus/check-gold.mjs", "tests/corpus", "--quiet"], {
    cwd: root,
    encoding: "utf8",
  });
  const counts = /^(\d+) passed, (\d+) failed$/m.exec(result.stdout ?? "");
  console.log(
    (result.stdout || result.stderr || "").replace(/^\d+ passed, \d+ failed\n?$/m, "").trim() ||
      "all annotations are well formed",
  );
  record(
    "annotations",
    counts ? Number(counts[1]) : 0,
    counts ? Number(counts[2]) : 1,
    (Date.now() - started) / 1000,
  );
}

const suites = {
  format: () =>
    check("format, lint", () => node(bin("@biomejs/biome/bin/biome"), "check", "--error-on-warnings", ".")),
  types: async () => {
    await check("types", () => node(TSC, "-p", "tsconfig.json", "--noEmit"));
    await check("types: tests", () => node(TSC, "-p", "tests/tsconfig.json"));
    await check("types: client", () => node(TSC, "-p", "client/tsconfig.json", "--noEmit"));
  },
  directions: () => check("directions", directions),
  unused: () => check("unused code", () => node(bin("knip/bin/knip.js"), "--no-progress")),
  gold,
  unit: () => vitest("unit"),
  graph: () => vitest("graph"),
  e2e: async () => {
    const chromium = await ensureChromium();
    if (chromium === 0) return vitest("e2e");
    record("e2e", 0, 1, 0);
  },
};

async function main() {
  const unknown = wanted.filter((name) => !(name in suites));
  if (unknown.length) {
    console.error(`No such suite: ${unknown.join(", ")}. There are ${Object.keys(suites).join(", ")}.`);
    failed += 1;
  } else {
    await check("build", () => prepare(root, { explorer: true }));
    for (const [name, suite] of Object.entries(suites))
      if (!wanted.length || wanted.includes(name)) await suite();
  }
  console.log(`\n${lines.join("\n")}\n`);
}

let exitCode = 0;
try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  failed += 1;
}
if (failed) exitCode = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = exitCode;
