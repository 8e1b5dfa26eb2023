import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "#graph/connection";
import { loadArticles } from "#load/load";
import { aMeeting, anExtraction } from "../helpers/builders/extraction.js";
import { dumped, emptyGraph, wipe } from "../helpers/graph.js";
import { preparedExtractor } from "../helpers/prepared-extractor.js";

const extraction = anExtraction({
  id: "article/1",
  publishedAt: "2024-10-08",
  entities: ["Lê Minh Hà", "Jeanne Petit"],
  claims: [aMeeting([["Lê Minh Hà"], ["Jeanne Petit"]], { date: "2024-10-07" })],
});

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
  await loadArticles(graph, preparedExtractor([extraction]), [extraction.article]);
  await graph.write(async (transaction) => {
    await transaction.run("CREATE (:Redirect {id: 'person/old', to: 'person/jeanne-petit'})");
    await transaction.run(
      "CREATE (:Judgement {id: 'judgement/1', verdict: 'unsure', by: 'me', at: '2025-01-01T00:00:00Z', anchors: '[]'})",
    );
  });
});
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

describe("dumpGraph", () => {
  it("gives one JSON object a line, with sorted keys", async () => {
    const lines = await dumped(graph);
    for (const line of lines) {
      const { type, ...properties } = JSON.parse(line) as Record<string, unknown>;
      expect(type).toMatch(/^\w+$/);
      expect(Object.keys(properties)).toEqual(Object.keys(properties).sort());
    }
  });

  it("holds sources, projection and relationships, and nothing of operation", async () => {
    const types = (await dumped(graph)).map((line) => (JSON.parse(line) as { type: string }).type);
    expect(new Set(types)).toEqual(
      new Set([
        ...["Article", "Judgement", "Claim", "Entity", "Meeting"],
        ...["FROM", "STATES", "NAMES", "MENTIONS", "TOOK_PART"],
      ]),
    );
  });

  it("tells no load times", async () => {
    expect((await dumped(graph)).join("\n")).not.toContain("loadedAt");
  });

  it("is the same each time", async () => {
    expect(await dumped(graph)).toEqual(await dumped(graph));
  });
});
