import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Builds the explorer as it is shipped into a new folder, which the caller removes. */
export async function buildExplorer(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "lien-explorer-"));
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const settings = ["build", "--config", "client/vite.config.ts", "--outDir", folder, "--logLevel", "error"];
  await promisify(execFile)(process.execPath, [vite, ...settings], {
    cwd: root,
    // The test runner's own NODE_ENV would build the development version of React.
    env: { ...process.env, NODE_ENV: "production" },
  });
  return folder;
}
