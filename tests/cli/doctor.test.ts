import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Config, readConfig } from "../../cli/config.js";
import { CHECKS, type Finding } from "../../cli/doctor-checks.js";
import { aFolder, fakePrograms, javaThat, withPath } from "../helpers/fake-programs.js";

/** What the doctor says of a machine that has the given programs and nothing else. */
async function examine(change: Partial<Config> = {}, programs: Record<string, string> = {}) {
  withPath(fakePrograms(programs));
  const config = { ...readConfig({ LIEN_HOME: aFolder() }, aFolder()), cacheDir: aFolder(), ...change };
  const findings = new Map<string, Finding>();
  for (const check of CHECKS) {
    const finding = await check(config);
    findings.set(finding.name, finding);
  }
  return (name: string) => findings.get(name);
}

test("a machine with all that is needed has no fault", async () => {
  const of = await examine(
    {},
    { java: javaThat("exit 1"), mvn: 'echo "Apache Maven 3.9.9"', docker: "exit 1", chromium: "exit 0" },
  );
  for (const name of ["Node", "Java", "Maven", "Port", "Disk", "Writing", "Own Neo4j", "Managed Neo4j"]) {
    expect(of(name)?.level, name).not.toBe("fault");
  }
  expect(of("Docker")).toMatchObject({
    level: "note",
    message: expect.stringContaining("no Docker daemon answers"),
  });
});

test("no way to a Neo4j is a fault", async () => {
  const of = await examine();
  expect(of("Java")).toMatchObject({ level: "fault", message: expect.stringContaining("Install Java 17") });
  expect(of("Maven")).toMatchObject({ level: "fault", message: expect.stringContaining("apt-get install") });
  expect(of("Chromium")).toMatchObject({
    level: "note",
    message: expect.stringContaining("apt-get install chromium"),
  });
});

test("Java and Maven may be missing where there is Docker", async () => {
  const of = await examine({}, { docker: "exit 0" });
  expect(of("Java")?.level).toBe("note");
  expect(of("Maven")?.level).toBe("note");
  expect(of("Docker")).toMatchObject({ level: "ok" });
});

test("a Neo4j that does not answer is a fault, and makes Java a mere note", async () => {
  const neo4j = { uri: "bolt://127.0.0.1:1", username: "neo4j", password: "x", database: "neo4j" };
  const of = await examine({ neo4j });
  expect(of("Own Neo4j")).toMatchObject({
    level: "fault",
    message: expect.stringContaining("bolt://127.0.0.1:1"),
  });
  expect(of("Java")?.level).toBe("note");
});

test("a busy port is a note, since the next free one is taken", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const of = await examine({ port });
  expect(of("Port")).toMatchObject({ level: "note", message: expect.stringContaining(`${port} is taken`) });
  server.close();
});

test("a home that cannot be written is a fault", async () => {
  const file = join(aFolder(), "file");
  writeFileSync(file, "");
  const of = await examine({ home: file });
  expect(of("Writing")).toMatchObject({ level: "fault", message: expect.stringContaining(file) });
});
