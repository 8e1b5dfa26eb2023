import { setImmediate } from "node:timers/promises";
import type { Graph } from "#graph/connection";
import { GraphOutdated, GraphUnreachable, GraphUnwritable } from "#graph/errors";
import type { StoredArticle } from "#graph/project/articles";
import { reading } from "#graph/project/reader";
import type { Extractor } from "#ingest/extractor";
import type { Article } from "#model/article";
import type { Judgement } from "#model/judgement";
import { knowledge } from "./knowledge.js";
import { batches, haveNothingInCommon, planArticle } from "./plan.js";
import { makeReady } from "./ready.js";
import { type LoadProgress, type LoadReport, refused } from "./report.js";
import { findStored, type LoadSite, type Prepared, store } from "./store.js";

export interface LoadOptions {
  onProgress?: (progress: LoadProgress) => void;
  /** Who loads, for the record. */
  by?: string;
  /** What that person decided about the articles before they count. */
  judgements?: readonly Judgement[];
  /** Once aborted, what is being stored is stored, and nothing more is begun. */
  signal?: AbortSignal;
}

/**
 * Loads articles: extracts what they say, resolves it with all that hangs together with them, and brings the graph
 * up to date. Safe to repeat. One bad article is refused with its reason and stops no other.
 *
 * @returns one report for each article, in order; fewer where it was aborted
 * @throws GraphUnreachable, GraphUnwritable, GraphOutdated when nothing can be stored (any more); what was reported as stored is stored
 */
export async function loadArticles(
  graph: Graph,
  extractor: Extractor,
  articles: readonly Article[],
  { onProgress = () => {}, by = "lien", judgements = [], signal }: LoadOptions = {},
): Promise<LoadReport[]> {
  const site: LoadSite = { graph, extractor, knowledge: await knowledge(), by, judgements };
  const reports: LoadReport[] = [];
  let extracted = 0;
  const total = articles.length;
  const parts = batches(articles);
  const prepareNext = (batch: readonly Article[]) =>
    prepare({ ...site, signal }, batch, (article) => {
      extracted += 1;
      onProgress({ step: "extracted", article, done: extracted, total });
    });
  let waiting: ReturnType<typeof prepareNext> | undefined;
  for (const [at, batch] of parts.entries()) {
    const prepared = await (waiting ?? prepareNext(batch));
    if (prepared === null) break;
    const next = parts[at + 1];
    // The next ones are read while these are stored, unless what they are depends on these.
    waiting = next && haveNothingInCommon(batch, next) ? prepareNext(next) : undefined;
    waiting?.catch(() => undefined);
    for (const report of await storeOrRefuse(site, prepared)) {
      reports.push(report);
      onProgress({ step: "stored", report, done: reports.length, total });
    }
  }
  return reports;
}

/** Null where it was aborted meanwhile. */
async function prepare(
  { graph, extractor, knowledge, signal }: LoadSite & { signal: AbortSignal | undefined },
  articles: readonly Article[],
  onExtracted: (article: Article) => void,
): Promise<(Prepared | LoadReport)[] | null> {
  if (signal?.aborted) return null;
  const stored = await findStored(reading(graph), articles);
  const prepared: (Prepared | LoadReport)[] = [];
  let next = 0;
  const prepareSome = async () => {
    while (next < articles.length && !signal?.aborted) {
      const at = next++;
      const article = articles[at]!;
      prepared[at] = await prepareOne({ extractor, knowledge }, article, stored);
      onExtracted(article);
      // Extraction may wait for nothing: what the database answers meanwhile must get its turn.
      await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: extractor.atOnce ?? 1 }, prepareSome));
  return signal?.aborted ? null : prepared;
}

async function prepareOne(
  { extractor, knowledge }: Pick<LoadSite, "extractor" | "knowledge">,
  article: Article,
  stored: readonly StoredArticle[],
): Promise<Prepared | LoadReport> {
  if (article.text.trim() === "")
    return refused(article, `${article.label} has no text: there is nothing to load. Check the file.`);
  const plan = planArticle(article, stored, extractor);
  if (plan.outcome === "unchanged") return { plan, extraction: null };
  try {
    const extraction = await extractor.extract(plan.given);
    makeReady(extraction, knowledge);
    return { plan, extraction };
  } catch (error) {
    return refused(article, `${article.label} could not be read by ${extractor.name}: ${messageOf(error)}`);
  }
}

/** Stores all in one transaction; when that fails, each in one of its own, so that only the bad ones are refused. */
async function storeOrRefuse(
  site: LoadSite,
  prepared: readonly (Prepared | LoadReport)[],
): Promise<LoadReport[]> {
  const good = prepared.filter(isPrepared);
  const reports = new Map<Prepared, LoadReport>();
  try {
    for (const [at, report] of (await store(site, good)).entries()) reports.set(good[at]!, report);
  } catch (error) {
    if (isOver(error)) throw error;
    for (const each of good) reports.set(each, await storeAlone(site, each));
  }
  return prepared.map((each) => (isPrepared(each) ? reports.get(each)! : each));
}

function isPrepared(each: Prepared | LoadReport): each is Prepared {
  return "plan" in each;
}

async function storeAlone(site: LoadSite, prepared: Prepared): Promise<LoadReport> {
  try {
    const [report] = await store(site, [prepared]);
    return report!;
  } catch (error) {
    if (isOver(error)) throw error;
    const { given: article } = prepared.plan;
    return refused(article, `${article.label} could not be stored: ${messageOf(error)}`);
  }
}

/** Whether nothing more can be stored: the other articles would fare alike. */
function isOver(error: unknown): boolean {
  return [GraphUnreachable, GraphUnwritable, GraphOutdated].some((fault) => error instanceof fault);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
