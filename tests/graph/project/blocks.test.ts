import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Graph } from "#graph/connection";
import { blockId, lockBlocks } from "#graph/project/blocks";
import { emptyGraph, wipe } from "../../helpers/graph.js";

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(async () => {
  await wipe(graph);
  await graph.close();
});

it.each([
  ["new", ["a", "b"]],
  ["known", ["b", "a"]],
])("who locks %s blocks makes others wait until it is done", async (_case, keys) => {
  const order: string[] = [];
  let locked = () => {};
  const first = new Promise<void>((resolve) => {
    locked = resolve;
  });
  await Promise.all([
    graph.write(async (transaction) => {
      await lockBlocks(transaction, keys);
      locked();
      await pause(500);
      order.push("first is done");
    }),
    first.then(() =>
      graph.write(async (transaction) => {
        await lockBlocks(transaction, ["b"]);
        order.push("second has the lock");
      }),
    ),
  ]);
  expect(order).toEqual(["first is done", "second has the lock"]);
});

it("leaves no mark on the blocks", async () => {
  await graph.write((transaction) => lockBlocks(transaction, ["c"]));
  expect(
    await graph.read("MATCH (b:Block {key: $key}) RETURN properties(b) AS block", { key: blockId("c") }),
  ).toEqual([{ block: { key: blockId("c") } }]);
});
