import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Text of a question of the explorer, by the SHA-256 of it; undefined where the explorer asks no such thing. */
export type KnownOperations = (hash: string) => string | undefined;

/**
 * The questions that the built explorer asks, from `operations.json` in its folder. It may be built anew while the
 * server runs: the file is looked at again when something is asked that it did not hold.
 */
export function knownOperations(clientDir: string): KnownOperations {
  const path = join(clientDir, "operations.json");
  let texts = new Map<string, string>();
  let readAt = 0;
  return (given) => {
    const hash = bare(given);
    const known = texts.get(hash);
    if (known !== undefined) return known;
    const changedAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (changedAt === undefined || changedAt === readAt) return undefined;
    readAt = changedAt;
    const held = JSON.parse(readFileSync(path, "utf8")) as Record<string, string>;
    texts = new Map(Object.entries(held).map(([name, text]) => [bare(name), text]));
    return texts.get(hash);
  };
}

/** The build writes `sha256:…`. */
function bare(hash: string): string {
  return hash.replace(/^sha256:/, "");
}
