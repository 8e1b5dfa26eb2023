import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { localPaths } from "#graph/local/paths";
import { findByArgument } from "#graph/local/process-identity";
import { homeArgument } from "#graph/local/state";
import { aFolder } from "../helpers/fake-programs.js";

const ROOT = join(import.meta.dirname, "../..");
const SERVING = /Liên is on\s+(\S+)/;

/** `lien demo` from the sources, with a home of its own; `until` waits for words of it. */
function startDemo(home: string, port: number) {
  const child = spawn(process.execPath, ["--conditions=source", "--import", "tsx", "cli/main.ts", "demo"], {
    cwd: ROOT,
    // Whatever database the person who runs the tests has set up is none of ours.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LIEN_HOME: home, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data) => {
      said += data;
      for (const listener of listeners) listener();
    });
  }
  const exit = once(child, "close");
  const until = (words: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = words.exec(said);
        if (found) resolve(found);
      };
      listeners.add(look);
      exit.then(() => reject(new Error(`lien demo ended without ${words}:\n${said}`)));
      look();
    });
  return { child, exit, until, said: () => said };
}

test("from nothing to the explorer, again without work, and no JVM is left", {
  timeout: 240_000,
}, async () => {
  const home = aFolder();
  const jvms = () => findByArgument(homeArgument(localPaths(home)));
  const busy = createServer().listen(0, "127.0.0.1");
  await once(busy, "listening");
  const address = busy.address();
  const port = typeof address === "object" && address ? address.port : 0;

  const first = startDemo(home, port);
  const [, url] = await first.until(SERVING);
  busy.close();
  expect(first.said()).toContain(`Port ${port} is taken`);
  expect(first.said()).toMatch(/\[1\/\d+\] \S+ {2}loaded/);
  expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ status: "ready" });
  first.child.kill("SIGINT");
  first.child.kill("SIGINT");
  expect(await first.exit).toEqual([130, null]);
  expect(first.said()).toMatch(/Closing the server.*Leaving Neo4j/s);
  expect(jvms()).toEqual([]);

  const killed = startDemo(home, port);
  await killed.until(/Starting Neo4j/);
  killed.child.kill("SIGKILL");
  await killed.exit;

  const second = startDemo(home, port);
  await second.until(SERVING);
  expect(second.said()).toMatch(/(\d+) articles: \1 unchanged/);
  expect(second.said()).not.toContain("loaded:");
  second.child.kill("SIGTERM");
  expect(await second.exit).toEqual([143, null]);
  expect(jvms()).toEqual([]);
});
