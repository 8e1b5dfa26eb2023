#!/usr/bin/env node
// The program `lien` on a bare clone: installs and builds what changed, then hands over to dist/cli/main.js.
// Plain JavaScript with nothing but Node's own modules, since it runs before anything is installed.
// Standard output belongs to the command; every word of progress goes to standard error.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const OLDEST_NODE = [20, 19];

/** The commands that show the explorer, and so need it built. */
const WITH_EXPLORER = new Set(["demo", "serve"]);

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  process.stderr.write(
    `lien needs Node ${OLDEST_NODE.join(".")} or later; this is ${process.version} (${process.execPath}).\n` +
      "Install a newer one from your system's packages or with a version manager (nvm install 22), and try again.\n",
  );
  process.exit(1);
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { prepare } = await import("./prepare.mjs");
const words = process.argv.slice(2);
const asksForHelp = words.includes("--help") || words.includes("-h");
const code = await prepare(root, { explorer: WITH_EXPLORER.has(words[0] ?? "") && !asksForHelp });
if (code !== 0) process.exit(code);

const main = join(root, "dist", "cli", "main.js");
if (!existsSync(main)) {
  process.stderr.write(`lien: ${main} is missing after the build; delete dist/ and try again.\n`);
  process.exit(1);
}
const { runLien } = await import(pathToFileURL(main).href);
await runLien(process.argv);
