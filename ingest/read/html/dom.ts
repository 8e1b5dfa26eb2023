import { parseHTML } from "linkedom";

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
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement;
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

/** Parses a page or a part of one. Nothing in it is run or fetched. */
export function parsePage(html: string): PageDocument {
  const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as PageDocument;
}
