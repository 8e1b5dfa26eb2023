import type { Graph } from "#graph/connection";
import type { Extractor } from "#ingest/extractor";
import { type ReadOptions, readSource } from "#ingest/read/read-source";
import { loadArticles } from "#load/load";
import type { LoadReport } from "#load/report";
import type { Article } from "#model/article";
import type { BatchEntry } from "./batch-report.js";

/** Articles that are held in memory at a time, and how much text they may have together. */
const ARTICLES_AT_ONCE = 1_200;
const CHARACTERS_AT_ONCE = 20_000_000;

/** What became of a batch, as far as it came. */
export interface SourceLoad {
  entries: BatchEntry[];
  /** Sources that were not read to their end, or of which something waits to be loaded. */
  notReached: string[];
}

export interface SourceLoadEvents {
  /** An article is in the graph, unchanged, or refused; it is the `done`th of the run. */
  onReport: (report: LoadReport, done: number) => void;
  /** Something about a source that a person should know. */
  onProblem: (message: string) => void;
  /** A source has been read to its end. */
  onSource?: (source: string) => void;
}

export interface SourceLoadOptions extends ReadOptions {
  /** Who loads, for the record. */
  by?: string;
  /** Once aborted, what is being stored is stored, and nothing more is begun. */
  signal?: AbortSignal;
  /** Keeps what became of the batch up to date, for whoever must know also when it fails. */
  load?: SourceLoad;
}

interface Waiting {
  article: Article;
  source: string;
  from: string;
  problems: string[];
}

/** Reads sources and loads their articles, some hundred at a time; a bad one stops no other. */
export async function loadSources(
  graph: Graph,
  extractor: Extractor,
  sources: readonly string[],
  { onReport, onProblem, onSource = () => {} }: SourceLoadEvents,
  { by, signal, load = emptyLoad(), ...options }: SourceLoadOptions = {},
): Promise<SourceLoad> {
  let waiting: Waiting[] = [];
  let characters = 0;
  let done = 0;
  const [unreached, read] = [new Set(sources), new Set<string>()];
  const settle = () => {
    for (const source of read) unreached.delete(source);
    load.notReached = [...unreached];
  };
  const flush = async () => {
    const batch = waiting;
    [waiting, characters] = [[], 0];
    let stored = 0;
    await loadArticles(
      graph,
      extractor,
      batch.map(({ article }) => article),
      {
        ...(by === undefined ? {} : { by }),
        ...(signal ? { signal } : {}),
        onProgress: (event) => {
          if (event.step !== "stored") return;
          load.entries.push(entryOf(event.report, batch[stored++]!));
          onReport(event.report, ++done);
        },
      },
    );
  };
  load.notReached = [...sources];
  for (const from of sources) {
    for await (const { source, article, problems: found } of readSource(from, options)) {
      if (signal?.aborted) return load;
      const problems = found.map(({ message }) => message);
      for (const message of problems) onProblem(message);
      if (!article) {
        load.entries.push({ source, from, id: null, outcome: "refused", problems });
        continue;
      }
      waiting.push({ article, source, from, problems });
      characters += article.text.length;
      if (waiting.length >= ARTICLES_AT_ONCE || characters >= CHARACTERS_AT_ONCE) await flush();
    }
    if (signal?.aborted) return load;
    onSource(from);
    read.add(from);
    if (waiting.length === 0) settle();
  }
  if (waiting.length > 0) await flush();
  if (!signal?.aborted) settle();
  return load;
}

function entryOf(
  { article, outcome, problems }: LoadReport,
  { source, from, problems: found }: Waiting,
): BatchEntry {
  return {
    source,
    from,
    id: article.id,
    outcome,
    problems: [...found, ...problems.map(({ message }) => message)],
  };
}

/** A batch of which nothing has been done yet. */
export function emptyLoad(): SourceLoad {
  return { entries: [], notReached: [] };
}
