import { type ArticleRecord, articleTexts } from "#graph/read/article";
import { quotesOfArticles } from "#graph/read/claim";
import type { Caller } from "../auth/caller.js";
import type { Context } from "../context.js";
import { publicText } from "./public-text.js";

const MOST_QUOTES = 500;

/** Digests are this project's own words; the words of others are for those who signed in. */
export function mayReadWhole({ isDigest }: ArticleRecord, { role }: Caller): boolean {
  return isDigest || role !== null;
}

/** The text of an article as far as it is shown to the one who asks. */
export async function shownText({ batch, caller }: Context, article: ArticleRecord): Promise<string> {
  if (mayReadWhole(article, caller)) return (await batch(articleTexts, article.id)) ?? "";
  const [text = "", quotes = []] = await Promise.all([
    batch(articleTexts, article.id),
    batch(quotesOfArticles, article.id, MOST_QUOTES),
  ]);
  return publicText(text, quotes);
}
