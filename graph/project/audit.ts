import { randomUUID } from "node:crypto";
import type { GraphTransaction } from "../connection.js";

/** What somebody did to the graph. */
export const AUDIT_ACTIONS = [
  "load",
  "unload",
  "restore",
  "takedown",
  "judge",
  "withdraw",
  "rebuild",
  "import",
  "report",
  "make-key",
  "revoke-key",
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

export interface AuditEntry {
  at: string;
  by: string;
  action: AuditAction;
  /** Ids of what it was done to: articles, judgements, keys. */
  subjects: readonly string[];
  /** Entities, meetings, roles and claims that came or went with it. */
  created?: Iterable<string>;
  removed?: Iterable<string>;
}

/** So many ids an entry keeps; of more, only the number is told. */
const MOST_IDS = 500;

/** Writes down what is done, in the transaction that does it: nothing is changed without. */
export async function record(transaction: GraphTransaction, entry: AuditEntry): Promise<void> {
  const created = [...(entry.created ?? [])].sort();
  const removed = [...(entry.removed ?? [])].sort();
  const { at, by, action, subjects } = entry;
  await transaction.run("CREATE (a:Audit) SET a = $properties", {
    properties: {
      id: `audit/${randomUUID()}`,
      at,
      by,
      action,
      subjects: subjects.slice(0, MOST_IDS),
      createdIds: created.slice(0, MOST_IDS),
      removedIds: removed.slice(0, MOST_IDS),
      createdCount: created.length,
      removedCount: removed.length,
    },
  });
}

/** Takes the ids out of what was written down about these subjects: names can be read in them. */
export async function scrub(transaction: GraphTransaction, subjects: readonly string[]): Promise<void> {
  await transaction.run(
    `MATCH (a:Audit) WHERE any(subject IN a.subjects WHERE subject IN $subjects)
     SET a.createdIds = [], a.removedIds = []`,
    { subjects },
  );
}
