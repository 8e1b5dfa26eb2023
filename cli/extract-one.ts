import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Extractor } from "#ingest/extractor";
import { readArticleFile } from "#ingest/read/read-article-file";
import { type ArticleIdentity, articleIdentity } from "#ingest/resolve/identity-pool";
import type { Knowledge } from "#ingest/resolve/knowledge";
import type { Problem } from "#model/article";
import type { Extraction } from "#model/extraction";

/** What of an extraction is printed; blocks and sentences, which are the most of it, nothing asks for any more. */
export type Stated = Pick<Extraction, "article" | "entities" | "claims" | "problems">;

/** One file: what it says, or why it says nothing. */
export type Read =
  | {
      label: string;
      identity: ArticleIdentity;
      /** `Stated` as JSON, to be put away. */
      stated: string;
      /** Whether the stored text is another than the file's. */
      text: boolean;
    }
  | { label: string; problems: Problem[] };

/** What people call a file. */
export function labelOf(path: string): string {
  return basename(path, extname(path));
}

/** Whether the stored text is the file's own after NFC, so that offsets can be read off the file. */
async function isFilesText(path: string, text: string): Promise<boolean> {
  return (await readFile(path, "utf8")).normalize("NFC") === text;
}

/** Reads one file and says what it states. Never throws on a file. */
export async function extractFile(
  path: string,
  { extractor, knowledge, url }: { extractor: Extractor; knowledge: Knowledge; url?: string },
): Promise<Read> {
  const label = labelOf(path);
  const { article, problems } = await readArticleFile(path, url === undefined ? {} : { url });
  if (article === null) return { label, problems };
  try {
    const extraction = await extractor.extract(article);
    const { article: read, entities, claims } = extraction;
    const stated: Stated = {
      article: read,
      entities,
      claims,
      problems: [...problems, ...extraction.problems],
    };
    return {
      label,
      identity: articleIdentity(extraction, knowledge),
      stated: JSON.stringify(stated),
      text: !(await isFilesText(path, read.text)),
    };
  } catch (error) {
    // An extractor never throws on text: this is a fault of ours, which must not take the other files with it.
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${path}: ${extractor.name} failed on this text (${reason}). Please report it with the text.`;
    return { label, problems: [...problems, { stage: "recognise", message }] };
  }
}
