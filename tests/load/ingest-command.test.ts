import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import type { BatchReport } from "#cli/batch-report";
import { dryRun } from "#cli/dry-run";
import type { Graph } from "#graph/connection";
import { rulesExtractor } from "#ingest/pipeline";
import { aFolder } from "../helpers/fake-programs.js";
import { dumped, emptyGraph, wipe } from "../helpers/graph.js";
import { startLien, writeArticles } from "../helpers/lien-process.js";

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
beforeEach(() => wipe(graph));
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

const lien = (...words: string[]) => startLien(inject("neo4j"), ...words);
const reportIn = (file: string) => JSON.parse(readFileSync(file, "utf8")) as BatchReport;

/** Everything that the database holds, blocks and marks of operation too. */
async function everything(): Promise<unknown> {
  const nodes = await graph.read(
    "MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY elementId(n)",
  );
  const edges = await graph.read(
    "MATCH ()-[r]->() RETURN type(r) AS type, properties(r) AS properties ORDER BY elementId(r)",
  );
  return { nodes, edges };
}

describe("a dry run", () => {
  async function told(sources: string[], json: boolean): Promise<string> {
    let text = "";
    await dryRun({
      graph,
      extractor: await rulesExtractor(),
      sources,
      options: {},
      json,
      tell: (more) => {
        text += more;
      },
    });
    return text;
  }

  test("tells what would come, with quotes, identities and the difference, and writes nothing", async () => {
    const folder = writeArticles(join(aFolder(), "articles"), 1);
    expect(await lien("ingest", folder).ended).toBe(0);
    const before = await everything();
    const again = join(folder, "again.txt");
    writeFileSync(
      again,
      `---
lang: en
publishedAt: "2024-10-02"
---
Minister sees ambassador

HANOI - Vietnamese Foreign Minister Lê Minh Hà met with French Ambassador Jeanne Petit in Hanoi on October 1, 2024.
Paul Durand also met with Marc Lefèvre in Paris on October 1, 2024.

Related news
`,
    );
    const text = await told([again], false);
    expect(text).toMatch(/The graph does not hold this text yet/);
    expect(text).toMatch(/= Lê Minh Hà, .*person\/le-minh-ha.*\n {4}“…/);
    expect(text).toMatch(/\+ Paul Durand/);
    expect(text).toMatch(/= Lê Minh Hà ↔ Jeanne Petit {2}\[.*2024-10-01, Hà Nội\]\n {4}“.*met with.*”/);
    expect(text).toMatch(/The difference:\n {2}new: .*people, 1 meetings\n {2}better sourced: .*: 1 → 2/);
    const [object] = (await told([again], true))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(object.source).toBe(again);
    expect(object.meetings).toHaveLength(2);
    expect(object.difference.betterSourced).toHaveLength(1);
    expect(await everything()).toEqual(before);
  });

  test("says what cannot be read, and goes on", async () => {
    const folder = writeArticles(join(aFolder(), "articles"), 1);
    const text = await told([join(folder, "none.txt"), join(folder, "0000.txt")], true);
    const [first, second] = text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(first.problems[0].message).toMatch(/none\.txt/);
    expect(second.known).toBe(false);
    expect(await lien("ingest", "--json", folder).ended).toBe(1);
  });
});

describe("a batch", () => {
  test("is told in a report; what was refused is loaded again once it is mended", async () => {
    const folder = writeArticles(join(aFolder(), "articles"), 2);
    const [bad, file] = [join(folder, "bad.txt"), join(folder, "report.json")];
    writeFileSync(bad, "");
    expect(await lien("ingest", folder, "--report", file).ended).toBe(3);
    expect(reportIn(file)).toMatchObject({
      ended: "done",
      failure: null,
      counts: { loaded: 2, unchanged: 0, updated: 0, replaced: 0, refused: 1 },
      notReached: [],
    });
    expect(reportIn(file).articles.find(({ outcome }) => outcome === "refused")).toMatchObject({
      from: bad,
      problems: [expect.stringMatching(/empty/)],
    });
    writeFileSync(
      bad,
      "Now there is something. Paul Durand met with Marc Lefèvre in Paris on October 1, 2024.",
    );
    expect(await lien("ingest", "--retry", file, "--report", file).ended).toBe(0);
    expect(reportIn(file).counts).toMatchObject({ loaded: 1, refused: 0 });
    expect(await lien("ingest", "--retry", file).ended).toBe(0);
  }, 120_000);

  test("that waits for more on standard input ends when it is cancelled", async () => {
    const folder = writeArticles(join(aFolder(), "articles"), 1);
    writeFileSync(join(folder, "last.txt"), "");
    const waiting = lien("ingest", folder, "-");
    await waiting.said("last.txt");
    waiting.process.kill("SIGINT");
    expect(await waiting.ended).toBe(130);
    expect(await graph.read("MATCH (a:Article) RETURN a")).toEqual([]);
  });

  test("that is cancelled ends in order, and a rerun goes on to the graph of an undisturbed one", async () => {
    const count = 40;
    const folder = writeArticles(join(aFolder(), "articles"), count);
    const other = writeArticles(join(aFolder(), "articles"), count);
    const file = join(aFolder(), "report.json");
    // A text that comes twice is never stored in one go with itself: with a copy behind each there are as many goes,
    // and whenever the first is told of, others are still to be read.
    for (const name of Array.from({ length: count }, (_, nth) => String(nth).padStart(4, "0")))
      copyFileSync(join(folder, `${name}.txt`), join(folder, `${name}b.txt`));
    const cancelled = lien("ingest", folder, "--report", file);
    await cancelled.said("[1] ");
    cancelled.process.kill("SIGINT");
    expect(await cancelled.ended).toBe(130);
    const { ended, articles, notReached } = reportIn(file);
    expect(ended).toBe("cancelled");
    expect(notReached).not.toEqual([]);
    const held = await graph.read<{ n: number }>("MATCH (a:Article) RETURN count(a) AS n");
    expect(held).toEqual([{ n: new Set(articles.map(({ id }) => id)).size }]);
    expect(new Set([...articles.map(({ from }) => from), ...notReached]).size).toBe(2 * count);
    expect(await lien("ingest", folder).ended).toBe(0);
    const resumed = await dumped(graph);
    await wipe(graph);
    expect(await lien("ingest", other).ended).toBe(0);
    expect(await dumped(graph)).toEqual(resumed);
  }, 240_000);
});
