import type { GraphTransaction } from "../connection.js";
import { over } from "./reader.js";
import { distinct } from "./rows.js";

/** Members of blocks: what may be the same thing as, say the same as, or be a copy of others of the block. */
export type MemberLabel = "Record" | "Claim" | "Article";

/**
 * Locks blocks, in order, until the transaction ends: who locks a block waits for others that hold it, and then
 * sees what they wrote. Where two transactions wait for each other, the database ends one, and `Graph.write` runs it
 * again.
 */
export async function lockBlocks(transaction: GraphTransaction, keys: readonly string[]): Promise<void> {
  // Only a real write takes the lock; removing it at once leaves nothing to store.
  await over(transaction, "UNWIND $keys AS key MERGE (b:Block {key: key}) SET b.lock = true REMOVE b.lock", {
    keys: distinct(keys),
  });
}

/** Puts members into exactly these blocks. A block that is left empty stays: others may be waiting for its lock. */
export async function storeMembership(
  transaction: GraphTransaction,
  label: MemberLabel,
  members: readonly { id: string; keys: readonly string[] }[],
): Promise<void> {
  await over(
    transaction,
    `UNWIND $members AS m MATCH (n:${label} {id: m.id})-[r:IN_BLOCK]->(b:Block) WHERE NOT b.key IN m.keys DELETE r`,
    { members },
  );
  await over(
    transaction,
    `UNWIND $members AS m MATCH (n:${label} {id: m.id})
     UNWIND m.keys AS key MATCH (b:Block {key: key}) MERGE (n)-[:IN_BLOCK]->(b)`,
    { members },
  );
}
