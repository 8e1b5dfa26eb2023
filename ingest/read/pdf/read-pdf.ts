import { getDocumentProxy } from "unpdf";
import { articleFromText } from "../article-from-text.js";
import type { Origin } from "../origin.js";
import { type ReadResult, refuse } from "../reading.js";
import { oneLine } from "../visible-text.js";
import {
  linesOfPage,
  type PrintedLine,
  type PrintedPiece,
  paragraphsOf,
  withoutRunningLines,
} from "./paragraphs.js";
import { unpacksTooLarge } from "./unpacked-size.js";

const MOST_PAGES = 200;
const MOST_SECONDS = 30;
const MOST_PIECES = 500_000;

/** Titles that programs fill in by themselves. */
const NO_TITLE = /^(?:microsoft word|untitled|document\d*$|about:blank)|\.(?:docx?|pdf|indd|qxd|html?)$/iu;

/** The PDF cannot be read as an article; the message says why and what to do. */
class UnreadablePdf extends Error {
  override readonly name = "UnreadablePdf";
}

/**
 * Reads the text of a PDF as an article, its lines joined to paragraphs. Nothing in it is run: neither its JavaScript
 * nor its actions. A scan without text is refused.
 */
export async function readPdf(bytes: Buffer, { label, url }: Origin): Promise<ReadResult> {
  try {
    const { text, title } = await textAndTitle(bytes);
    return articleFromText(text, { ...(title ? { title } : {}), ...(url ? { url } : {}), label });
  } catch (error) {
    if (error instanceof UnreadablePdf) return refuse(error.message);
    if (error instanceof Error && error.name === "PasswordException")
      return refuse("This PDF is protected by a password. Save a copy without one.");
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(`This is not a PDF that can be read (${reason}). Save its text as .txt.`);
  }
}

async function textAndTitle(bytes: Buffer): Promise<{ text: string; title: string | null }> {
  if (unpacksTooLarge(bytes))
    throw new UnreadablePdf(
      "It unpacks to more than any document holds: it looks like a bomb. Save its text as .txt.",
    );
  const deadline = Date.now() + MOST_SECONDS * 1000;
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
  try {
    if (pdf.numPages > MOST_PAGES)
      throw new UnreadablePdf(
        `It has ${pdf.numPages} pages, more than the ${MOST_PAGES} of the longest article. Save the article's own pages.`,
      );
    const pages: PrintedLine[][] = [];
    let pieces = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      if (Date.now() > deadline)
        throw new UnreadablePdf(`Reading took longer than ${MOST_SECONDS} s. Save its text as .txt.`);
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pieces += items.length;
      if (pieces > MOST_PIECES)
        throw new UnreadablePdf("It holds more text than any article. Save its text as .txt.");
      pages.push(linesOfPage(items.filter((item): item is PrintedPiece & typeof item => "str" in item)));
    }
    const text = paragraphsOf(withoutRunningLines(pages)).join("\n\n");
    checkLetters(text);
    const { info } = await pdf.getMetadata();
    const given = "Title" in info && typeof info.Title === "string" ? oneLine(info.Title) : "";
    return { text, title: given && !NO_TITLE.test(given) ? given : null };
  } finally {
    await pdf.destroy();
  }
}

/** Fonts without a table of their letters give private-use or control characters. */
function checkLetters(text: string): void {
  if (!text.trim())
    throw new UnreadablePdf("It holds no text, only pictures: it is a scan. Run it through OCR first.");
  const unknown = text.match(/[\p{Co}\p{Cc}\uFFFD]/gu)?.length ?? 0;
  if (unknown - (text.match(/\n/gu)?.length ?? 0) > text.length / 10)
    throw new UnreadablePdf(
      "Its fonts do not say which letters they show. Run it through OCR, or save its text as .txt.",
    );
}
