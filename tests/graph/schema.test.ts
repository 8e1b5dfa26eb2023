import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "#graph/connection";
import { foldForSearch } from "#graph/folding";
import { applySchema, FULL_TEXT, SCHEMA_VERSION, schemaStatements } from "#graph/schema";
import { ENTITY_KINDS } from "#model/vocabulary";
import { emptyGraph, wipe } from "../helpers/graph.js";

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

const setVersion = (version: number) =>
  graph.write((transaction) => transaction.run("MATCH (s:Schema) SET s.version = $version", { version }));

describe("applySchema", () => {
  it("does its work once, however many start together", async () => {
    await graph.write((transaction) => transaction.run("MATCH (s:Schema) DELETE s"));
    const done = await Promise.all([applySchema(graph), applySchema(graph), applySchema(graph)]);
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(await applySchema(graph)).toBe(false);
    expect(await graph.read("MATCH (s:Schema) RETURN s.version AS version")).toEqual([
      { version: SCHEMA_VERSION },
    ]);
  });

  it("makes everything that it lists, and all indexes serve", async () => {
    const indexes = await graph.read<{ name: string; state: string }>("SHOW INDEXES YIELD name, state");
    const names = schemaStatements().map((statement) => /(?:CONSTRAINT|INDEX) (\w+)/.exec(statement)![1]!);
    expect(indexes.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
    expect(new Set(indexes.map(({ state }) => state))).toEqual(new Set(["ONLINE"]));
  });

  it.each(ENTITY_KINDS)("holds the ids of %s unique", async (kind) => {
    const twice = `UNWIND [1, 2] AS _ CREATE (:Entity:${kind} {id: 'x/same'})`;
    await expect(graph.write((transaction) => transaction.run(twice))).rejects.toThrow(/already exists/);
  });

  it("brings an older graph up to date", async () => {
    await setVersion(SCHEMA_VERSION - 1);
    expect(await applySchema(graph)).toBe(true);
  });

  it("refuses the graph of a newer Liên", async () => {
    await setVersion(SCHEMA_VERSION + 1);
    await expect(applySchema(graph)).rejects.toMatchObject({ name: "GraphSchemaTooNew" });
    await setVersion(SCHEMA_VERSION);
  });
});

describe("full-text search", () => {
  const name = "Đinh Toàn Thắng";
  beforeAll(async () => {
    await graph.write(async (transaction) => {
      for (const each of [name, "Tô Lâm", "Hô-Chi-Minh-Ville"])
        await transaction.run("CREATE (:Entity {id: $id, name: $name, search: $search})", {
          id: `test/${each}`,
          name: each,
          search: foldForSearch(each),
        });
      await transaction.run("CREATE (:Article {id: 'article/1', title: $title, text: $text})", {
        title: "Đại sứ tại Pháp",
        text: "Đại sứ Đinh Toàn Thắng tiếp ông Philippe Meunier.",
      });
    });
  });

  const find = (index: string, query: string) =>
    graph.read("CALL db.index.fulltext.queryNodes($index, $query) YIELD node RETURN node.id AS id LIMIT 1", {
      index,
      query,
    });

  it.each([
    ["dinh toan thang", name],
    ["Đinh Toàn Thắng", name],
    ["DINH TOAN", name],
    ["thắng", name],
    ["to", "Tô Lâm"],
    ["TO LAM", "Tô Lâm"],
    ["ho chi minh ville", "Hô-Chi-Minh-Ville"],
  ])("finds by the typed name %j", async (typed, found) => {
    expect(await find(FULL_TEXT.entityNames, foldForSearch(typed))).toEqual([{ id: `test/${found}` }]);
  });

  it.each(["dinh toan thang", "Đinh Toàn Thắng", "dai su", "meunier"])(
    "finds the article by %j",
    async (typed) => {
      expect(await find(FULL_TEXT.articleText, `"${typed}"`)).toEqual([{ id: "article/1" }]);
    },
  );
});
