#!/usr/bin/env node
// The program `lien` on a bare clone: installs and builds what changed, then hands over to dist/cli/main.js.
// Standard output belongs to the command; every word of progress goes to standard error.
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensureBuilt, ensureClientBuilt, ensureInstalled, requireNode } from "./prepare.mjs";
import { say } from "./step.mjs";

/** The commands that show the explorer, and so need it built. */
const WITH_EXPLORER = new Set(["demo", "serve"]);

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const words = process.argv.slice(2);
const asksForHelp = words.includes("--help") || words.includes("-h");

try {
  requireNode();
  await ensureInstalled(root);
  await ensureBuilt(root);
  if (WITH_EXPLORER.has(words[0] ?? "") && !asksForHelp) await ensureClientBuilt(root);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(error?.exitCode ?? 1);
}
await import(pathToFileURL(join(root, "dist", "cli", "main.js")).href);
