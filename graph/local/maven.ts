import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { LocalNeo4jError } from "./errors.js";
import { mavenCommand } from "./java.js";

export interface CopyOptions {
  pom: string;
  into: string;
  onProgress: ((line: string) => void) | undefined;
  signal: AbortSignal | undefined;
}

/**
 * Copies the jars that the pom needs into a folder, telling at most once a second how far it is.
 *
 * @throws LocalNeo4jError DownloadFailed, DiskFull or StartCancelled, with Maven's own last lines.
 */
export async function copyDependencies({ pom, into, onProgress, signal }: CopyOptions): Promise<void> {
  // Maven looks for settings in the folder it runs in; an empty one keeps a caller's project out of it.
  const cwd = await mkdtemp(join(tmpdir(), "lien-maven-"));
  const lines: string[] = [];
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      const child = spawn(
        mavenCommand(),
        [
          "-B",
          "-f",
          pom,
          "dependency:copy-dependencies",
          "-DincludeScope=runtime",
          `-DoutputDirectory=${into}`,
        ],
        // In a group of its own, so that Ctrl-C reaches it through us and in our order.
        { cwd, stdio: ["ignore", "pipe", "pipe"], detached: true, shell: process.platform === "win32" },
      );
      const cancel = () => {
        if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
      };
      signal?.addEventListener("abort", cancel, { once: true });
      const tell = progressTeller(onProgress);
      for (const stream of [child.stdout, child.stderr]) {
        createInterface({ input: stream }).on("line", (line) => {
          lines.push(line);
          if (lines.length > 200) lines.shift();
          tell(line);
        });
      }
      child.once("error", reject);
      child.once("close", (exitCode) => {
        signal?.removeEventListener("abort", cancel);
        resolve(exitCode);
      });
    });
    if (signal?.aborted) throw new LocalNeo4jError("StartCancelled", "The download of Neo4j was cancelled.");
    if (code !== 0) throw downloadError(lines);
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

function progressTeller(onProgress: ((line: string) => void) | undefined): (line: string) => void {
  let downloaded = 0;
  let copied = 0;
  let last = Date.now();
  return (line) => {
    if (/^\[INFO\] Downloaded from .*\.jar/.test(line)) downloaded++;
    else if (/^\[INFO\] Copying .*\.jar/.test(line) || /^\[INFO\] Copying artifact/.test(line)) copied++;
    else return;
    if (Date.now() - last < 1000) return;
    last = Date.now();
    onProgress?.(copied > 0 ? `Jars copied: ${copied}` : `Jars downloaded: ${downloaded}`);
  };
}

function downloadError(lines: readonly string[]): LocalNeo4jError {
  const text = lines.join("\n");
  const said = lines
    .filter((line) => line.startsWith("[ERROR]"))
    .slice(0, 4)
    .join("\n");
  if (/No space left on device|ENOSPC/.test(text)) {
    return new LocalNeo4jError(
      "DiskFull",
      `The disk is full: free some 500 MB and try again. Maven said:\n${said}`,
    );
  }
  return new LocalNeo4jError(
    "DownloadFailed",
    "Maven could not bring Neo4j's jars. Check that this machine reaches Maven Central (behind a proxy or a mirror, " +
      `say so in ~/.m2/settings.xml) and try again. Maven said:\n${said || lines.slice(-10).join("\n")}`,
  );
}
