import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Graph } from "#graph/connection";
import { searchEntities } from "#graph/read/search";
import { emptyGraph } from "../../helpers/graph.js";
import { writeSmallGraph } from "./small-graph.js";
import { EMBASSY, PEOPLE } from "./small-graph-content.js";

let graph: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
  await writeSmallGraph(graph);
});
afterAll(() => graph.close());

async function found(text: string): Promise<string[]> {
  const hits = await searchEntities(graph, text, null, 10);
  return hits.map(({ node }) => node.id);
}

describe("who answers what is typed", () => {
  test.each([
    ["with its marks", "Trần Văn An", [PEOPLE.an]],
    ["without marks", "tran van an", [PEOPLE.an]],
    ["in capitals", "TRAN VAN AN", [PEOPLE.an]],
    ["half typed", "tran v", [PEOPLE.an]],
    ["a word of the middle", "van", [PEOPLE.an]],
    ["the words in another order", "an tran", [PEOPLE.an]],
    ["đ is d", "dai su quan phap", [EMBASSY]],
    ["a name in another language", "ambassade", [EMBASSY]],
    ["É is e", "emile", [PEOPLE.emile]],
    ["a slip of the finger", "rochaz", [PEOPLE.denis]],
    ["two slips in a long word", "vautrynn", [PEOPLE.emile]],
    ["nothing of that name", "zzzzzz", []],
    ["short words are not guessed at", "xan", []],
    ["nothing but marks", "?!", []],
    ["nothing", "   ", []],
  ])("%s: %s", async (_, text, ids) => {
    expect(await found(text)).toEqual(ids);
  });

  test.each([
    'claire" OR "denis',
    "claire) OR (denis",
    "*",
    "claire~0 AND *:*",
    "name:claire",
    "claire\\",
    "a && b || !c",
    "[a TO z]",
    "/.*/",
    "NOT claire",
    "\u0000",
    "+-{}^",
  ])("Lucene's own signs are only text: %s", async (text) => {
    await expect(found(text)).resolves.toEqual(expect.any(Array));
  });

  test("all of the graph cannot be had by a wildcard", async () => {
    expect(await found("*")).toEqual([]);
    expect(await found("*:*")).toEqual([]);
  });
});

test("the whole name comes before the start of one, and the better connected before others", async () => {
  expect(await found("phap")).toEqual(["place/fr", EMBASSY]);
  const [first, second] = await searchEntities(graph, "phap", null, 10);
  expect(first!.score).toBeGreaterThan(second!.score);
});

test("the spelling that answers is told", async () => {
  const [hit] = await searchEntities(graph, "c dumont", null, 10);
  expect(hit).toMatchObject({ matchedName: "C. Dumont", node: { id: PEOPLE.claire, name: "Claire Dumont" } });
});

test("only the kinds asked for, and no more than asked for", async () => {
  const organizations = await searchEntities(graph, "phap", ["Organization"], 10);
  expect(organizations.map(({ node }) => node.id)).toEqual([EMBASSY]);
  expect(await searchEntities(graph, "phap", null, 1)).toHaveLength(1);
});
