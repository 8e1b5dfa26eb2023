import { availableParallelism } from "node:os";
import type { ArticleObject } from "#ingest/emit/article-object";
import { articleObject, failedObject } from "#ingest/emit/ndjson";
import type { Extractor } from "#ingest/extractor";
import { rulesExtractor } from "#ingest/pipeline";
import { findArticleFiles } from "#ingest/read/find-article-files";
import { IdentityPool } from "#ingest/resolve/identity-pool";
import type { Knowledge } from "#ingest/resolve/knowledge";
import { openKnowledge } from "#ingest/resolve/open-knowledge";
import { extractFile, labelOf, type Read, type Stated } from "./extract-one.js";
import { extractInThreads, hasThreads } from "./extract-pool.js";
import { type Place, Spill } from "./spill.js";

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

type OnRead = (read: Read, index: number) => void;

async function readAll(
  paths: readonly string[],
  knowledge: Knowledge,
  options: ExtractOptions,
  onRead: OnRead,
): Promise<void> {
  const { officeHolders = true, jobs = availableParallelism() } = options;
  const url = options.url === undefined ? {} : { url: options.url };
  const threads = Math.min(jobs, Math.floor(paths.length / FILES_A_THREAD));
  if (!options.extractor && threads > 1 && hasThreads())
    return extractInThreads(paths, threads, { officeHolders, ...url }, onRead);
  const extractor = options.extractor ?? (await rulesExtractor({ officeHolders }));
  for (const [index, path] of paths.entries())
    onRead(await extractFile(path, { extractor, knowledge, ...url }), index);
}

/** A file that was read: where its statements were put, or what is to be said of it at once. */
type Kept = { place: Place; text: boolean } | { object: ArticleObject };

/**
 * What files say, one object each and in their order: first each by itself, then all resolved together, so that one
 * thing has one id in all of them. Files that cannot be read give an object with problems. What they state is on disk
 * meanwhile: memory holds their names.
 */
export async function* extractEach(
  paths: readonly string[],
  options: ExtractOptions = {},
): AsyncGenerator<ArticleObject> {
  const knowledge = await openKnowledge({ officeHolders: options.officeHolders ?? true });
  const pool = new IdentityPool();
  const kept = new Array<Kept>(paths.length);
  const spill = new Spill();
  let done = 0;
  try {
    await readAll(paths, knowledge, options, (read, index) => {
      if ("problems" in read) kept[index] = { object: failedObject(read.label, read.problems) };
      else {
        pool.add(read.identity);
        kept[index] = { place: spill.put(read.stated), text: read.text };
      }
      options.onProgress?.(++done, paths.length);
    });
    const world = pool.identify(knowledge);
    for (const one of kept) {
      if ("object" in one) yield one.object;
      else {
        const stated = JSON.parse(spill.read(one.place)) as Stated;
        yield articleObject(stated, world, { text: one.text, knowledge });
      }
    }
  } finally {
    spill.close();
  }
}

/** The same all at once. */
export async function extractFiles(
  paths: readonly string[],
  options: ExtractOptions = {},
): Promise<ArticleObject[]> {
  const objects: ArticleObject[] = [];
  for await (const object of extractEach(paths, options)) objects.push(object);
  return objects;
}

/** The same of files and folders, each file once; a path that leads to no article gives an object that says so. */
export async function* extractPaths(
  paths: readonly string[],
  options: ExtractOptions = {},
): AsyncGenerator<ArticleObject> {
  const inOrder = new Map<string, ArticleObject | null>();
  for (const path of paths) {
    const { files, problems } = await findArticleFiles([path]);
    for (const file of files) inOrder.set(file, null);
    if (problems.length > 0) inOrder.set(path, failedObject(labelOf(path), problems));
  }
  const files = [...inOrder].filter(([, failed]) => failed === null).map(([file]) => file);
  const extracted = extractEach(files, options);
  for (const failed of inOrder.values()) yield failed ?? (await extracted.next()).value;
}

/** Whether a file gave no article at all. */
export function hasFailed({ article, problems }: ArticleObject): boolean {
  return article.lang === null && problems.length > 0;
}
