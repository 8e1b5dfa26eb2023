import { mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "#server/limits";
import { readConfig } from "../../cli/config.js";
import { ConfigError } from "../../cli/config-error.js";
import { aFolder } from "../helpers/fake-programs.js";

function faultsOf(environment: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(environment, aFolder());
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe("without any setting", () => {
  test("the defaults are those that the documents name", () => {
    const root = aFolder();
    expect(readConfig({}, root)).toEqual({
      neo4j: undefined,
      dockerPassword: undefined,
      port: 4000,
      host: "127.0.0.1",
      home: join(root, ".lien"),
      cacheDir: join(homedir(), ".cache", "lien"),
      allowWrites: false,
      read: "public",
      log: "warn",
      server: {
        limits: DEFAULT_LIMITS,
        introspection: true,
        corsOrigins: [],
        onlyKnown: false,
        proxies: 0,
        keptAnswersMb: 32,
      },
      llm: undefined,
      javaHome: undefined,
      chromiumPath: undefined,
      searchPath: [],
      underNpm: false,
    });
  });
});

describe("with settings", () => {
  test("of the server", () => {
    const { server } = readConfig(
      {
        LIEN_LIMIT_COST: "500",
        LIEN_RATE: "10",
        LIEN_CORS: "https://a.example, http://localhost:3000",
        LIEN_INTROSPECTION: "no",
        LIEN_PROXIES: "2",
        LIEN_CACHE_MB: "0",
      },
      "/checkout",
    );
    expect(server).toMatchObject({
      limits: { question: { cost: 500, depth: 12 }, rate: { perAddress: 10, perKey: 1200 } },
      introspection: false,
      corsOrigins: ["https://a.example", "http://localhost:3000"],
      proxies: 2,
      keptAnswersMb: 0,
    });
  });

  test.each([
    ["LIEN_LIMIT_COST", "0"],
    ["LIEN_LIMIT_SECONDS", "soon"],
    ["LIEN_CORS", "*"],
    ["LIEN_CORS", "https://a.example/path"],
    ["LIEN_PROXIES", "-1"],
    ["LIEN_INTROSPECTION", "maybe"],
  ])("faults are told: %s=%s", (name, value) => {
    expect(faultsOf({ [name]: value })).toEqual([expect.stringContaining(`${name}=${value}`)]);
  });

  test("they are typed", () => {
    const config = readConfig(
      {
        NEO4J_URI: "neo4j+s://db.example.org",
        NEO4J_USERNAME: "reader",
        NEO4J_PASSWORD: "secret",
        NEO4J_DATABASE: "news",
        PORT: "8080",
        LIEN_HOST: "0.0.0.0",
        LIEN_HOME: "data",
        LIEN_ALLOW_WRITES: "1",
        LIEN_LOG: "debug",
        PATH: "/bin:/usr/bin",
        npm_lifecycle_event: "demo",
      },
      "/checkout",
    );
    expect(config).toMatchObject({
      neo4j: { uri: "neo4j+s://db.example.org", username: "reader", password: "secret", database: "news" },
      port: 8080,
      host: "0.0.0.0",
      home: "/checkout/data",
      allowWrites: true,
      read: "public",
      log: "debug",
      searchPath: ["/bin", "/usr/bin"],
      underNpm: true,
    });
  });

  test(".env fills in what the environment leaves out", () => {
    const root = aFolder();
    writeFileSync(join(root, ".env"), "# mine\nPORT=5000\nLIEN_LOG='info'\nNEO4J_PASSWORD=for-docker\n");
    const config = readConfig({ PORT: "6000" }, root);
    expect(config).toMatchObject({ port: 6000, log: "info", neo4j: undefined, dockerPassword: "for-docker" });
  });

  test("an .env that cannot be read is said", () => {
    const root = aFolder();
    mkdirSync(join(root, ".env"));
    expect(() => readConfig({}, root)).toThrow(/\.env cannot be read \(EISDIR\)/);
  });

  test("a blank setting is one left out, but a blank password is a password", () => {
    const config = readConfig({ PORT: " ", NEO4J_URI: "bolt://localhost", NEO4J_PASSWORD: "" }, aFolder());
    expect(config).toMatchObject({
      port: 4000,
      neo4j: { password: "", username: "neo4j", database: "neo4j" },
    });
  });
});

describe("faults", () => {
  test.each([
    [{ PORT: "abc" }, "PORT=abc is no port"],
    [{ PORT: "0" }, "PORT=0 is no port"],
    [{ PORT: "70000" }, "PORT=70000 is no port"],
    [
      { NEO4J_URI: "http://localhost:7474", NEO4J_PASSWORD: "x" },
      "NEO4J_URI=http://localhost:7474 is no address",
    ],
    [{ NEO4J_URI: "localhost", NEO4J_PASSWORD: "x" }, "NEO4J_URI=localhost is no address"],
    [{ NEO4J_URI: "bolt://localhost" }, "NEO4J_PASSWORD is missing although NEO4J_URI is set"],
    [{ LIEN_ALLOW_WRITES: "maybe" }, "LIEN_ALLOW_WRITES=maybe is neither 1 nor 0"],
    [{ LIEN_LOG: "loud" }, "LIEN_LOG=loud is none of silent"],
    [{ LIEN_HOST: "not a host" }, "LIEN_HOST=not a host is no address"],
  ])("%j", (environment, start) => {
    expect(faultsOf(environment)).toEqual([expect.stringContaining(start)]);
  });

  test("all are listed at once, and none shows a password", () => {
    const faults = faultsOf({
      PORT: "x",
      LIEN_LOG: "x",
      LIEN_ALLOW_WRITES: "x",
      NEO4J_URI: "x",
      NEO4J_PASSWORD: "geheim",
    });
    expect(faults).toHaveLength(4);
    expect(faults.join()).not.toContain("geheim");
  });
});
