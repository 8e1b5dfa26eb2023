import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The little of a DOM that the reader of pages uses; the parser brings no types that hold without a browser. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
  append(...nodes: PageNode[]): void;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement;
  readonly head: PageElement;
  readonly body: PageElement;
}

const TEXT = 3;
const ELEMENT = 1;

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

const IN_HEAD = new Set(["title", "meta", "link", "base", "style", "script"]);

/** Parses a page or a part of one. Nothing in it is run or fetched. */
export function parsePage(html: string): PageDocument {
  const whole = /<html[\s>]/iu.test(html)
    ? html
    : `<!doctype html><html>${html.replace(/^\s*<!doctype[^>]*>/iu, "")}</html>`;
  // Opened here, as it is large, and most texts are no pages.
  const { parseHTML } = require("linkedom") as typeof import("linkedom");
  const page = parseHTML(whole).document as unknown as PageDocument;
  completePage(page);
  return page;
}

/** Puts into head and body what a page leaves outside of them: their tags may be omitted, and this parser adds none. */
function completePage(page: PageDocument): void {
  const outside = [...page.documentElement.childNodes];
  const named = (name: string) =>
    outside.find((node) => isElement(node) && node.localName.toLowerCase() === name);
  const [head, body] = [named("head"), named("body")];
  const before = outside.slice(0, body ? outside.indexOf(body) : undefined).filter((node) => node !== head);
  const startOfText = before.findIndex((node) =>
    isElement(node) ? !IN_HEAD.has(node.localName.toLowerCase()) : Boolean(node.textContent?.trim()),
  );
  const inHead = startOfText < 0 ? before : before.slice(0, startOfText);
  for (const node of inHead) page.head.append(node);
  // Asked for only now: the parser makes a body where none stands right behind the head.
  for (const node of before.slice(inHead.length)) page.body.append(node);
}
