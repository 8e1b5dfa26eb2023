import mammoth from "mammoth";
import type { Problem } from "#model/article";
import { articleFromText, type Metadata } from "./article-from-text.js";
import { parsePage } from "./html/dom.js";
import { textOf } from "./html/text-of.js";
import type { Origin } from "./origin.js";
import { type ReadResult, refuse } from "./reading.js";
import { oneLine } from "./visible-text.js";
import { xmlTexts } from "./xml.js";
import { readZip } from "./zip/read-zip.js";

/** A document unpacks to no more than this. */
const LIMITS = { entries: 2000, entryBytes: 50 * 1024 * 1024, totalBytes: 100 * 1024 * 1024, ratio: 200 };

const PROPERTIES = "docProps/core.xml";
const DOCUMENT = "word/document.xml";
const HIDDEN = /<w:vanish(?:\s*\/?>|\s+w:val="(?:1|true|on)")/u;

/** Reads a Word document: its paragraphs, with title, author and language of its properties. Pictures are left out. */
export async function readDocx(bytes: Buffer, { label, url }: Origin): Promise<ReadResult> {
  let properties: Metadata = {};
  const problems: Problem[] = [];
  // Unpacked once within limits, before the library does it without any.
  for await (const entry of readZip(bytes, LIMITS)) {
    if ("refused" in entry) return refuse(`${entry.name}: ${entry.refused}`);
    if (entry.name === PROPERTIES) properties = coreProperties(entry.bytes.toString("utf8"));
    if (entry.name === DOCUMENT && HIDDEN.test(entry.bytes.toString("utf8")))
      problems.push({
        stage: "read",
        message: "Some of its text is hidden in Word; it was read with the rest.",
      });
  }
  try {
    const { value: html } = await mammoth.convertToHtml(
      { buffer: bytes },
      { externalFileAccess: false, convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
    );
    const text = textOf(parsePage(html).body);
    const made = articleFromText(text, { ...properties, ...(url ? { url } : {}), label });
    return { article: made.article, problems: [...problems, ...made.problems] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(
      `This is not a Word document that can be read (${reason}). Save it again as .docx, or as .txt.`,
    );
  }
}

function coreProperties(xml: string): Metadata {
  const texts = xmlTexts(xml, ["dc:title", "dc:creator", "dc:language"]);
  const [title, author, lang] = texts.map((text) => oneLine(text ?? ""));
  return {
    // Word fills the title in with the name of the file that it was made of.
    ...(title && !/^Microsoft Word|\.docx?$/iu.test(title) ? { title } : {}),
    ...(author ? { author } : {}),
    ...(lang ? { lang } : {}),
  };
}
