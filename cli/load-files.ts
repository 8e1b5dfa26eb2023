import type { Graph } from "#graph/connection";
import type { Extractor } from "#ingest/extractor";
import { readArticleFile } from "#ingest/read/read-article-file";
import { loadArticles } from "#load/load";
import type { LoadReport } from "#load/report";
import type { Article } from "#model/article";

/** Articles that are read into memory at a time. */
const FILES_AT_ONCE = 200;

export interface FileLoad {
  reports: LoadReport[];
  /** Files out of which no article could be read. */
  unreadable: number;
}

export interface FileLoadEvents {
  /** An article is in the graph, unchanged, or refused; `done` of `total` files are through. */
  onReport: (report: LoadReport, done: number, total: number) => void;
  /** Something about a file that a person should know. */
  onProblem: (message: string) => void;
}

/** Reads article files and loads them, some hundred at a time; a bad one stops no other. */
export async function loadFiles(
  graph: Graph,
  extractor: Extractor,
  files: readonly string[],
  { onReport, onProblem }: FileLoadEvents,
): Promise<FileLoad> {
  const load: FileLoad = { reports: [], unreadable: 0 };
  for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
    const articles: Article[] = [];
    for (const file of files.slice(start, start + FILES_AT_ONCE)) {
      const { article, problems } = await readArticleFile(file);
      for (const { message } of problems) onProblem(message);
      if (article) articles.push(article);
      else load.unreadable++;
    }
    const before = load.reports.length + load.unreadable;
    const reports = await loadArticles(graph, extractor, articles, {
      onProgress: (event) => {
        if (event.step === "stored") onReport(event.report, before + event.done, files.length);
      },
    });
    load.reports.push(...reports);
  }
  return load;
}
