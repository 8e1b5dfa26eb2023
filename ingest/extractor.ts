import type { Article } from "#model/article";
import type { Extraction } from "#model/extraction";

/**
 * Something that reads an article and says what it states. The default is the rules of `pipeline.ts`; a language
 * model or a local NER model stands behind the same interface.
 */
export interface Extractor {
  /** Stored with every article that it read, so that a rebuild knows what is out of date. */
  readonly name: string;
  readonly version: string;
  /** So many articles it reads at the same time; one where it is left out. */
  readonly atOnce?: number;
  /**
   * What went wrong with a text is among the extraction's problems.
   *
   * @throws only where it has to give up, as beyond limits of time and memory; the message says why and what to do
   */
  extract(article: Article): Promise<Extraction>;
}

/** What the rules are called, and how they read. */
export const RULES = { name: "rules", version: "1" } as const;
