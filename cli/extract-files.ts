import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { ArticleObject } from "#ingest/emit/article-object";
import { articleObject, failedObject } from "#ingest/emit/ndjson";
import type { Extractor } from "#ingest/extractor";
import { rulesExtractor } from "#ingest/pipeline";
import { findArticleFiles } from "#ingest/read/find-article-files";
import { readArticleFile } from "#ingest/read/read-article-file";
import { openKnowledge } from "#ingest/resolve/open-knowledge";
import { resolve } from "#ingest/resolve/resolve";
import type { Problem } from "#model/article";
import type { Extraction } from "#model/extraction";

export interface ExtractOptions {
  /** Address of the article, for files that tell none. */
  url?: string;
  /** False: nobody is known by name beforehand. */
  officeHolders?: boolean;
  /** Reads the articles in the place of the rules. */
  extractor?: Extractor;
  onProgress?: (done: number, total: number) => void;
}

/** One file: what it says, or why it says nothing. */
type Read = { label: string; extraction: Extraction; text: boolean } | { label: string; problems: Problem[] };

function labelOf(path: string): string {
  return basename(path, extname(path));
}

/** Whether the stored text is the file's own after NFC, so that offsets can be read off the file. */
async function isFilesText(path: string, text: string): Promise<boolean> {
  return (await readFile(path, "utf8")).normalize("NFC") === text;
}

async function extractFile(path: string, extractor: Extractor, url: string | undefined): Promise<Read> {
  const label = labelOf(path);
  const { article, problems } = await readArticleFile(path, url === undefined ? {} : { url });
  if (article === null) return { label, problems };
  try {
    const extraction = await extractor.extract(article);
    return {
      label,
      extraction: { ...extraction, problems: [...problems, ...extraction.problems] },
      text: !(await isFilesText(path, extraction.article.text)),
    };
  } catch (error) {
    // An extractor never throws on text: this is a fault of ours, which must not take the other files with it.
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${path}: ${extractor.name} failed on this text (${reason}). Please report it with the text.`;
    return { label, problems: [...problems, { stage: "recognise", message }] };
  }
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
  const extractor = options.extractor ?? (await rulesExtractor({ officeHolders }));
  const knowledge = await openKnowledge({ officeHolders });
  const read: Read[] = [];
  for (const path of paths) {
    read.push(await extractFile(path, extractor, options.url));
    options.onProgress?.(read.length, paths.length);
  }
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
