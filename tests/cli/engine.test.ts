import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readConfig } from "../../cli/config.js";
import { openEngine } from "../../cli/engine.js";
import { aFolder, fakePrograms, javaThat, withPath } from "../helpers/fake-programs.js";

const NO_JAVA = "exit 1";

async function open(environment: NodeJS.ProcessEnv = {}) {
  const progress: string[] = [];
  const config = { ...readConfig({ LIEN_HOME: aFolder(), ...environment }), cacheDir: aFolder() };
  const options = { onProgress: (line: string) => progress.push(line), signal: new AbortController().signal };
  return { engine: await openEngine(config, options), progress };
}

/** A Docker that notes its arguments and the password it was given; its Neo4j runs where `port` is given. */
function docker({ port = "", up = "exit 0" } = {}) {
  const log = join(aFolder(), "log");
  const script = `case "$*" in
  info*|"compose version") exit 0;;
  *" port "*) [ -n "${port}" ] && echo "127.0.0.1:${port}" || exit 1;;
  *" up "*) echo "up $NEO4J_PASSWORD $NEO4J_BOLT_PORT" >> ${log}; echo "Container starts"; ${up};;
  *" stop "*) echo stop >> ${log};;
esac`;
  withPath(`${fakePrograms({ docker: script, java: NO_JAVA })}:/bin:/usr/bin`);
  return log;
}

test("a Neo4j that is named comes first, whatever else there is", async () => {
  docker();
  const { engine } = await open({ NEO4J_URI: "bolt://db:7687", NEO4J_PASSWORD: "secret" });
  expect(engine).toMatchObject({
    kind: "configured",
    settings: { uri: "bolt://db:7687", username: "neo4j", password: "secret", database: "neo4j" },
  });
});

test("with no way open, all three are named with what they lack", async () => {
  withPath(fakePrograms({ java: javaThat("exit 1") }));
  await expect(open()).rejects.toMatchObject({
    name: "NoEngine",
    message: expect.stringMatching(/NEO4J_URI.*No working Maven.*Docker is not installed.*lien doctor/s),
  });
});

test("without Java Docker's is started, with a password of its own, and stopped again", async () => {
  const log = docker();
  const { engine, progress } = await open();
  expect(engine.kind).toBe("docker");
  expect(progress.join("\n")).toMatch(/Using Docker.*No working Java.*docker: Container starts/s);
  const { password, uri } = engine.settings;
  expect(password.length).toBeGreaterThan(20);
  expect(readFileSync(log, "utf8")).toBe(`up ${password} ${uri.split(":").at(-1)}\n`);
  await engine.stop();
  expect(readFileSync(log, "utf8")).toMatch(/stop\n$/);
});

test("Docker's that runs is joined and left running", async () => {
  const log = docker({ port: "17687" });
  const { engine } = await open({ NEO4J_PASSWORD: "of-compose" });
  expect(engine.settings).toMatchObject({ uri: "bolt://127.0.0.1:17687", password: "of-compose" });
  await engine.stop();
  expect(existsSync(log)).toBe(false);
});

test("a Docker that fails is quoted", async () => {
  docker({ up: 'echo "no space left" >&2; exit 1' });
  await expect(open()).rejects.toMatchObject({
    name: "DockerError",
    message: expect.stringMatching(/compose up.*no space left/s),
  });
});
