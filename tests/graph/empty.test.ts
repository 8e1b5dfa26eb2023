import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { emptyGraph as deleteAll } from "#graph/empty";
import { storedVersion } from "#graph/schema";
import { emptyGraph, wipe } from "../helpers/graph.js";

let graph: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
});

afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

test("what Liên wrote goes, more than one batch of it; the schema and the data of others stay", async () => {
  await graph.write(async (transaction) => {
    await transaction.run("UNWIND range(1, 5100) AS n CREATE (:Claim {id: 'claim/' + n})");
    await transaction.run(
      "CREATE (:Person:Entity {id: 'person/a'})-[:TOOK_PART]->(:Meeting {id: 'meeting/m'}), (:Block {key: 'k'})",
    );
    await transaction.run("CREATE (:Invoice {id: 'not ours'})");
  });
  const version = await storedVersion(graph);
  expect(await deleteAll(graph)).toBe(5103);
  expect(await graph.read("MATCH (n) WHERE NOT n:Schema RETURN labels(n) AS labels")).toEqual([
    { labels: ["Invoice"] },
  ]);
  expect(await storedVersion(graph)).toBe(version);
  expect(await deleteAll(graph)).toBe(0);
});
