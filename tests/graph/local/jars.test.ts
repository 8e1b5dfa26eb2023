import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ensureJars, jarsComplete, neo4jVersion } from "#graph/local/jars";
import { aFolder, fakePrograms, withPath } from "../../helpers/fake-programs.js";

/** A Maven that answers for its version and otherwise runs the given lines, with the folder to fill in `$out`. */
function maven(lines: string): void {
  const log = join(aFolder(), "calls");
  const script = `if [ "$2" = -version ]; then echo "Apache Maven 3.9.9"; exit 0; fi
echo call >> ${log}
for word in "$@"; do case "$word" in -DoutputDirectory=*) out="\${word#-DoutputDirectory=}";; esac; done
${lines}`;
  withPath(`${fakePrograms({ mvn: script })}:${process.env.PATH}`);
  calls = () => (existsSync(log) ? readFileSync(log, "utf8").trim().split("\n").length : 0);
}
let calls: () => number;

const FILLS = 'mkdir -p "$out"; echo one > "$out/one.jar"; echo two > "$out/two.jar"';

test("jars are brought once, and again only when one is missing or cut", async () => {
  maven(FILLS);
  const cacheDir = aFolder();
  const lib = await ensureJars({ cacheDir });
  expect(lib).toBe(join(cacheDir, `neo4j-${await neo4jVersion()}`, "lib"));
  expect(readFileSync(join(lib, "two.jar"), "utf8")).toBe("two\n");
  await ensureJars({ cacheDir });
  expect(calls()).toBe(1);

  rmSync(join(lib, "one.jar"));
  expect(await jarsComplete(cacheDir)).toBe(false);
  await ensureJars({ cacheDir });
  writeFileSync(join(lib, "two.jar"), "t");
  await ensureJars({ cacheDir });
  expect(calls()).toBe(3);
  expect(readFileSync(join(lib, "two.jar"), "utf8")).toBe("two\n");
});

test("two starters at once bring them once", async () => {
  maven(`sleep 0.3; ${FILLS}`);
  const cacheDir = aFolder();
  await Promise.all([ensureJars({ cacheDir }), ensureJars({ cacheDir })]);
  expect(calls()).toBe(1);
});

test.each([
  ["DownloadFailed", "[ERROR] Could not transfer artifact: Unknown host", /Maven Central.*Unknown host/s],
  ["DiskFull", "[ERROR] No space left on device", /disk is full/],
])("%s: nothing that looks whole stays, and the next try succeeds", async (problem, said, message) => {
  const cacheDir = aFolder();
  maven(`mkdir -p "$out"; echo one > "$out/one.jar"; echo '${said}'; exit 1`);
  await expect(ensureJars({ cacheDir })).rejects.toMatchObject({
    problem,
    message: expect.stringMatching(message),
  });
  expect(await jarsComplete(cacheDir)).toBe(false);
  maven(FILLS);
  await ensureJars({ cacheDir });
  expect(await jarsComplete(cacheDir)).toBe(true);
});

test("a cancelled download ends Maven", async () => {
  maven("sleep 600");
  const cancelled = ensureJars({ cacheDir: aFolder(), signal: AbortSignal.timeout(300) });
  await expect(cancelled).rejects.toMatchObject({ problem: "StartCancelled" });
});
