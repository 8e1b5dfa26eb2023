import type { GraphTransaction } from "../connection.js";
import type { Reader } from "./reader.js";

/** Grows by one whenever what is kept for resolving again, or what is projected, takes another form. */
const PROJECTION_VERSION = 2;

/** Whether an older Liên projected the graph. The schema must be in place. */
export async function isOutdated(reader: Reader): Promise<boolean> {
  const [row] = await reader.run<{ version: number | null }>(
    "MATCH (s:Schema {id: 'lien'}) RETURN s.projection AS version",
  );
  return row !== undefined && row.version !== PROJECTION_VERSION;
}

/** Takes away what is kept for resolving again, to be made anew from the articles; whoever does so at the same time waits. */
export async function clearOutdated(transaction: GraphTransaction): Promise<void> {
  await transaction.run("MATCH (s:Schema {id: 'lien'}) SET s.projection = $version", {
    version: PROJECTION_VERSION,
  });
  await transaction.run("MATCH (n:Record|Block) DETACH DELETE n");
  await transaction.run(
    `MATCH (j:Judgement|Withdrawn) UNWIND j.articleIds AS articleId
     MERGE (on:Judged {id: articleId}) MERGE (j)-[:ON]->(on)`,
  );
}

/** Locks the mark of the projection until the transaction ends. */
export async function lockProjection(transaction: GraphTransaction): Promise<void> {
  await transaction.run("MATCH (s:Schema {id: 'lien'}) SET s.lock = true REMOVE s.lock");
}
