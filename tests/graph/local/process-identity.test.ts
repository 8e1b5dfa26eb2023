import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { endJvm } from "#graph/local/jvm";
import { findByArgument, identify, isAlive, ownIdentity } from "#graph/local/process-identity";

function sham(script: string, ...words: string[]) {
  return spawn(process.execPath, ["-e", script, "--", ...words], { stdio: ["ignore", "pipe", "ignore"] });
}

test("a process is itself, and not another with its number", () => {
  const own = ownIdentity();
  expect(identify(process.pid)).toEqual(own);
  expect(isAlive(own)).toBe(true);
  expect(isAlive({ ...own, startedAt: "another time" })).toBe(false);
});

test("a process is found by an argument, ended, and then gone", async () => {
  const argument = `--home-dir=/nowhere/${process.pid}`;
  const child = sham("console.log('up'); setInterval(() => {}, 1000)", argument);
  await once(child.stdout, "data");
  const [found] = findByArgument(argument);
  expect(found?.pid).toBe(child.pid);
  await endJvm(found!);
  expect(isAlive(found!)).toBe(false);
  expect(findByArgument(argument)).toEqual([]);
});

test("one that does not listen to SIGTERM is killed", async () => {
  const child = sham("process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000)");
  await once(child.stdout, "data");
  const identity = identify(child.pid!)!;
  const exit = once(child, "exit");
  await endJvm(identity, 200);
  expect(await exit).toEqual([null, "SIGKILL"]);
});
