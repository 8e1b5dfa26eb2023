import type { Anchor, Judgement } from "#model/judgement";
import type { Reader } from "./reader.js";

type StoredJudgement = Omit<Judgement, "anchors"> & { anchors: string };

/** All that people decided, in order of their ids. */
export async function readJudgements(reader: Reader): Promise<Judgement[]> {
  const rows = await reader.run<StoredJudgement>(
    `MATCH (j:Judgement)
     RETURN j.id AS id, j.verdict AS verdict, j.by AS by, j.at AS at, j.why AS why, j.anchors AS anchors ORDER BY id`,
  );
  return rows.map((row) => ({ ...row, anchors: JSON.parse(row.anchors) as Anchor[] }));
}
