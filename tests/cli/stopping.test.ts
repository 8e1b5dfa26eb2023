import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aFolder } from "../helpers/fake-programs.js";

const ROOT = join(import.meta.dirname, "../..");

/** A program with two things to end, that then does `work`. */
function aCommand(work: string) {
  const script = join(aFolder(), "command.mts");
  writeFileSync(
    script,
    `import { Interrupted, outputClosed, withStopping } from ${JSON.stringify(join(ROOT, "cli/stopping.ts"))};
     process.stdout.on("error", outputClosed);
     const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));
     const end = (name: string) => async () => { await pause(150); console.error("ended " + name); };
     try {
       await withStopping({ withParent: false }, async stopping => {
         stopping.atEnd(end("first"));
         stopping.atEnd(end("second"));
         console.log("up");
         ${work}
       });
     } catch (error) {
       process.exitCode = error instanceof Interrupted ? error.exitCode : 1;
     }`,
  );
  const child = spawn(process.execPath, ["--conditions=source", "--import", "tsx", script], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  child.stderr.on("data", (data) => said.push(String(data)));
  return { child, up: once(child.stdout, "data"), exit: once(child, "close"), said: () => said.join("") };
}

const IN_ORDER = "ended second\nended first\n";

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const)("%s ends everything in order, newest first, even when it comes twice", async (signal, code) => {
  const { child, up, exit, said } = aCommand("await stopping.untilAsked();");
  await up;
  child.kill(signal);
  setTimeout(() => child.kill(signal), 50);
  expect(await exit).toEqual([code, null]);
  expect(said()).toBe(IN_ORDER);
});

test.each([
  ["is over", "", 0],
  ["fails", "throw new Error('no');", 1],
])("a command that %s ends what it opened", async (_, work, code) => {
  const { exit, said } = aCommand(work);
  expect(await exit).toEqual([code, null]);
  expect(said()).toBe(IN_ORDER);
});

test("what is opened while we stop is ended too", async () => {
  const { child, up, exit, said } = aCommand(
    "await pause(400); stopping.atEnd(end('late')); await stopping.untilAsked();",
  );
  await up;
  child.kill("SIGTERM");
  expect(await exit).toEqual([143, null]);
  expect(said()).toBe(`${IN_ORDER}ended late\n`);
});

test("a reader that closes the pipe ends the command without a failure", async () => {
  const { child, up, exit, said } = aCommand(
    "setInterval(() => process.stdout.write('x'.repeat(100_000)), 20).unref(); await stopping.untilAsked();",
  );
  await up;
  child.stdout.destroy();
  expect(await exit).toEqual([0, null]);
  expect(said()).toBe(IN_ORDER);
});
