import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder of the running test, gone when the test is over. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "lien-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Writes shell scripts that stand in for programs into a folder, e.g. `{ java: "exit 1" }`; returns the folder. */
export function fakePrograms(scripts: Record<string, string>): string {
  const folder = join(aFolder(), "bin");
  mkdirSync(folder);
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

/** Sets the PATH of this process until the test is over. */
export function withPath(path: string): void {
  const former = process.env.PATH;
  process.env.PATH = path;
  onTestFinished(() => {
    process.env.PATH = former;
  });
}

/** A script for `java` that calls itself version 17 and otherwise runs the given lines. */
export function javaThat(lines: string): string {
  return `if [ "$1" = -version ]; then echo 'openjdk version "17.0.9" 2023-10-17' >&2; exit 0; fi\n${lines}`;
}
