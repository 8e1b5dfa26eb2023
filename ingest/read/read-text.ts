import type { Problem } from "#model/article";
import { articleFromText, type Metadata } from "./article-from-text.js";
import { decode } from "./decode.js";
import { withoutReferences } from "./entities.js";
import { splitFrontMatter } from "./front-matter.js";
import type { Origin } from "./origin.js";
import type { ReadResult } from "./reading.js";

/**
 * Reads plain text or Markdown as an article: the text is what follows the YAML front matter, if there is one; the
 * origin's address fills in where it tells none.
 */
export function readText(bytes: Uint8Array, { label, url, charset }: Origin): ReadResult {
  const decoded = decode(bytes, { declared: charset ?? null });
  const problems: Problem[] = [...decoded.problems];
  if (decoded.text === null) return { article: null, problems };
  const { fields, body, fault } = splitFrontMatter(decoded.text);
  if (fault)
    problems.push({
      stage: "read",
      message: `The front matter is not valid YAML (${fault}); it was read as text.`,
    });
  const metadata: Metadata = { ...fields, label };
  if (!metadata.url && url) metadata.url = url;
  const made = articleFromText(withoutReferences(body).replace(/^[\r\n]+/u, ""), metadata);
  return { article: made.article, problems: [...problems, ...made.problems] };
}
