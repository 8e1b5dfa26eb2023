import { expect, test } from "vitest";
import { revisionReader } from "#server/cache/revision";

/** A graph whose revision is told when the test lets it. */
function asked() {
  const waiting: ((revision: string) => void)[] = [];
  const fail: ((error: Error) => void)[] = [];
  return {
    waiting,
    fail,
    read: revisionReader({
      revision: () =>
        new Promise((resolve, reject) => {
          waiting.push(resolve);
          fail.push(reject);
        }),
    }),
  };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

test("who comes while it is read hears of the next reading, together with all others", async () => {
  const { waiting, read } = asked();
  const first = read();
  const others = [read(), read(), read()];
  expect(waiting).toHaveLength(1);
  waiting[0]!("1");
  expect(await first).toBe("1");
  await soon();
  expect(waiting).toHaveLength(2);
  waiting[1]!("2");
  expect(await Promise.all(others)).toEqual(["2", "2", "2"]);
});

test("a reading that fails fails for who asked it, and the next is made all the same", async () => {
  const { waiting, fail, read } = asked();
  const first = read();
  const second = read();
  fail[0]!(new Error("gone"));
  await expect(first).rejects.toThrow("gone");
  await soon();
  waiting[1]!("1");
  expect(await second).toBe("1");
  const third = read();
  waiting[2]!("2");
  expect(await third).toBe("2");
});
