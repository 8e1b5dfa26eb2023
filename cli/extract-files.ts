import { availableParallelism } from "node:os";
import type { ArticleObject } from "#ingest/emit/article-object";
import { articleObject, failedObject } from "#ingest/emit/ndjson";
import type { Extractor } from "#ingest/extractor";
import { rulesExtractor } from "#ingest/pipeline";
import { findArticleFiles } from "#ingest/read/find-article-files";
import { openKnowledge } from "#ingest/resolve/open-knowledge";
import { resolve } from "#ingest/resolve/resolve";
import { extractFile, labelOf, type Read } from "./extract-one.js";
import { extractInThreads, hasThreads } from "./extract-pool.js";

export interface ExtractOptions {
  /** Address of the article, for files that tell none. */
  url?: string;
  /** False: nobody is known by name beforehand. */
  officeHolders?: boolean;
  /** Reads the articles in the place of the rules. */
  extractor?: Extractor;
  /** Threads to read with, where there are many files; the number of cores if not told. */
  jobs?: number;
  onProgress?: (done: number, total: number) => void;
}

/** A thread takes a second to warm up: fewer files than this for each are done sooner without it. */
const FILES_A_THREAD = 100;

async function readAll(paths: readonly string[], options: ExtractOptions): Promise<Read[]> {
  const { officeHolders = true, jobs = availableParallelism(), url, onProgress } = options;
  const threads = Math.min(jobs, Math.floor(paths.length / FILES_A_THREAD));
  if (!options.extractor && threads > 1 && hasThreads())
    return extractInThreads(
      paths,
      threads,
      { officeHolders, ...(url === undefined ? {} : { url }) },
      (done) => onProgress?.(done, paths.length),
    );
  const extractor = options.extractor ?? (await rulesExtractor({ officeHolders }));
  const read: Read[] = [];
  for (const path of paths) {
    read.push(await extractFile(path, extractor, url));
    onProgress?.(read.length, paths.length);
  }
  return read;
}

/**
 * What files say, one object each and in their order: first each by itself, then all resolved together, so that one
 * thing has one id in all of them. Files that cannot be read give an object with problems.
 */
export async function extractFiles(
  paths: readonly string[],
  options: ExtractOptions = {},
): Promise<ArticleObject[]> {
  const { officeHolders = true } = options;
  const read = await readAll(paths, options);
  const knowledge = await openKnowledge({ officeHolders });
  const world = resolve(
    read.flatMap((file) => ("extraction" in file ? [file.extraction] : [])),
    [],
    knowledge,
  );
  return read.map((file) =>
    "extraction" in file
      ? articleObject(file.extraction, world, { text: file.text, knowledge })
      : failedObject(file.label, file.problems),
  );
}

/** The same of files and folders, each file once; a path that leads to no article gives an object that says so. */
export async function extractPaths(
  paths: readonly string[],
  options: ExtractOptions = {},
): Promise<ArticleObject[]> {
  const inOrder = new Map<string, ArticleObject | null>();
  for (const path of paths) {
    const { files, problems } = await findArticleFiles([path]);
    for (const file of files) inOrder.set(file, null);
    if (problems.length > 0) inOrder.set(path, failedObject(labelOf(path), problems));
  }
  const files = [...inOrder].filter(([, failed]) => failed === null).map(([file]) => file);
  const extracted = await extractFiles(files, options);
  return Array.from(inOrder.values(), (failed) => failed ?? extracted.shift()!);
}

/** Whether a file gave no article at all. */
export function hasFailed({ article, problems }: ArticleObject): boolean {
  return article.lang === null && problems.length > 0;
}
