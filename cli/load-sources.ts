import type { Graph } from "#graph/connection";
import type { Extractor } from "#ingest/extractor";
import { type ReadOptions, readSource } from "#ingest/read/read-source";
import type { SourceReading } from "#ingest/read/reading";
import { loadArticles } from "#load/load";
import type { LoadReport } from "#load/report";
import type { Article } from "#model/article";

/** Articles that are held in memory at a time, and how much text they may have together. */
const ARTICLES_AT_ONCE = 200;
const CHARACTERS_AT_ONCE = 20_000_000;

export interface SourceLoad {
  reports: LoadReport[];
  /** Files, rows and entries out of which no article could be read. */
  unreadable: number;
}

export interface SourceLoadEvents {
  /** An article is in the graph, unchanged, or refused; it is the `done`th of the run. */
  onReport: (report: LoadReport, done: number) => void;
  /** Something about a source that a person should know. */
  onProblem: (message: string) => void;
}

/** Reads sources and loads their articles, some hundred at a time; a bad one stops no other. */
export async function loadSources(
  graph: Graph,
  extractor: Extractor,
  sources: readonly string[],
  { onReport, onProblem }: SourceLoadEvents,
  options: ReadOptions = {},
): Promise<SourceLoad> {
  const load: SourceLoad = { reports: [], unreadable: 0 };
  let waiting: Article[] = [];
  let characters = 0;
  const flush = async () => {
    const before = load.reports.length;
    const reports = await loadArticles(graph, extractor, waiting, {
      onProgress: (event) => {
        if (event.step === "stored") onReport(event.report, before + event.done);
      },
    });
    load.reports.push(...reports);
    waiting = [];
    characters = 0;
  };
  for await (const { article, problems } of readAll(sources, options)) {
    for (const { message } of problems) onProblem(message);
    if (!article) load.unreadable++;
    else {
      waiting.push(article);
      characters += article.text.length;
      if (waiting.length >= ARTICLES_AT_ONCE || characters >= CHARACTERS_AT_ONCE) await flush();
    }
  }
  if (waiting.length > 0) await flush();
  return load;
}

async function* readAll(sources: readonly string[], options: ReadOptions): AsyncGenerator<SourceReading> {
  for (const source of sources) yield* readSource(source, options);
}
