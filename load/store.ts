import type { Graph } from "#graph/connection";
import { findArticles, type Reader, readerOf, type StoredArticle } from "#graph/project/articles";
import { type Found, foundIn, idsIn } from "#graph/project/found";
import type { Extractor } from "#ingest/extractor";
import type { Article } from "#model/article";
import type { Extraction } from "#model/extraction";
import { applyChange, lockChange } from "./change.js";
import { type Plan, planArticle } from "./plan.js";
import { type LoadReport, NOTHING_FOUND } from "./report.js";

/** An article that is ready to be stored. */
export interface Prepared {
  plan: Plan;
  /** Null where nothing is to be done. */
  extraction: Extraction | null;
}

/** Stored articles of these texts or addresses. */
export function findStored(reader: Reader, articles: readonly Article[]): Promise<StoredArticle[]> {
  return findArticles(reader, {
    ids: articles.map(({ id }) => id),
    urls: articles.flatMap(({ url }) => (url === null ? [] : [url])),
  });
}

/** Stores articles in one transaction, and reports on each, in order. Nothing is stored when it throws. */
export async function store(
  graph: Graph,
  extractor: Extractor,
  prepared: readonly Prepared[],
): Promise<LoadReport[]> {
  const extractions = prepared.flatMap(({ extraction }) => (extraction === null ? [] : [extraction]));
  const written = extractions.length === 0 ? null : await write(graph, extractor, extractions);
  const found = await foundIn(
    graph,
    prepared.map(({ plan }) => plan.article.id),
  );
  return prepared.map(({ plan, extraction }) =>
    report(plan, extraction, found.get(plan.article.id) ?? NOTHING_FOUND, written),
  );
}

interface Written {
  created: Set<string>;
  plans: Map<string, Plan>;
  /** Article id → ids of its entities and meetings. */
  ids: Map<string, string[]>;
}

function write(graph: Graph, extractor: Extractor, extractions: readonly Extraction[]): Promise<Written> {
  return graph.write(async (transaction) => {
    const articles = extractions.map(({ article }) => article);
    const reader = readerOf(transaction);
    const older = (await plans(reader, extractor, articles)).flatMap(({ olderIds }) => olderIds);
    const locked = await lockChange(transaction, extractions, [...articles.map(({ id }) => id), ...older]);
    // Another load may have stored the same text or address while this one waited for its locks.
    const settled = await plans(reader, extractor, articles);
    const { created } = await applyChange(
      transaction,
      {
        stored: extractions,
        superseded: settled.flatMap((plan) =>
          plan.olderIds.map((id) => ({ older: id, newer: plan.article.id })),
        ),
        removed: [],
        extractor,
        at: new Date().toISOString(),
      },
      locked,
    );
    return {
      created,
      plans: new Map(settled.map((plan) => [plan.article.id, plan])),
      ids: await idsIn(
        reader,
        articles.map(({ id }) => id),
      ),
    };
  });
}

async function plans(reader: Reader, extractor: Extractor, articles: readonly Article[]): Promise<Plan[]> {
  const stored = await findStored(reader, articles);
  return articles.map((article) => planArticle(article, stored, extractor));
}

function report(
  plan: Plan,
  extraction: Extraction | null,
  found: Found,
  written: Written | null,
): LoadReport {
  const mine = [...(written?.ids.get(plan.article.id) ?? [])].filter((id) => written!.created.has(id));
  return {
    article: plan.article,
    outcome:
      extraction === null ? "unchanged" : (written?.plans.get(plan.article.id)?.outcome ?? plan.outcome),
    found,
    newEntityIds: mine.filter((id) => !id.startsWith("meeting/")).sort(),
    newMeetingIds: mine.filter((id) => id.startsWith("meeting/")).sort(),
    problems: extraction?.problems ?? [],
  };
}
