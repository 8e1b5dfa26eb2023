import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadSources } from "#cli/load-sources";
import type { Graph } from "#graph/connection";
import { rulesExtractor } from "#ingest/pipeline";
import { one } from "#ingest/read/byte-streams";
import { emptyGraph, wipe } from "../helpers/graph.js";

const folder = mkdtempSync(join(tmpdir(), "lien-sources-"));
let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await wipe(graph);
  await graph.close();
});

it("loads the articles of all sources, and says which could not be read", async () => {
  const table = join(folder, "table.csv");
  writeFileSync(table, "headline,body\nMột,Bài thứ nhất.\nHai,\nBa,Bài thứ ba.\n");
  const done: [string, number][] = [];
  const problems: string[] = [];
  const { entries, notReached } = await loadSources(
    graph,
    await rulesExtractor(),
    [table, join(folder, "none.txt"), "-"],
    {
      onReport: ({ article, outcome }, count) => done.push([`${article.label} ${outcome}`, count]),
      onProblem: (message) => problems.push(message),
    },
    { map: { text: "body", title: "headline" }, input: one(Buffer.from("Bài trên đường ống.")) },
  );
  expect(new Map(entries.map(({ source, outcome }) => [source, outcome]))).toEqual(
    new Map([
      [`${table}, row 1 (line 2)`, "loaded"],
      [`${table}, row 2 (line 3)`, "refused"],
      [`${table}, row 3 (line 4)`, "loaded"],
      [join(folder, "none.txt"), "refused"],
      ["standard input", "loaded"],
    ]),
  );
  expect(done.map(([, count]) => count)).toEqual([1, 2, 3]);
  expect(notReached).toEqual([]);
  expect(problems).toEqual([
    expect.stringMatching(/row 2 .*empty/),
    expect.stringMatching(/none\.txt: no such file/),
  ]);
});
