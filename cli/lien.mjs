#!/usr/bin/env node
// The program `lien` on a bare clone: installs and builds what changed, then hands over to dist/cli/main.js.
// Standard output belongs to the command; every word of progress goes to standard error.
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { prepare } from "./prepare.mjs";

/** The commands that show the explorer, and so need it built. */
const WITH_EXPLORER = new Set(["demo", "serve"]);

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const words = process.argv.slice(2);
const asksForHelp = words.includes("--help") || words.includes("-h");

const code = await prepare(root, { explorer: WITH_EXPLORER.has(words[0] ?? "") && !asksForHelp });
if (code !== 0) process.exit(code);
await import(pathToFileURL(join(root, "dist", "cli", "main.js")).href);
