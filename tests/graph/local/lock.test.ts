import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { withLock } from "#graph/local/lock";
import { ownIdentity } from "#graph/local/process-identity";
import { aFolder } from "../../helpers/fake-programs.js";

test("two holders never work at once, and the lock is gone afterwards", async () => {
  const folder = aFolder();
  const path = join(folder, "lock");
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await sleep(20);
    inside--;
  };
  await Promise.all([1, 2, 3].map(() => withLock(path, { waitMs: 10_000 }, work)));
  expect(most).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

test("the lock is released when the work fails", async () => {
  const path = join(aFolder(), "lock");
  await expect(
    withLock(path, { waitMs: 0 }, async () => {
      throw new Error("no");
    }),
  ).rejects.toThrow("no");
  expect(existsSync(path)).toBe(false);
});

test.each([
  ["of a process that is gone", JSON.stringify({ pid: 999_999_999, startedAt: "then" })],
  ["of an earlier process with our pid", JSON.stringify({ ...ownIdentity(), startedAt: "then" })],
  ["that nobody can read", "{"],
])("a lock %s is taken over", async (_, text) => {
  const path = join(aFolder(), "lock");
  writeFileSync(path, text);
  expect(await withLock(path, { waitMs: 0 }, async () => "done")).toBe("done");
});

test("a live holder is waited for, told of once, and named in the end", async () => {
  const path = join(aFolder(), "lock");
  writeFileSync(path, JSON.stringify(ownIdentity()));
  const told: number[] = [];
  const waiting = withLock(path, { waitMs: 500, onWait: ({ pid }) => told.push(pid) }, async () => "done");
  await expect(waiting).rejects.toMatchObject({
    problem: "StartedElsewhere",
    message: expect.stringContaining(`${process.pid}`),
  });
  expect(told).toEqual([process.pid]);
});

test("waiting ends when it is cancelled", async () => {
  const path = join(aFolder(), "lock");
  writeFileSync(path, JSON.stringify(ownIdentity()));
  const waiting = withLock(path, { waitMs: 60_000, signal: AbortSignal.timeout(50) }, async () => "done");
  await expect(waiting).rejects.toMatchObject({ problem: "StartCancelled" });
});
