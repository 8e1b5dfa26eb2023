import { randomUUID } from "node:crypto";
import type { Graph, GraphTransaction } from "../connection.js";
import { record } from "./audit.js";
import { over } from "./reader.js";
import { known, type Properties } from "./rows.js";

/** What a reader thinks is wrong. */
export interface ReportRecord {
  id: string;
  at: string;
  /** Id of what it is about. */
  subject: string;
  message: string;
  closedBy: string | null;
  closedAt: string | null;
  answer: string | null;
}

/** So many may wait for an answer: beyond that, someone is flooding us. */
const MOST_OPEN = 2_000;

const REPORT = "r {.id, .at, .subject, .message, .closedBy, .closedAt, .answer}";

/** Keeps a reader's report for review; null where too many wait already. */
export async function storeReport(
  graph: Graph,
  { subject, message, by }: { subject: string; message: string; by: string },
): Promise<ReportRecord | null> {
  const at = new Date().toISOString();
  const id = `report/${randomUUID()}`;
  return graph.write(async (transaction) => {
    const [row] = await transaction.run<{ report: ReportRecord }>(
      `WITH COUNT { MATCH (o:Report) WHERE o.closedAt IS NULL } AS waiting WHERE waiting < $most
       CREATE (r:Report {id: $id, at: $at, subject: $subject, message: $message})
       RETURN ${REPORT} AS report`,
      { id, at, subject, message, most: MOST_OPEN },
    );
    if (!row) return null;
    await record(transaction, { at, by, action: "report", subjects: [id, subject] });
    return row.report;
  });
}

/** Closes a report with an answer. False where there is none of that id that is open. */
export async function closeReport(
  graph: Graph,
  id: string,
  { by, answer }: { by: string; answer: string | null },
): Promise<boolean> {
  const at = new Date().toISOString();
  return graph.write(async (transaction) => {
    const [row] = await transaction.run<{ closed: number }>(
      `MATCH (r:Report {id: $id}) WHERE r.closedAt IS NULL
       SET r.closedBy = $by, r.closedAt = $at, r.answer = $answer RETURN count(r) AS closed`,
      { id, by, at, answer },
    );
    if (row!.closed === 0) return false;
    await record(transaction, { at, by, action: "report", subjects: [id] });
    return true;
  });
}

/** Reports that wait for an answer, oldest first. */
export async function openReports(graph: Graph, first: number): Promise<ReportRecord[]> {
  const rows = await graph.read<{ report: ReportRecord }>(
    `MATCH (r:Report) WHERE r.closedAt IS NULL
     WITH r ORDER BY r.at, r.id LIMIT $first RETURN ${REPORT} AS report`,
    { first },
  );
  return rows.map(({ report }) => report);
}

/** A report as its node holds it. */
export function reportRecord(properties: Properties): ReportRecord {
  const text = (key: keyof ReportRecord) => (properties[key] === undefined ? null : String(properties[key]));
  return {
    id: String(properties.id),
    at: String(properties.at),
    subject: String(properties.subject),
    message: String(properties.message),
    closedBy: text("closedBy"),
    closedAt: text("closedAt"),
    answer: text("answer"),
  };
}

/** Stores reports from elsewhere; one that was closed here stays closed. */
export async function takeReports(
  transaction: GraphTransaction,
  reports: readonly ReportRecord[],
): Promise<void> {
  const rows = reports.map((report) => ({ id: report.id, properties: known({ ...report }) }));
  await over(
    transaction,
    `UNWIND $rows AS row MERGE (r:Report {id: row.id})
     WITH r, row WHERE r.closedAt IS NULL SET r = row.properties`,
    { rows },
  );
}
