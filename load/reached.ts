import type { GraphTransaction } from "#graph/connection";
import { readExtractions } from "#graph/project/articles";
import type { Reader } from "#graph/project/reader";
import { articlesSaying } from "#graph/project/saying";
import { reachableWords } from "#ingest/resolve/amend/reached";
import type { Knowledge } from "#ingest/resolve/knowledge";
import type { Judgement } from "#model/judgement";
import { reachedWords } from "#model/reach";
import { applyChange, type ChangeReport } from "./change.js";
import { BATCH } from "./plan.js";

/** The words by which these judgements reach articles that they do not stand in. */
export function wordsOf(judgements: readonly Judgement[]): string[] {
  return [...new Set(judgements.flatMap((judgement) => reachedWords(judgement) ?? []))];
}

/** Ids of the articles that these judgements reach by words. Who asks must hold all articles, if he is to change them. */
export async function reachedArticles(reader: Reader, judgements: readonly Judgement[]): Promise<string[]> {
  const words = new Set(wordsOf(judgements));
  if (words.size === 0) return [];
  const candidates = await articlesSaying(reader, [...words]);
  const found: string[] = [];
  for (let at = 0; at < candidates.length; at += BATCH) {
    const extractions = await readExtractions(reader, candidates.slice(at, at + BATCH));
    const reached = extractions.filter((extraction) =>
      reachableWords(extraction).some((each) => words.has(each)),
    );
    found.push(...reached.map(({ article }) => article.id));
  }
  return found;
}

/** Projects stored articles again, as what people decided about them now says. */
export async function comeAnew(
  transaction: GraphTransaction,
  known: Knowledge,
  articleIds: readonly string[],
): Promise<ChangeReport> {
  const extractions = await readExtractions(transaction, articleIds);
  const coming = extractions.map((extraction) => ({ given: extraction.article, extraction }));
  return applyChange(transaction, known, { coming, leaving: [] }, null);
}
