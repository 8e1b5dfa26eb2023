import type { StoredArticle } from "#graph/project/articles";
import type { Replacement } from "#graph/project/replacements";
import type { Extractor } from "#ingest/extractor";
import type { Article } from "#model/article";
import type { LoadOutcome } from "./report.js";

/** What is to be done with one article. */
export interface Plan {
  /** As handed in, with what an earlier load was told of it and this one was not. */
  given: Article;
  /** The graph's own, where it holds the same text. */
  stored: Article | null;
  outcome: Exclude<LoadOutcome, "refused">;
  /** Current articles at the same address, whose place this one takes. */
  replacing: Replacement[];
}

const METADATA = ["title", "url", "basedOn", "publisher", "author", "publishedAt"] as const;

/** Articles of one transaction: fewer are slower, more gain nothing. */
export const BATCH = 300;

/** Compares an article with what the graph holds of its text and of its address. */
export function planArticle(
  article: Article,
  stored: readonly StoredArticle[],
  extractor: Pick<Extractor, "name" | "version">,
): Plan {
  const same = stored.find((each) => each.article.id === article.id);
  const given = same ? completed(article, same.given) : article;
  const replacing =
    given.url === null
      ? []
      : stored
          .filter(
            (each) => !each.superseded && each.article.url === given.url && each.article.id !== given.id,
          )
          .map((each) => ({ older: each.article, newer: given }));
  const plan = (outcome: Plan["outcome"]): Plan => ({
    given,
    stored: same?.article ?? null,
    outcome,
    replacing,
  });
  if (replacing.length > 0) return plan("replaced");
  if (!same || same.superseded) return plan("loaded");
  const unchanged =
    [...METADATA, "lang" as const].every((key) => same.given[key] === given[key]) &&
    same.extractor === extractor.name &&
    same.extractorVersion === extractor.version;
  return plan(unchanged ? "unchanged" : "updated");
}

/** Metadata that this load does not tell stays; so does the name under which the text first came. */
function completed(article: Article, stored: Article): Article {
  const metadata = Object.fromEntries(METADATA.map((key) => [key, article[key] ?? stored[key]]));
  const lang = article.lang === "und" ? stored.lang : article.lang;
  return { ...article, ...metadata, lang, label: stored.label };
}

/**
 * Cuts a list into batches of one transaction each. Two articles of the same text or address never share one, so
 * that the later of them meets the earlier in the graph.
 */
export function batches(articles: readonly Article[]): Article[][] {
  const done: Article[][] = [];
  let batch: Article[] = [];
  let taken = new Set<string>();
  for (const article of articles) {
    const names = namesOf(article);
    if (batch.length === BATCH || names.some((name) => taken.has(name))) {
      done.push(batch);
      batch = [];
      taken = new Set();
    }
    batch.push(article);
    for (const name of names) taken.add(name);
  }
  return batch.length === 0 ? done : [...done, batch];
}

/** Whether no text and no address is in both lists. */
export function haveNothingInCommon(some: readonly Article[], others: readonly Article[]): boolean {
  const names = new Set(some.flatMap(namesOf));
  return !others.some((article) => namesOf(article).some((name) => names.has(name)));
}

function namesOf({ id, url }: Article): string[] {
  return url === null ? [id] : [id, url];
}
