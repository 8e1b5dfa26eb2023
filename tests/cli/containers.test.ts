import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { neo4jVersion } from "#graph/local/jars";
import { readConfig } from "../../cli/config.js";
import { aFolder } from "../helpers/fake-programs.js";

const ROOT = join(import.meta.dirname, "../..");
const text = (file: string) => readFileSync(join(ROOT, file), "utf8");
const { services } = parse(text("docker-compose.yml")) as {
  services: Record<"neo4j" | "app", { image: string; ports: string[]; environment: Record<string, string> }>;
};

test("Docker's Neo4j is the one that Maven brings", async () => {
  expect(services.neo4j.image).toBe(`neo4j:${await neo4jVersion()}-community`);
});

test.each(Object.entries(services))("the ports of %s are published to this machine alone", (_, { ports }) => {
  expect(ports.length).toBeGreaterThan(0);
  for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
});

test("the settings of the app are settings that we know", () => {
  const environment = { ...services.app.environment, NEO4J_PASSWORD: "secret" };
  expect(readConfig(environment, aFolder())).toMatchObject({
    neo4j: { uri: "bolt://neo4j:7687", password: "secret" },
    host: "0.0.0.0",
    port: 4000,
    allowWrites: true,
    read: "public",
  });
});

test("every example in .env.example is a setting that changes something, and none is a fault", () => {
  const examples = [...text(".env.example").matchAll(/^#([A-Z0-9_]+)=/gm)].map(([, name]) => name!);
  const known = text("cli/config.ts") + text("cli/server-settings.ts");
  expect(examples.length).toBeGreaterThan(8);
  for (const name of examples)
    expect(known).toMatch(new RegExp(`^\\s+${name}: (?:z|yesOrNo|count|list)`, "m"));
  const all = text(".env.example").replace(/^#([A-Z0-9_]+=)/gm, "$1");
  const settings = Object.fromEntries(
    [...all.matchAll(/^([A-Z0-9_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
  );
  expect(() => readConfig(settings, aFolder())).not.toThrow();
});

test("what the Dockerfile copies out of the checkout exists", () => {
  const copied = [...text("Dockerfile").matchAll(/^COPY (?:--from=build )?(.+) \S+$/gm)]
    .flatMap(([, sources]) => sources!.split(" "))
    .map((path) => path.replace("/app/", ""))
    .filter((path) => !/(^|\/)(dist|node_modules)$/.test(path));
  expect(copied).toContain("seeds");
  for (const path of copied) expect(existsSync(join(ROOT, path)), path).toBe(true);
});
