import type { Graph } from "#graph/connection";
import type { Extractor } from "#ingest/extractor";
import type { ReadOptions } from "#ingest/read/read-source";
import { describeReport, summarise } from "./article-report.js";
import { type BatchReport, countOutcomes, writeReport } from "./batch-report.js";
import { meter } from "./load-progress.js";
import { emptyLoad, loadSources } from "./load-sources.js";
import { localUser } from "./local-user.js";
import { progress } from "./progress.js";
import type { Stopping } from "./stopping.js";

/** Where a batch is loaded, and where what became of it is written. */
export interface Batch {
  graph: Graph;
  extractor: Extractor;
  sources: readonly string[];
  options: ReadOptions;
  /** A file for the report as JSON. */
  reportFile: string | undefined;
  tell: (line: string) => void;
}

/**
 * Loads a batch and tells of each article, of the rate and the time left, and at the end what became of all. A signal
 * lets what is being stored end, and begins nothing more; the report says how far it came.
 */
export async function ingestBatch(
  { graph, extractor, sources, options, reportFile, tell }: Batch,
  stopping: Stopping,
): Promise<BatchReport> {
  const load = emptyLoad();
  const pace = meter(sources.length);
  const startedAt = new Date().toISOString();
  const tellPace = () => {
    const line = pace.line();
    if (line !== null) progress(line);
  };
  const conclude = async (ended: BatchReport["ended"], failure: string | null): Promise<BatchReport> => {
    const { entries: articles, notReached } = load;
    const endedAt = new Date().toISOString();
    const counts = countOutcomes(articles);
    const report = { startedAt, endedAt, ended, failure, counts, articles, notReached };
    tell(`${articles.length} articles: ${summarise(articles) || "none loaded"}`);
    if (ended !== "done")
      tell(`${notReached.length} sources were not reached; the same command goes on with them.`);
    if (reportFile !== undefined) await writeReport(reportFile, report);
    return report;
  };
  const work = async () => {
    try {
      await loadSources(
        graph,
        extractor,
        sources,
        {
          onReport: (report, done) => {
            tell(`[${done}] ${describeReport(report)}`);
            pace.articleDone();
            tellPace();
          },
          onProblem: tell,
          onSource: () => {
            pace.sourceDone();
            tellPace();
          },
        },
        { ...options, by: localUser(), signal: stopping.signal, load },
      );
    } catch (error) {
      await conclude("failed", error instanceof Error ? error.message : String(error));
      throw error;
    }
    return conclude(stopping.signal.aborted ? "cancelled" : "done", null);
  };
  const working = work();
  // Ends are called newest first: what is being stored is stored before the graph is closed.
  stopping.atEnd(() => working.catch(() => undefined));
  return working;
}
