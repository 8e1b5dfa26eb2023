import type { Extractor } from "#ingest/extractor";
import type { Article } from "#model/article";
import type { Extraction } from "#model/extraction";

/** An extractor that gives what a test prepared, for the article as it comes; throws for articles it was not told of. */
export function preparedExtractor(
  extractions: readonly Extraction[],
  version = "1",
): Extractor & { readonly asked: Article[] } {
  const prepared = new Map(extractions.map((extraction) => [extraction.article.id, extraction]));
  const asked: Article[] = [];
  return {
    name: "prepared",
    version,
    asked,
    async extract(article) {
      asked.push(article);
      const found = prepared.get(article.id);
      if (!found) throw new Error(`nothing was prepared for ${article.id}`);
      return { ...found, article, document: { ...found.document, article } };
    },
  };
}
