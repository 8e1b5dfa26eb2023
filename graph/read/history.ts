import type { Graph } from "../connection.js";
import type { AuditAction } from "../project/audit.js";
import { type RecordedJudgement, recordedJudgement } from "../project/judgements.js";
import type { Properties } from "../project/rows.js";
import { ask } from "./ask.js";
import { listing } from "./page.js";

/** What somebody did, as it was written down. */
export interface ChangeRecord {
  id: string;
  at: string;
  by: string;
  action: AuditAction;
  subjects: string[];
  createdIds: string[];
  removedIds: string[];
  createdCount: number;
  removedCount: number;
}

const CHANGE =
  "c {.id, .at, .by, .action, .subjects, .createdIds, .removedIds, .createdCount, .removedCount}";

/** What was changed since a moment (ISO instant), oldest first. */
export async function changesSince(graph: Graph, since: string, first: number): Promise<ChangeRecord[]> {
  const rows = await ask<{ change: ChangeRecord }>(
    graph,
    `MATCH (c:Audit) WHERE c.at >= $since
     WITH c ORDER BY c.at, c.id LIMIT $first RETURN ${CHANGE} AS change`,
    { since, first },
  );
  return rows.map(({ change }) => change);
}

/** What was changed since a moment, or ever; read page by page. */
export const changes = listing<{ since?: string }, "oldest" | "newest", ChangeRecord>({
  item: "c",
  match: "MATCH (c:Audit)",
  starts: { since: "MATCH (c:Audit) WHERE c.at >= $filter.since" },
  conditions: { since: "c.at >= $filter.since" },
  orders: {
    oldest: [{ by: "c.at" }, { by: "c.id" }],
    newest: [{ by: "c.at", descending: true }, { by: "c.id" }],
  },
  shape: () => ({ cypher: CHANGE, read: (change) => change as ChangeRecord }),
});

export interface JudgementQuestion {
  /** Only those that stand in this article. */
  articleId: string | null;
  /** Those that were taken back as well. */
  withdrawn: boolean;
  first: number;
}

/** What people decided, newest first. */
export async function listJudgements(
  graph: Graph,
  { articleId, withdrawn, first }: JudgementQuestion,
): Promise<RecordedJudgement[]> {
  const rows = await ask<{ properties: Properties }>(
    graph,
    `MATCH (j:${withdrawn ? "Judgement|Withdrawn" : "Judgement"})
     WHERE $articleId IS NULL OR $articleId IN j.articleIds
     WITH j ORDER BY j.at DESC, j.id LIMIT $first RETURN properties(j) AS properties`,
    { articleId, first },
  );
  return rows.map(({ properties }) => recordedJudgement(properties));
}
