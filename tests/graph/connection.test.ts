import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Graph, openGraph } from "#graph/connection";
import { emptyGraph, wipe } from "../helpers/graph.js";

describe("openGraph", () => {
  it.each([
    ["nothing listens", { uri: "bolt://127.0.0.1:1" }, "GraphUnreachable", "bolt://127.0.0.1:1"],
    ["the scheme is wrong", { uri: "http://127.0.0.1:7474" }, "GraphUnreachable", "http://127.0.0.1:7474"],
    ["it is no address", { uri: "somewhere" }, "GraphUnreachable", "somewhere"],
    ["the password is wrong", { password: "not-it" }, "GraphAccessRefused", "password"],
    ["the user is unknown", { username: "nobody" }, "GraphAccessRefused", "nobody"],
    ["the database is missing", { database: "elsewhere" }, "GraphDatabaseMissing", "elsewhere"],
  ])("says so when %s", async (_case, change, name, told) => {
    await expect(openGraph({ ...inject("neo4j"), ...change })).rejects.toMatchObject({
      name,
      message: expect.stringContaining(told),
    });
  });

  it("says so when something else than Neo4j answers", async () => {
    const server = createServer((_request, response) => response.end("hello")).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    try {
      await expect(openGraph({ ...inject("neo4j"), uri: `bolt://127.0.0.1:${port}` })).rejects.toMatchObject({
        name: "GraphUnreachable",
      });
    } finally {
      server.close();
    }
  });

  it("tells the version of the server, and takes the default database by name too", async () => {
    const graph = await openGraph({ ...inject("neo4j"), database: "neo4j" });
    expect(graph.version).toMatch(/^(5\.(2[6-9]|[3-9]\d)|20\d\d\.)/);
    await graph.close();
  });
});

describe("Graph", () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await emptyGraph();
  });
  afterAll(async () => {
    await wipe(graph);
    await graph.close();
  });

  it("reads integers as numbers and maps as objects", async () => {
    expect(await graph.read("RETURN 7 AS seven, $list AS list, {a: 1} AS map", { list: [1, 2] })).toEqual([
      { seven: 7, list: [1, 2], map: { a: 1 } },
    ]);
  });

  it("refuses to write while reading", async () => {
    await expect(graph.read("CREATE (:Article {id: 'article/x'})")).rejects.toThrow(/access mode|write/i);
  });

  it("undoes a transaction that fails", async () => {
    const failing = graph.write(async (transaction) => {
      await transaction.run("CREATE (:Article {id: 'article/half'})");
      throw new Error("half way");
    });
    await expect(failing).rejects.toThrow("half way");
    expect(await graph.read("MATCH (a:Article {id: 'article/half'}) RETURN a.id")).toEqual([]);
  });

  it("ends a statement that takes too long", async () => {
    const slow = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b)";
    await expect(graph.read(slow, {}, { timeoutMs: 300 })).rejects.toThrow(/terminat|timed? ?out/i);
  });
});
