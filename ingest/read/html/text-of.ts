import { withoutBreakMarks } from "../visible-text.js";
import { isElement, isText, type PageElement, type PageNode } from "./dom.js";

const SILENT = new Set([
  ...["script", "style", "template", "noscript", "head", "title", "iframe", "object", "embed", "svg", "math"],
  ...["canvas", "audio", "video", "button", "input", "select", "textarea", "nav", "dialog"],
]);

const PARAGRAPH = new Set([
  ...[
    "p",
    "div",
    "section",
    "article",
    "main",
    "header",
    "footer",
    "aside",
    "figure",
    "figcaption",
    "blockquote",
  ],
  ...[
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "dl",
    "table",
    "pre",
    "address",
    "hr",
    "body",
    "details",
  ],
]);

const LINE = new Set(["li", "tr", "td", "th", "dt", "dd", "br", "summary", "caption"]);

/** A break in the text: of a line, or of a paragraph. */
type Break = "\n" | "\n\n";

/**
 * The text of an element as it is read: a paragraph or heading is one line with a blank line behind it, an item or a cell
 * one line, white space is single. Written without recursion: pages nest as deep as they like.
 */
export function textOf(root: PageNode): string {
  const parts: string[] = [];
  const stack: (PageNode | Break)[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === "string") parts.push(next);
    else if (isText(next)) parts.push((next.textContent ?? "").replace(/\s+/gu, " "));
    else if (isElement(next)) {
      const name = next.localName.toLowerCase();
      if (SILENT.has(name)) continue;
      const around: Break | null = PARAGRAPH.has(name) ? "\n\n" : LINE.has(name) ? "\n" : null;
      if (around) stack.push(around);
      for (const child of [...next.childNodes].reverse()) stack.push(child);
      if (around) stack.push(around);
    }
  }
  return withoutBreakMarks(parts.join(""))
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n ?/gu, "\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

/** Takes out the paragraphs and lists that are links and little else: teasers of other articles. */
export function dropLinkLists(root: PageElement): void {
  for (const block of [...root.querySelectorAll("p, li, h2, h3, h4, h5, h6, div, aside")]) {
    const text = (block.textContent ?? "").replace(/\s+/gu, " ").trim();
    if (text === "" || text.length > 400) continue;
    let linked = 0;
    for (const link of block.querySelectorAll("a[href]"))
      linked += (link.textContent ?? "").replace(/\s+/gu, " ").trim().length;
    if (linked > text.length * 0.6) block.remove();
  }
}
