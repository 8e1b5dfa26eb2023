import type { Article, Problem } from "./article.js";
import type { Claim } from "./claim.js";
import type { Document } from "./document.js";
import type { LocalEntity } from "./mention.js";

/** All that one article says, before it is compared with any other. The output of every `Extractor`. */
export interface Extraction {
  article: Article;
  document: Document;
  entities: LocalEntity[];
  /** Claims that passed the evidence check. */
  claims: Claim[];
  /** Claims that failed it, with the reason: listed for review, never projected. */
  refused: { claim: Claim; reason: string }[];
  problems: Problem[];
}
