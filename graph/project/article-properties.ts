import type { Article } from "#model/article";
import { dateBounds, isEdtf } from "#model/date";
import { known, type Properties } from "./rows.js";

/** Articles that are one independent source share this key: digests of one original, and the original. */
export function sourceKey(article: Article): string {
  return article.basedOn ?? article.url ?? article.id;
}

type Metadata = Omit<Article, "id" | "text">;

/** What an article node holds. */
export function articleProperties(
  article: Article,
  handedIn: Article,
  extractor: { name: string; version: string },
): Properties {
  const { id: _, text: __, ...metadata } = handedIn;
  const { publishedAt } = article;
  const bounds = publishedAt !== null && isEdtf(publishedAt) ? dateBounds(publishedAt) : null;
  return known({
    ...article,
    publishedStart: bounds?.start,
    publishedEnd: bounds?.end,
    sourceKey: sourceKey(article),
    given: JSON.stringify(metadata, Object.keys(metadata).sort()),
    extractor: extractor.name,
    extractorVersion: extractor.version,
  });
}

/** The inverse, with what the extractor read off the text. */
export function articleOf(properties: Properties): Article {
  const text = (key: keyof Article) => (typeof properties[key] === "string" ? properties[key] : null);
  return {
    id: text("id") ?? "",
    label: text("label") ?? "",
    text: text("text") ?? "",
    lang: text("lang") ?? "und",
    title: text("title"),
    url: text("url"),
    basedOn: text("basedOn"),
    publisher: text("publisher"),
    author: text("author"),
    publishedAt: text("publishedAt"),
  };
}

/** The article as it was handed in, before the extractor saw it. */
export function given(article: Article, properties: Properties): Article {
  return { ...article, ...(JSON.parse(String(properties.given)) as Metadata) };
}
