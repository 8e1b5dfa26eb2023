import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Extractor } from "#ingest/extractor";
import { readArticleFile } from "#ingest/read/read-article-file";
import type { Problem } from "#model/article";
import type { Extraction } from "#model/extraction";

/** One file: what it says, or why it says nothing. */
export type Read =
  | { label: string; extraction: Extraction; text: boolean }
  | { label: string; problems: Problem[] };

/** What people call a file. */
export function labelOf(path: string): string {
  return basename(path, extname(path));
}

/** Whether the stored text is the file's own after NFC, so that offsets can be read off the file. */
async function isFilesText(path: string, text: string): Promise<boolean> {
  return (await readFile(path, "utf8")).normalize("NFC") === text;
}

/**
 * Reads one file and says what it states. Without the blocks and sentences, which nothing after extraction asks for: of many
 * files only what resolution needs is kept. Never throws on a file.
 */
export async function extractFile(path: string, extractor: Extractor, url?: string): Promise<Read> {
  const label = labelOf(path);
  const { article, problems } = await readArticleFile(path, url === undefined ? {} : { url });
  if (article === null) return { label, problems };
  try {
    const extraction = await extractor.extract(article);
    return {
      label,
      extraction: {
        ...extraction,
        document: { ...extraction.document, blocks: [], sentences: [] },
        problems: [...problems, ...extraction.problems],
      },
      text: !(await isFilesText(path, extraction.article.text)),
    };
  } catch (error) {
    // An extractor never throws on text: this is a fault of ours, which must not take the other files with it.
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${path}: ${extractor.name} failed on this text (${reason}). Please report it with the text.`;
    return { label, problems: [...problems, { stage: "recognise", message }] };
  }
}
