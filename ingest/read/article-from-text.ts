import { createHash } from "node:crypto";
import type { Article, Problem } from "#model/article";
import { isEdtf } from "#model/date";

/** What is known of an article besides its text. */
export interface Metadata {
  /** File name without extension, or URL: what people call it. */
  label?: string;
  lang?: string;
  title?: string;
  url?: string;
  basedOn?: string;
  publisher?: string;
  author?: string;
  /** EDTF. */
  publishedAt?: string;
}

/** Publisher of texts that this project wrote after an original. */
const DIGEST_PUBLISHER = "Liên digest";

/** NFC, without a byte order mark, with line feeds only. */
export function normaliseText(text: string): string {
  return text
    .replace(/^\uFEFF/u, "")
    .replace(/\r\n?/gu, "\n")
    .normalize("NFC");
}

/** Id of an article: `article/` and the first 16 hex digits of SHA-256 over the normalised text. */
export function articleId(text: string): string {
  return `article/${createHash("sha256").update(text, "utf8").digest("hex").slice(0, 16)}`;
}

/** Makes an article of a text. An empty text makes none; a date that is none of EDTF is left out and said. */
export function articleFromText(
  raw: string,
  metadata: Metadata = {},
): { article: Article | null; problems: Problem[] } {
  const text = normaliseText(raw);
  if (!text.trim())
    return {
      article: null,
      problems: [{ stage: "read", message: "The text is empty: there is nothing to read." }],
    };
  const problems: Problem[] = [];
  let publishedAt = metadata.publishedAt ?? null;
  if (publishedAt !== null && !isEdtf(publishedAt)) {
    problems.push({
      stage: "read",
      message: `publishedAt: ${JSON.stringify(publishedAt)} is not a date such as 2022-12-09, 2022-12 or 2022; it was left out.`,
    });
    publishedAt = null;
  }
  const basedOn = metadata.basedOn ?? null;
  const id = articleId(text);
  return {
    article: {
      id,
      label: metadata.label ?? metadata.url ?? id,
      text,
      lang: metadata.lang ?? "und",
      title: metadata.title ?? null,
      url: metadata.url ?? null,
      basedOn,
      publisher: metadata.publisher ?? (basedOn ? DIGEST_PUBLISHER : null),
      author: metadata.author ?? null,
      publishedAt,
    },
    problems,
  };
}
