import { readFile, stat } from "node:fs/promises";
import { accessFault } from "./access-fault.js";
import { formatOfName } from "./format.js";
import { labelOf } from "./origin.js";
import { formatOf, limitOf, readDocument, tooLarge } from "./read-document.js";
import { located, type ReadResult, refuse } from "./reading.js";

/**
 * Reads a file that holds one article: .txt, .md, a saved page, PDF or Word. `url` fills in for a file that tells none.
 * Never throws: what went wrong is among the problems.
 */
export async function readArticleFile(path: string, { url }: { url?: string } = {}): Promise<ReadResult> {
  let bytes: Buffer;
  try {
    const info = await stat(path);
    if (info.isDirectory()) return refuse(`${path}: this is a folder, not a file.`);
    const limit = limitOf(formatOfName(path) ?? "text");
    if (info.size > limit) return refuse(`${path}: ${tooLarge(limit)}`);
    bytes = await readFile(path);
  } catch (error) {
    return refuse(accessFault(path, error));
  }
  const origin = { label: labelOf(path), ...(url ? { url } : {}) };
  const { article, problems } = located(path, await readDocument(bytes, formatOf(path, bytes), origin, path));
  return { article, problems };
}
