import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { writeSmallGraph } from "../graph/read/small-graph.js";
import { emptyGraph } from "../helpers/graph.js";
import { type Api, anApi } from "./an-api.js";

let graph: Graph;
let api: Api;

beforeAll(async () => {
  graph = await emptyGraph();
  await writeSmallGraph(graph);
  api = await anApi(graph, { keptAnswersMb: 1 });
});
afterAll(() => graph.close());

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** So many parsed and compiled questions are kept at once. */
const KEPT = 300;
const MB = 1024 * 1024;

/** Questions that nobody asked before, each twice: so that it is parsed, compiled and kept. */
async function askAnew(from: number, to: number): Promise<void> {
  for (let nth = from; nth < to; nth++) {
    const query = `query Q${nth}($first: Int) { a${nth}: meetings(first: $first) { nodes { title participants { entity { name } } } } }`;
    for (const first of [1, 2]) expect((await api.ask(query, { first })).errors).toBeUndefined();
  }
}

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

test("what is remembered of questions stays bounded, however many there are", async () => {
  await askAnew(0, KEPT + 20);
  const before = heap();
  await askAnew(KEPT + 20, KEPT + 220);
  expect((heap() - before) / MB).toBeLessThan(15);
});
