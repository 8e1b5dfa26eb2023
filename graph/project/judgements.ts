import type { Anchor, Judgement, Wording } from "#model/judgement";
import { reachedWords } from "#model/reach";
import type { GraphTransaction } from "../connection.js";
import { blockId } from "./blocks.js";
import { over, type Reader } from "./reader.js";
import { byText, distinct, known, type Properties } from "./rows.js";

/** A judgement, and when and by whom it was taken back where it was. */
export interface RecordedJudgement extends Judgement {
  withdrawn: { by: string; at: string; why: string | null } | null;
}

/** All that people decided and did not take back, in order of their ids. */
export async function readJudgements(reader: Reader): Promise<Judgement[]> {
  const rows = await reader.run<{ properties: Properties }>(
    "MATCH (j:Judgement) RETURN properties(j) AS properties ORDER BY j.id",
  );
  return rows.map(({ properties }) => judgementOf(properties));
}

/** Judgements with these ids, those that were withdrawn among them. */
export async function findJudgements(reader: Reader, ids: readonly string[]): Promise<RecordedJudgement[]> {
  const rows = await over<{ properties: Properties }>(
    reader,
    `UNWIND $ids AS id
     CALL (id) { MATCH (j:Judgement {id: id}) RETURN j UNION MATCH (j:Withdrawn {id: id}) RETURN j }
     RETURN properties(j) AS properties`,
    { ids },
  );
  return rows.map(({ properties }) => recordedJudgement(properties));
}

/** By what judgements are found that reach an article by words, whatever article they stand in: a digest. */
export function reachId(words: string): string {
  return `words/${blockId(`words ${words}`)}`;
}

function foundBy(judgement: Judgement): string[] {
  const words = reachedWords(judgement);
  return distinct([
    ...judgement.anchors.map(({ articleId }) => articleId),
    ...(words === null ? [] : [reachId(words)]),
  ]);
}

const FIND_BY = `UNWIND row.foundBy AS id MERGE (on:Judged {id: id}) MERGE (j)-[:ON]->(on)`;

/** Makes all judgements found again by what they are about, whatever an older Liên left of that. */
export async function placeJudgements(transaction: GraphTransaction): Promise<void> {
  const all = await transaction.run<{ properties: Properties }>(
    "MATCH (j:Judgement|Withdrawn) RETURN properties(j) AS properties",
  );
  const rows = all.map(({ properties }) => {
    const judgement = judgementOf(properties);
    return { id: judgement.id, foundBy: foundBy(judgement) };
  });
  await over(
    transaction,
    `UNWIND $rows AS row
     CALL (row) { MATCH (j:Judgement {id: row.id}) RETURN j UNION MATCH (j:Withdrawn {id: row.id}) RETURN j }
     WITH j, row ${FIND_BY}`,
    { rows },
  );
}

/** Stores judgements; one that was withdrawn and comes again holds again. */
export async function storeJudgements(
  transaction: GraphTransaction,
  judgements: readonly Judgement[],
): Promise<void> {
  const rows = judgements.map(({ anchors, says, ...judgement }) => ({
    id: judgement.id,
    properties: known({
      ...judgement,
      anchors: JSON.stringify(anchors),
      says: says === undefined ? null : JSON.stringify(says),
      articleIds: distinct(anchors.map(({ articleId }) => articleId)),
    }),
    foundBy: foundBy({ anchors, ...(says === undefined ? {} : { says }), ...judgement }),
  }));
  await over(transaction, "UNWIND $rows AS row MATCH (old:Withdrawn {id: row.id}) DETACH DELETE old", {
    rows,
  });
  await over(
    transaction,
    `UNWIND $rows AS row MERGE (j:Judgement {id: row.id}) SET j = row.properties
     WITH j, row ${FIND_BY}`,
    { rows },
  );
}

/** Whether anybody decided anything that holds. */
export async function anyJudgements(reader: Reader): Promise<boolean> {
  const [row] = await reader.run<{ n: number }>("MATCH (j:Judgement) RETURN count(j) AS n");
  return row!.n > 0;
}

/**
 * What people decided and did not take back, in order of its ids: about these articles, and what reaches others by
 * these words.
 */
export async function judgementsOn(
  reader: Reader,
  { articleIds, words }: { articleIds: readonly string[]; words: readonly string[] },
): Promise<Judgement[]> {
  const rows = await over<{ properties: Properties }>(
    reader,
    `UNWIND $ids AS id MATCH (judged:Judged {id: id})<-[:ON]-(j:Judgement) USING INDEX SEEK judged:Judged(id)
     RETURN DISTINCT properties(j) AS properties`,
    { ids: [...articleIds, ...words.map(reachId)] },
  );
  const found = rows.map(({ properties }) => judgementOf(properties));
  return [...new Map(found.map((judgement) => [judgement.id, judgement])).values()].sort((a, b) =>
    byText(a.id, b.id),
  );
}

/** Takes judgements back; they stay in the history. */
export async function setWithdrawn(
  transaction: GraphTransaction,
  ids: readonly string[],
  { by, at, why }: { by: string; at: string; why: string | null },
): Promise<void> {
  await transaction.run(
    `UNWIND $ids AS id MATCH (j:Judgement {id: id})
     SET j:Withdrawn, j.withdrawnBy = $by, j.withdrawnAt = $at, j.withdrawnWhy = $why REMOVE j:Judgement`,
    { ids, by, at, why },
  );
}

/** Deletes what was ever decided about an article, the words that it quotes included, and returns it. */
export async function deleteJudgementsOn(
  transaction: GraphTransaction,
  articleIds: readonly string[],
): Promise<RecordedJudgement[]> {
  const rows = await transaction.run<{ properties: Properties }>(
    `MATCH (j:Judgement|Withdrawn) WHERE any(id IN j.articleIds WHERE id IN $articleIds)
     WITH j, properties(j) AS properties DETACH DELETE j RETURN properties`,
    { articleIds },
  );
  return rows.map(({ properties }) => recordedJudgement(properties));
}

/** A node's properties as the judgement that they record. */
export function recordedJudgement(properties: Properties): RecordedJudgement {
  const { withdrawnBy: by, withdrawnAt: at, withdrawnWhy: why } = properties;
  return {
    ...judgementOf(properties),
    withdrawn:
      at === undefined
        ? null
        : { by: String(by), at: String(at), why: why === undefined ? null : String(why) },
  };
}

function judgementOf({ id, verdict, anchors, says, by, at, why }: Properties): Judgement {
  return {
    id: String(id),
    verdict: verdict as Judgement["verdict"],
    anchors: JSON.parse(String(anchors)) as Anchor[],
    ...(says === undefined ? {} : { says: JSON.parse(String(says)) as Wording }),
    by: String(by),
    at: String(at),
    why: why === undefined ? null : String(why),
  };
}
