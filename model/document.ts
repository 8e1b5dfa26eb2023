import type { Article } from "./article.js";

/** A stretch of the stored text: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

export type BlockRole = "headline" | "dateline" | "body" | "caption" | "boilerplate";

/** A line or paragraph and what it is. Boilerplate is kept here, with the rule that cut it, so that it can be shown. */
export interface Block extends Span {
  role: BlockRole;
  /** Name of the rule that decided the role, such as `teaser-heading` or `photo-credit`. */
  rule: string;
}

/** A sentence of a block that was kept. Sentences never cross blocks. */
export interface Sentence extends Span {
  /** Index into `Document.blocks`. */
  block: number;
}

/** An article after cleaning: what of it is read, and how it is divided. Its text is the article's own. */
export interface Document {
  article: Article;
  text: string;
  /** One of the language packs, or `und`. */
  lang: string;
  blocks: Block[];
  sentences: Sentence[];
}
