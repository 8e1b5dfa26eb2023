import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Article, Problem } from "#model/article";
import { accessFault } from "./access-fault.js";
import { articleFromText, type Metadata, normaliseText } from "./article-from-text.js";
import { decode } from "./decode.js";
import { splitFrontMatter } from "./front-matter.js";

/** Larger files are refused: no news article is as long. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

export interface ReadResult {
  article: Article | null;
  problems: Problem[];
}

const refuse = (message: string): ReadResult => ({ article: null, problems: [{ stage: "read", message }] });

/**
 * Reads a .txt or .md file as an article. The stored text is what follows the YAML front matter, if there is one;
 * `url` fills in for a file that tells none. Never throws: what went wrong is among the problems.
 */
export async function readArticleFile(path: string, options: { url?: string } = {}): Promise<ReadResult> {
  let bytes: Buffer;
  try {
    const info = await stat(path);
    if (info.isDirectory()) return refuse(`${path}: this is a folder, not a file.`);
    if (info.size > MAX_FILE_BYTES)
      return refuse(
        `${path}: ${Math.ceil(info.size / 1024 / 1024)} MB is more than the limit of ${MAX_FILE_BYTES / 1024 / 1024} MB for one article. Split the file.`,
      );
    bytes = await readFile(path);
  } catch (error) {
    return refuse(accessFault(path, error));
  }
  if (bytes.length === 0) return refuse(`${path}: the file is empty.`);
  const decoded = decode(bytes);
  const named = (problem: Problem): Problem => ({ ...problem, message: `${path}: ${problem.message}` });
  if (decoded.text === null) return { article: null, problems: decoded.problems.map(named) };

  const { fields, body, fault } = splitFrontMatter(normaliseText(decoded.text));
  const problems = decoded.problems.map(named);
  if (fault)
    problems.push({
      stage: "read",
      message: `${path}: the front matter is not valid YAML (${fault}); it was read as text.`,
    });
  const metadata: Metadata = { ...fields, label: basename(path, extname(path)) };
  if (!metadata.url && options.url) metadata.url = options.url;
  const made = articleFromText(body.replace(/^\n+/u, ""), metadata);
  return { article: made.article, problems: [...problems, ...made.problems.map(named)] };
}
