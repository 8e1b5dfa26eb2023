import type { Graph } from "#graph/connection";
import { record } from "#graph/project/audit";
import { findJudgements, setWithdrawn, storeJudgements } from "#graph/project/judgements";
import { reading } from "#graph/project/reader";
import { takeReports } from "#graph/project/reports";
import { bury } from "#graph/project/set-aside";
import { linkVersions, storeOlderVersions, storeSetAside } from "#graph/project/versions";
import type { Extractor } from "#ingest/extractor";
import { checkDraft, JudgementRefused } from "../check-judgement.js";
import { importJudgements, withdraw } from "../judge.js";
import { knowledge } from "../knowledge.js";
import { loadArticles } from "../load.js";
import { takeDown } from "../unload.js";
import { type ExportLine, judgementOfLine, readLine } from "./lines.js";

type Of<Type extends ExportLine["type"]> = Extract<ExportLine, { type: Type }>;

export interface ImportOptions {
  by?: string;
  /** How many lines are through. */
  onProgress?: (lines: number) => void;
}

/** What an import took, by the types of its lines, and what it did not take, with the reason. */
export interface ImportReport {
  taken: Record<ExportLine["type"], number>;
  refused: { line: number; reason: string }[];
}

const AT_ONCE = 200;

/**
 * Brings exported sources into the graph, besides what is there: articles are read by the extractor as it is now, and
 * judgements are applied to all articles that they stand in. A line that cannot be taken stops no other. Safe to
 * repeat.
 */
export async function importLines(
  graph: Graph,
  extractor: Extractor,
  lines: AsyncIterable<string>,
  { by = "lien", onProgress = () => {} }: ImportOptions = {},
): Promise<ImportReport> {
  const report: ImportReport = {
    taken: { Tombstone: 0, Article: 0, Superseded: 0, Unloaded: 0, Judgement: 0, Withdrawn: 0, Report: 0 },
    refused: [],
  };
  let waiting: { at: number; line: ExportLine }[] = [];
  const flush = async () => {
    if (waiting.length > 0) await take(graph, extractor, waiting, by, report);
    waiting = [];
  };
  const replaced: { older: string; newer: string }[] = [];
  let at = 0;
  for await (const written of lines) {
    at += 1;
    if (written.trim() === "") continue;
    const read = readLine(written);
    if ("fault" in read) {
      report.refused.push({ line: at, reason: `Line ${at} ${read.fault}.` });
      continue;
    }
    if (waiting.length === AT_ONCE || (waiting[0] && waiting[0].line.type !== read.line.type)) await flush();
    waiting.push({ at, line: read.line });
    if ("replacedBy" in read.line && read.line.replacedBy !== null)
      replaced.push({ older: read.line.article.id, newer: read.line.replacedBy });
    onProgress(at);
  }
  await flush();
  // A version may come before the one that took its place.
  await graph.write((transaction) => linkVersions(transaction, replaced));
  return report;
}

async function take(
  graph: Graph,
  extractor: Extractor,
  waiting: readonly { at: number; line: ExportLine }[],
  by: string,
  report: ImportReport,
): Promise<void> {
  const { type } = waiting[0]!.line;
  const of = <Type extends ExportLine["type"]>() => waiting.map(({ line }) => line as Of<Type>);
  switch (type) {
    case "Tombstone":
      for (const { id, ...stone } of of<"Tombstone">()) {
        await takeDown(graph, id, { by, why: stone.why });
        await graph.write((transaction) => bury(transaction, [id], stone));
      }
      break;
    case "Article": {
      const articles = of<"Article">().map(({ type: _, ...article }) => article);
      const reports = await loadArticles(graph, extractor, articles, { by });
      for (const [nth, { outcome, problems }] of reports.entries()) {
        if (outcome !== "refused") continue;
        report.taken.Article -= 1;
        report.refused.push({ line: waiting[nth]!.at, reason: problems[0]!.message });
      }
      break;
    }
    case "Superseded":
      await graph.write((transaction) => storeOlderVersions(transaction, of<"Superseded">()));
      break;
    case "Unloaded":
      await graph.write((transaction) => storeSetAside(transaction, of<"Unloaded">()));
      break;
    case "Report": {
      const reports = of<"Report">().map(({ type: _, ...report }) => report);
      await graph.write((transaction) => takeReports(transaction, reports));
      break;
    }
    default:
      await takeJudgements(
        graph,
        waiting as { at: number; line: Of<"Judgement" | "Withdrawn"> }[],
        by,
        report,
      );
  }
  report.taken[type] += waiting.length;
}

async function takeJudgements(
  graph: Graph,
  waiting: readonly { at: number; line: Of<"Judgement" | "Withdrawn"> }[],
  by: string,
  report: ImportReport,
): Promise<void> {
  const good = waiting.filter(({ at, line }) => {
    try {
      checkDraft(judgementOfLine(line));
      return true;
    } catch (error) {
      if (!(error instanceof JudgementRefused)) throw error;
      report.taken[line.type] -= 1;
      report.refused.push({ line: at, reason: `Line ${at}: ${error.message}` });
      return false;
    }
  });
  const here = await findJudgements(
    reading(graph),
    good.map(({ line }) => line.id),
  );
  const stateHere = new Map(
    here.map(({ id, withdrawn }) => [id, withdrawn === null ? "holds" : "withdrawn"]),
  );
  // What was taken back here since then stays so.
  const coming = good.map(({ line }) => line).filter(({ id }) => stateHere.get(id) !== "withdrawn");
  const holding = coming.flatMap((line) => (line.type === "Judgement" ? [judgementOfLine(line)] : []));
  const takenBack = coming.flatMap((line) => (line.type === "Withdrawn" ? [line] : []));
  for (const { id, withdrawn } of takenBack)
    if (stateHere.get(id) === "holds") await withdraw(graph, [id], withdrawn);
  const known = await knowledge();
  await graph.write(async (transaction) => {
    if (holding.length > 0) {
      const { created, removed } = await importJudgements(transaction, known, holding);
      const subjects = holding.map(({ id }) => id);
      await record(transaction, {
        at: new Date().toISOString(),
        by,
        action: "import",
        subjects,
        created,
        removed,
      });
    }
    for (const line of takenBack) {
      if (stateHere.has(line.id)) continue;
      await storeJudgements(transaction, [judgementOfLine(line)]);
      await setWithdrawn(transaction, [line.id], line.withdrawn);
    }
  });
}
