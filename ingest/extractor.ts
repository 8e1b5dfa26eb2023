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
  /** Never throws on text: what went wrong is among the extraction's problems. */
  extract(article: Article): Promise<Extraction>;
}
