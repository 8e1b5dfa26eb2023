import { Readability } from "@mozilla/readability";
import { articleFromText, type Metadata } from "../article-from-text.js";
import { charsetOfHead } from "../charset.js";
import { decode } from "../decode.js";
import type { Origin } from "../origin.js";
import { type ReadResult, refuse } from "../reading.js";
import { type PageDocument, parsePage } from "./dom.js";
import { dropHidden } from "./hidden.js";
import { pageMetadata } from "./page-metadata.js";
import { shapeFault } from "./page-shape.js";
import { dropLinkLists, textOf } from "./text-of.js";

/**
 * Reads a web page: its main content as text, its metadata as it states them. What a reader of the page does not see is
 * left out; nothing in the page is run or fetched.
 */
export function readHtml(bytes: Uint8Array, { label, url, charset }: Origin): ReadResult {
  const { text: html, problems } = decode(bytes, {
    declared: charset ?? charsetOfHead(bytes),
    otherwise: "windows-1252",
  });
  if (html === null) return refuse("This is a binary file, not a web page: save the page as HTML.");
  const fault = shapeFault(html);
  if (fault) return refuse(`The page ${fault}, as no article does. Save its text as .txt.`);
  try {
    const page = parsePage(html);
    const metadata: Metadata = { ...(url ? { url } : {}), ...pageMetadata(page, html, url), label };
    const text = mainText(page);
    if (text === "") return refuse("No article was found on this page: save its text as .txt.");
    if (metadata.lang && contradicts(metadata.lang, text)) delete metadata.lang;
    const made = articleFromText(text, metadata);
    return { article: made.article, problems: [...problems, ...made.problems] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(`This page could not be taken apart (${reason}). Save its text as .txt.`);
  }
}

function mainText(page: PageDocument): string {
  dropHidden(page);
  const fallback = textOf(page.querySelector("article") ?? page.querySelector("main") ?? page.body);
  const found = new Readability(page as never, { keepClasses: false }).parse();
  if (!found?.content) return fallback;
  const content = parsePage(found.content);
  dropLinkLists(content.body);
  return textOf(content.body) || fallback;
}

/** Whether a text is plainly in another language than the page says: Vietnamese shows in its letters. */
function contradicts(lang: string, text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const vietnamese = text.match(/[ăơưđĂƠƯĐ\u1EA0-\u1EF9]/gu)?.length ?? 0;
  return vietnamese > letters * 0.04 !== (lang === "vi");
}

/**
 * The text of a piece of HTML, such as the body of a feed's entry: paragraphs as lines, hidden parts left out. What is
 * too large or too deep to be taken apart stays as it is written.
 */
export function htmlToText(html: string): string {
  if (shapeFault(html)) return html;
  const page = parsePage(html);
  dropHidden(page);
  dropLinkLists(page.body);
  return textOf(page.body);
}
