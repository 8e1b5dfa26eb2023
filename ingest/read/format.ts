import { extname } from "node:path";

/** The forms in which an article, or many, can be read. */
export const FORMATS = ["text", "html", "pdf", "docx", "zip", "ndjson", "csv", "feed"] as const;

export type Format = (typeof FORMATS)[number];

const BY_EXTENSION: Record<string, Format> = {
  ".txt": "text",
  ".text": "text",
  ".md": "text",
  ".markdown": "text",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".pdf": "pdf",
  ".docx": "docx",
  ".zip": "zip",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".json": "ndjson",
  ".csv": "csv",
  ".tsv": "csv",
  ".xml": "feed",
  ".rss": "feed",
  ".atom": "feed",
  ".rdf": "feed",
};

const BY_TYPE: Record<string, Format> = {
  "text/plain": "text",
  "text/markdown": "text",
  "text/html": "html",
  "application/xhtml+xml": "html",
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/zip": "zip",
  "application/x-ndjson": "ndjson",
  "application/jsonl": "ndjson",
  "application/json": "ndjson",
  "text/csv": "csv",
  "text/tab-separated-values": "csv",
  "application/rss+xml": "feed",
  "application/atom+xml": "feed",
  "application/rdf+xml": "feed",
  "application/xml": "feed",
  "text/xml": "feed",
};

/** What other programs write, and how to make something of it that can be read. */
const ELSEWHERE: Record<string, string> = {
  ".doc": "Save it as .docx.",
  ".rtf": "Save it as .docx.",
  ".odt": "Save it as .docx.",
  ".epub": "Save the article as .txt.",
  ".mht": "Save the page as HTML.",
  ".mhtml": "Save the page as HTML.",
  ".xlsx": "Save the sheet as .csv.",
  ".xls": "Save the sheet as .csv.",
  ".gz": "Unpack it first.",
  ".tar": "Unpack it, or pack it as .zip.",
  ".7z": "Unpack it, or pack it as .zip.",
  ".rar": "Unpack it, or pack it as .zip.",
  ".jpg": "Run it through OCR, and save the text as .txt.",
  ".jpeg": "Run it through OCR, and save the text as .txt.",
  ".png": "Run it through OCR, and save the text as .txt.",
};

/** The form that a file's name tells, null where it tells none. */
export function formatOfName(name: string): Format | null {
  return BY_EXTENSION[extname(name).toLowerCase()] ?? null;
}

/** Extensions that mostly hold something else than articles: such files are read only when they are named. */
const AMBIGUOUS = new Set([".json", ".xml", ".rdf"]);

/** Whether a file that nobody named, in a folder or an archive, is read for articles. */
export function holdsArticles(name: string): boolean {
  return formatOfName(name) !== null && !AMBIGUOUS.has(extname(name).toLowerCase());
}

/** Whether a file that nobody named holds exactly one article. */
export function holdsOneArticle(name: string): boolean {
  const format = formatOfName(name);
  return format === "text" || format === "html" || format === "pdf" || format === "docx";
}

/** The form that a Content-Type header tells, null where it is none that can be read. */
export function formatOfType(contentType: string | null | undefined): Format | null {
  return BY_TYPE[contentType?.split(";")[0]?.trim().toLowerCase() ?? ""] ?? null;
}

/** What to do with a file whose form is known but cannot be read. */
export function adviceFor(name: string): string | null {
  return ELSEWHERE[extname(name).toLowerCase()] ?? null;
}

/** The form that the first bytes of a document tell; text where they tell none. */
export function formatOfBytes(bytes: Uint8Array): Format {
  const head = Buffer.from(bytes.subarray(0, 4096));
  const start = head.toString("latin1");
  if (start.includes("%PDF-") && start.indexOf("%PDF-") < 1024) return "pdf";
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06"))
    return /\[Content_Types\]\.xml|word\/document\.xml/u.test(start) ? "docx" : "zip";
  const text = head
    .toString("utf8")
    .replace(/^\uFEFF/u, "")
    .trimStart();
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE\s+(?!html)[^>]*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/iu.test(
      text,
    )
  )
    return "feed";
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/iu.test(text))
    return "html";
  if (/^(?:\{\s*"|\[\s*\{)/u.test(text)) return "ndjson";
  return looksLikeTable(text) ? "csv" : "text";
}

/** A first line of short column names, one of which is a text's and all without a space around the separators. */
function looksLikeTable(text: string): boolean {
  const cells = text.split(/\r?\n/u, 1)[0]!.split(/[,;\t]/u);
  return (
    cells.length > 1 &&
    cells.every((cell) => /^\s*"?[\p{L}_][\p{L}\d_ -]{0,30}"?\s*$/u.test(cell)) &&
    cells.some((cell) => /^\s*"?(?:text|body|content|article)"?\s*$/iu.test(cell))
  );
}
