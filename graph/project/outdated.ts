import type { GraphTransaction } from "../connection.js";
import { GraphOutdated } from "../errors.js";
import type { Reader } from "./reader.js";

/** Grows by one whenever what is kept for resolving again, or what is projected, takes another form. */
export const PROJECTION_VERSION = 6;

/** Nothing is found by what is kept while it is made anew. */
const BEING_MADE = 0;

/** So many nodes are taken away in one transaction. */
const AT_ONCE = 20_000;

/** Whether an older Liên projected the graph, or projecting it anew was broken off. The schema must be in place. */
export async function isOutdated(reader: Reader): Promise<boolean> {
  const [row] = await reader.run<{ version: number | null }>(
    "MATCH (s:Schema {id: 'lien'}) RETURN s.projection AS version",
  );
  return row !== undefined && row.version !== PROJECTION_VERSION;
}

/** @throws GraphOutdated where what a change would be resolved with cannot be relied on */
export async function refuseOutdated(reader: Reader): Promise<void> {
  if (await isOutdated(reader))
    throw new GraphOutdated(
      "The graph was projected by an older Liên, or projecting it anew was broken off. Run `lien rebuild`, or start Liên again: both bring it up to date, and nothing is lost.",
    );
}

/** Marks the graph as being projected anew: it is so until `markCurrent`, also when what does so is killed. */
export async function markOutdated(transaction: GraphTransaction): Promise<void> {
  await setVersion(transaction, BEING_MADE);
}

/** Marks the graph as projected by this Liên. */
export async function markCurrent(transaction: GraphTransaction): Promise<void> {
  await setVersion(transaction, PROJECTION_VERSION);
}

async function setVersion(transaction: GraphTransaction, version: number): Promise<void> {
  await transaction.run("MATCH (s:Schema {id: 'lien'}) SET s.projection = $version", { version });
}

/**
 * Takes away some of what is kept for resolving again, to be made anew from the articles. Returns whether there may be
 * more.
 *
 * @param but keys of blocks that stay, because somebody holds them
 */
export async function clearSome(transaction: GraphTransaction, but: readonly string[]): Promise<boolean> {
  const [row] = await transaction.run<{ n: number }>(
    `MATCH (n:Record|Block) WHERE n:Record OR NOT n.key IN $but
     WITH n LIMIT $most DETACH DELETE n RETURN count(*) AS n`,
    { but, most: AT_ONCE },
  );
  return row!.n === AT_ONCE;
}

/** What does not hold of a graph that can be relied on, each as a question for one case against it. */
const FLAWS = [
  "MATCH (r:Record) WHERE r.keys IS NULL OR r.entityId IS NULL OR r.first IS NULL RETURN 1 LIMIT 1",
  "MATCH (r:Record) WHERE COUNT { (r)-[:IN_BLOCK]->() } <> size(r.keys) RETURN 1 LIMIT 1",
  `MATCH (r:Record) WITH r, COLLECT { MATCH (r)<-[h:HAS_RECORD]-() RETURN size(h.localKeys) } AS members
   WHERE reduce(n = 0, more IN members | n + more) <> r.count RETURN 1 LIMIT 1`,
  "MATCH (a:Article)-[:MENTIONS]->() WHERE NOT EXISTS { (a)-[:HAS_RECORD]->() } RETURN 1 LIMIT 1",
  "MATCH (j:Judgement|Withdrawn) WHERE NOT EXISTS { (j)-[:ON]->(:Judged) } RETURN 1 LIMIT 1",
];

/** Whether what is kept for resolving again is whole, so that parts of the graph can be projected again. */
export async function isReliable(reader: Reader): Promise<boolean> {
  if (await isOutdated(reader)) return false;
  for (const flaw of FLAWS) if ((await reader.run(flaw)).length > 0) return false;
  return true;
}
