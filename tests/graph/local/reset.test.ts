import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { localPaths } from "#graph/local/paths";
import { ownIdentity } from "#graph/local/process-identity";
import { resetLocalNeo4j } from "#graph/local/reset";
import { aFolder } from "../../helpers/fake-programs.js";

/** A home with data and password in it. */
function aHome() {
  const paths = localPaths(aFolder());
  for (const file of [
    join(paths.data, "databases", "store"),
    join(paths.logs, "debug.log"),
    paths.password,
  ]) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, "text");
  }
  return paths;
}

test("data and password go, logs stay", async () => {
  const paths = aHome();
  await resetLocalNeo4j(paths.home);
  expect(existsSync(paths.data)).toBe(false);
  expect(existsSync(paths.password)).toBe(false);
  expect(existsSync(join(paths.logs, "debug.log"))).toBe(true);
});

test("a home that was never used can be reset", async () => {
  const home = join(aFolder(), "never");
  await resetLocalNeo4j(home);
  expect(existsSync(home)).toBe(false);
});

test("a graph that another process uses is left alone", async () => {
  const paths = aHome();
  const own = ownIdentity();
  const users = [{ ...own, token: "1" }];
  mkdirSync(dirname(paths.state), { recursive: true });
  writeFileSync(paths.state, JSON.stringify({ jvm: own, boltPort: 1, version: "5", kept: false, users }));
  await expect(resetLocalNeo4j(paths.home)).rejects.toMatchObject({
    problem: "StartedElsewhere",
    message: expect.stringContaining(`process ${process.pid}`),
  });
  expect(existsSync(paths.data)).toBe(true);
});
