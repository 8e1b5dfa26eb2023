import { adviceFor, type Format, formatOfBytes, formatOfName } from "./format.js";
import type { Origin } from "./origin.js";
import { readText } from "./read-text.js";
import { type ReadResult, refuse } from "./reading.js";

/** A larger document is refused: no news article is as long. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** PDF and Word documents carry pictures and fonts. */
export const MAX_BOUND_BYTES = 50 * 1024 * 1024;

/** What reads each form. The packages behind the larger ones are opened when a document of the form comes. */
const READERS: Partial<Record<Format, (bytes: Buffer, origin: Origin) => ReadResult | Promise<ReadResult>>> =
  {
    text: readText,
    html: async (bytes, origin) => (await import("./html/read-html.js")).readHtml(bytes, origin),
    pdf: async (bytes, origin) => (await import("./pdf/read-pdf.js")).readPdf(bytes, origin),
    docx: async (bytes, origin) => (await import("./docx.js")).readDocx(bytes, origin),
  };

/** How large a document of a form may be. */
export function limitOf(format: Format): number {
  return format === "pdf" || format === "docx" ? MAX_BOUND_BYTES : MAX_FILE_BYTES;
}

/** Says that a source is larger than it may be. */
export function tooLarge(limit: number): string {
  return `it is larger than the limit of ${limit / 1024 / 1024} MB. Split it.`;
}

/** The form of a document: what its bytes are where they leave no doubt, else what its name says, else what they look like. */
export function formatOf(name: string, bytes: Uint8Array): Format {
  const named = formatOfName(name);
  const seen = formatOfBytes(bytes);
  if (seen === "pdf" || seen === "zip" || seen === "docx")
    return named === "docx" && seen === "zip" ? "docx" : seen;
  return named === "feed" && seen === "html" ? seen : (named ?? seen);
}

/**
 * Reads one document that holds one article: text, Markdown, a saved page, PDF or Word. Never throws; what holds many is
 * refused.
 */
export async function readDocument(
  bytes: Buffer,
  format: Format,
  origin: Origin,
  name: string = origin.label,
): Promise<ReadResult> {
  if (bytes.length === 0) return refuse("the file is empty.");
  const advice = adviceFor(name);
  if (advice && format === "text") return refuse(`This kind of file cannot be read. ${advice}`);
  const read = READERS[format];
  if (!read) return refuse(`This holds many articles, and is read by \`lien ingest\`.`);
  if (bytes.length > limitOf(format)) return refuse(tooLarge(limitOf(format)));
  return read(bytes, origin);
}
