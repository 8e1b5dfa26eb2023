import { deflateSync, inflateSync } from "node:zlib";
import type { Article } from "#model/article";
import type { Extraction } from "#model/extraction";
import { onceFor } from "#model/once";

/** What an extractor found, packed for the graph. Article and text are stored beside it and left out. */
export const packExtraction = onceFor(
  ({ document, entities, claims, refused, problems }: Extraction): Int8Array => {
    const { lang, blocks, sentences } = document;
    const json = JSON.stringify({
      document: { lang, blocks, sentences },
      entities,
      claims,
      refused,
      problems,
    });
    return new Int8Array(deflateSync(json));
  },
);

/** The inverse of `packExtraction`. */
export function unpackExtraction(data: Int8Array, article: Article): Extraction {
  const packed = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const { document, ...found } = JSON.parse(inflateSync(packed).toString()) as Omit<Extraction, "article">;
  return { article, ...found, document: { ...document, article, text: article.text } };
}
