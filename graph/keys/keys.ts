import type { Graph } from "../connection.js";
import { record } from "../project/audit.js";

/** What the holder of a key may do; each includes those before. */
export const ROLES = ["reader", "contributor", "curator", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** A key as it is stored: never the secret itself. */
export interface StoredKey {
  id: string;
  name: string;
  role: Role;
  salt: string;
  hash: string;
  madeAt: string;
  revokedAt: string | null;
}

const KEY = "k {.id, .name, .role, .salt, .hash, .madeAt, .revokedAt}";

/** Stores a key, and who made it. */
export async function storeKey(graph: Graph, key: Omit<StoredKey, "revokedAt">, by: string): Promise<void> {
  await graph.write(async (transaction) => {
    await transaction.run("CREATE (k:Key) SET k = $key", { key });
    await record(transaction, { at: key.madeAt, by, action: "make-key", subjects: [key.id] });
  });
}

/** All keys, the revoked ones included, oldest first. */
export async function listKeys(graph: Graph): Promise<StoredKey[]> {
  const rows = await graph.read<{ key: StoredKey }>(
    `MATCH (k:Key) RETURN ${KEY} AS key ORDER BY k.madeAt, k.id`,
  );
  return rows.map(({ key }) => key);
}

/** The key of this id, unless it was revoked. */
export async function findKey(graph: Graph, id: string): Promise<StoredKey | null> {
  const [row] = await graph.read<{ key: StoredKey }>(
    `MATCH (k:Key {id: $id}) WHERE k.revokedAt IS NULL RETURN ${KEY} AS key`,
    { id },
  );
  return row?.key ?? null;
}

/** Whether any key was ever made: from then on writing needs one, also when all of them are revoked. */
export async function anyKey(graph: Graph): Promise<boolean> {
  const [row] = await graph.read<{ any: boolean }>("RETURN EXISTS { MATCH (:Key) } AS any");
  return row!.any;
}

/** Revokes a key, and ends the sessions that it opened. False where there is none of that id, or it is revoked. */
export async function revokeKey(graph: Graph, id: string, by: string): Promise<boolean> {
  return graph.write(async (transaction) => {
    const at = new Date().toISOString();
    const [row] = await transaction.run<{ revoked: number }>(
      "MATCH (k:Key {id: $id}) WHERE k.revokedAt IS NULL SET k.revokedAt = $at RETURN count(k) AS revoked",
      { id, at },
    );
    if (row!.revoked === 0) return false;
    await transaction.run("MATCH (s:KeySession)-[:OF]->(:Key {id: $id}) DETACH DELETE s", { id });
    await record(transaction, { at, by, action: "revoke-key", subjects: [id] });
    return true;
  });
}

/** Opens a session for the holder of a key, and forgets those that have ended. */
export async function openSession(
  graph: Graph,
  session: { id: string; keyId: string; expiresAt: string },
): Promise<void> {
  await graph.write(async (transaction) => {
    await transaction.run("MATCH (s:KeySession) WHERE s.expiresAt < $now DETACH DELETE s", {
      now: new Date().toISOString(),
    });
    await transaction.run(
      "MATCH (k:Key {id: $keyId}) CREATE (:KeySession {id: $id, expiresAt: $expiresAt})-[:OF]->(k)",
      session,
    );
  });
}

/** Whose session this is; null where it has ended. */
export async function keyOfSession(
  graph: Graph,
  id: string,
): Promise<Pick<StoredKey, "id" | "name" | "role"> | null> {
  const [row] = await graph.read<Pick<StoredKey, "id" | "name" | "role">>(
    `MATCH (s:KeySession {id: $id})-[:OF]->(k:Key) WHERE s.expiresAt >= $now AND k.revokedAt IS NULL
     RETURN k.id AS id, k.name AS name, k.role AS role`,
    { id, now: new Date().toISOString() },
  );
  return row ?? null;
}

export async function closeSession(graph: Graph, id: string): Promise<void> {
  await graph.write((transaction) =>
    transaction.run("MATCH (s:KeySession {id: $id}) DETACH DELETE s", { id }),
  );
}
