import type { GraphTransaction } from "../connection.js";
import { type Reader, readerOf } from "./articles.js";
import { byText, distinct } from "./rows.js";

/** Articles that may speak of the same things, directly or through others, and the blocks that join them. */
export interface Closure {
  articleIds: string[];
  keys: string[];
}

/** Follows the blocks from these keys and articles to all that hang together with them. Changes nothing. */
export function readClosure(
  reader: Reader,
  keys: readonly string[],
  articleIds: readonly string[],
): Promise<Closure> {
  return follow(reader, keys, articleIds, async () => {});
}

/**
 * As `readClosure`, and locks every block on the way until the transaction ends: who locks a block waits for others
 * that hold it, and then sees what they wrote. Blocks are locked in order; where two loads meet all the same, the
 * database ends one of them and `Graph.write` runs it again.
 */
export function lockClosure(
  transaction: GraphTransaction,
  keys: readonly string[],
  articleIds: readonly string[],
): Promise<Closure> {
  return follow(readerOf(transaction), keys, articleIds, async (fresh) => {
    // Removing a property that no block has takes the lock and writes nothing.
    await transaction.run("UNWIND $keys AS key MERGE (b:Block {key: key}) REMOVE b.lock", { keys: fresh });
  });
}

async function follow(
  reader: Reader,
  keys: readonly string[],
  articleIds: readonly string[],
  lock: (fresh: string[]) => Promise<void>,
): Promise<Closure> {
  const seenKeys = new Set<string>();
  const seenArticles = new Set<string>();
  let freshKeys = distinct([...keys, ...(await keysOf(reader, articleIds))]);
  while (freshKeys.length > 0) {
    await lock(freshKeys);
    for (const key of freshKeys) seenKeys.add(key);
    const freshArticles = (await articlesIn(reader, freshKeys)).filter((id) => !seenArticles.has(id));
    for (const id of freshArticles) seenArticles.add(id);
    freshKeys = (await keysOf(reader, freshArticles)).filter((key) => !seenKeys.has(key));
  }
  return { articleIds: [...seenArticles].sort(byText), keys: [...seenKeys].sort(byText) };
}

async function keysOf(reader: Reader, ids: readonly string[]): Promise<string[]> {
  const rows = await reader.read<{ key: string }>(
    "UNWIND $ids AS id MATCH (:Article {id: id})-[:IN_BLOCK]->(b:Block) RETURN DISTINCT b.key AS key",
    { ids },
  );
  return distinct(rows.map(({ key }) => key));
}

async function articlesIn(reader: Reader, keys: readonly string[]): Promise<string[]> {
  const rows = await reader.read<{ id: string }>(
    "UNWIND $keys AS key MATCH (:Block {key: key})<-[:IN_BLOCK]-(a:Article) RETURN DISTINCT a.id AS id",
    { keys },
  );
  return rows.map(({ id }) => id);
}

/** Puts articles into their blocks, and out of those they are in no longer. */
export async function storeBlocks(
  transaction: GraphTransaction,
  memberships: readonly { articleId: string; keys: readonly string[] }[],
): Promise<void> {
  await transaction.run(
    `UNWIND $memberships AS m MATCH (a:Article {id: m.articleId})-[r:IN_BLOCK]->(b:Block)
     WHERE NOT b.key IN m.keys DELETE r`,
    { memberships },
  );
  await transaction.run(
    `UNWIND $memberships AS m MATCH (a:Article {id: m.articleId})
     UNWIND m.keys AS key MERGE (b:Block {key: key}) MERGE (a)-[:IN_BLOCK]->(b)`,
    { memberships },
  );
}

/** Takes articles out of all their blocks. An empty block stays: someone may be waiting for its lock. */
export async function leaveBlocks(
  transaction: GraphTransaction,
  articleIds: readonly string[],
): Promise<void> {
  await transaction.run("UNWIND $articleIds AS id MATCH (:Article {id: id})-[r:IN_BLOCK]->() DELETE r", {
    articleIds,
  });
}
