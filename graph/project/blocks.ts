import { createHash } from "node:crypto";
import type { GraphTransaction } from "../connection.js";
import { over } from "./reader.js";
import { distinct } from "./rows.js";

/** The key of a block's node: a digest, so that no name can be read in a block that was left empty. */
export function blockId(key: string): string {
  return createHash("sha256").update(key).digest("base64url").slice(0, 16);
}

/**
 * Locks blocks, in order, until the transaction ends: who locks a block waits for others that hold it, and then
 * sees what they wrote. Where two transactions wait for each other, the database ends one, and `Graph.write` runs it
 * again.
 */
export async function lockBlocks(transaction: GraphTransaction, keys: readonly string[]): Promise<void> {
  // Only a real write takes the lock; removing it at once leaves nothing to store.
  await over(transaction, "UNWIND $keys AS key MERGE (b:Block {key: key}) SET b.lock = true REMOVE b.lock", {
    keys: distinct(keys.map(blockId)),
  });
}
