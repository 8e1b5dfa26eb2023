import type { Graph } from "#graph/connection";
import { findArticles, type ReadArticle, type StoredArticle, supersede } from "#graph/project/articles";
import { record } from "#graph/project/audit";
import { type Found, foundIn, type Said } from "#graph/project/found";
import { storeJudgements } from "#graph/project/judgements";
import { type Reader, reading } from "#graph/project/reader";
import { findTombstones, type Tombstone } from "#graph/project/set-aside";
import type { Extractor } from "#ingest/extractor";
import type { Knowledge } from "#ingest/resolve/knowledge";
import type { Article } from "#model/article";
import type { Extraction } from "#model/extraction";
import type { Judgement, Unplaced } from "#model/judgement";
import { applyChange } from "./change.js";
import { lockAllArticles, lockArticles } from "./locks.js";
import { type Plan, planArticle } from "./plan.js";
import { comeAnew, reachedArticles, wordsOf } from "./reached.js";
import { type LoadReport, NOTHING_FOUND, unplacedProblems } from "./report.js";

/** An article that is ready to be stored. */
export interface Prepared {
  plan: Plan;
  /** Null where nothing is to be done. */
  extraction: Extraction | null;
}

/** Where articles are loaded, and by what they are read and resolved. */
export interface LoadSite {
  graph: Graph;
  extractor: Extractor;
  knowledge: Knowledge;
  /** Who loads, for the record. */
  by: string;
  /** What a person decided about the articles while they were looked at; stored with them. */
  judgements: readonly Judgement[];
}

/** The text of an article was taken down: it is not loaded again. */
export class TakenDown extends Error {
  override readonly name = "TakenDown";

  constructor({ id, at, why }: Tombstone) {
    super(`${id} was taken down on ${at.slice(0, 10)} (${why}): its text is not loaded again.`);
  }
}

/** Stored articles of these texts or addresses. */
export function findStored(reader: Reader, articles: readonly Article[]): Promise<StoredArticle[]> {
  return findArticles(reader, {
    ids: articles.map(({ id }) => id),
    urls: articles.flatMap(({ url }) => (url === null ? [] : [url])),
  });
}

/** Stores articles in one transaction, and reports on each, in order. Nothing is stored when it throws. */
export async function store(site: LoadSite, prepared: readonly Prepared[]): Promise<LoadReport[]> {
  const read = prepared.flatMap(({ plan, extraction }) =>
    extraction === null ? [] : [{ given: plan.given, extraction }],
  );
  const written = read.length === 0 ? null : await write(site, read);
  const standing = prepared.filter(({ extraction }) => extraction === null);
  const found = await foundIn(
    reading(site.graph),
    standing.map(({ plan }) => plan.given.id),
  );
  return prepared.map((each) => report(each, found.get(each.plan.given.id), written));
}

interface Written {
  created: Set<string>;
  /** Judgements that came with the articles and found nothing in them. */
  unplaced: Unplaced[];
  plans: Map<string, Plan>;
  said: Map<string, Said>;
}

async function write(
  { graph, extractor, knowledge, by, judgements }: LoadSite,
  read: readonly ReadArticle[],
): Promise<Written> {
  const articles = read.map(({ given }) => given);
  return graph.write(async (transaction) => {
    const at = new Date().toISOString();
    const reaches = wordsOf(judgements).length > 0;
    const subjects = articles.map(({ id }) => id);
    // Another load may have stored the same text or address since this one looked.
    const [, , , stored] = await Promise.all([
      reaches ? lockAllArticles(transaction) : lockArticles(transaction, articles),
      refuseTakenDown(transaction, subjects),
      storeJudgements(transaction, judgements),
      findStored(transaction, articles),
    ]);
    const plans = articles.map((article) => planArticle(article, stored, extractor));
    const replacing = plans.flatMap((plan) => plan.replacing);
    const { created, removed, unplaced, said } = await applyChange(
      transaction,
      knowledge,
      { coming: read, leaving: replacing.map(({ older }) => older.id), replacing },
      { extractorOf: () => extractor, at },
    );
    await supersede(
      transaction,
      replacing.map(({ older, newer }) => ({ older: older.id, newer: newer.id })),
    );
    const others = reaches
      ? (await reachedArticles(transaction, judgements)).filter((id) => !subjects.includes(id))
      : [];
    const also = others.length > 0 ? await comeAnew(transaction, knowledge, others) : null;
    for (const id of also?.created ?? []) created.add(id);
    for (const id of also?.removed ?? []) if (!created.delete(id)) removed.add(id);
    await record(transaction, { at, by, action: "load", subjects, created, removed });
    const mine = new Set(judgements.map(({ id }) => id));
    return {
      created,
      unplaced: unplaced.filter(({ judgementId }) => mine.has(judgementId)),
      plans: new Map(plans.map((plan) => [plan.given.id, plan])),
      said,
    };
  });
}

/** @throws TakenDown for the first of these texts that was taken down. */
export async function refuseTakenDown(reader: Reader, ids: readonly string[]): Promise<void> {
  const [tombstone] = await findTombstones(reader, ids);
  if (tombstone) throw new TakenDown(tombstone);
}

function report(
  { plan, extraction }: Prepared,
  standing: Found | undefined,
  written: Written | null,
): LoadReport {
  if (extraction === null || written === null)
    return {
      article: plan.stored ?? plan.given,
      outcome: "unchanged",
      found: standing ?? NOTHING_FOUND,
      newEntityIds: [],
      newMeetingIds: [],
      problems: [],
    };
  const { id } = plan.given;
  const { found = NOTHING_FOUND, ids = [] } = written.said.get(id) ?? {};
  const mine = ids.filter((each) => written.created.has(each)).sort();
  return {
    article: extraction.article,
    outcome: written.plans.get(id)?.outcome ?? plan.outcome,
    found,
    newEntityIds: mine.filter((each) => !each.startsWith("meeting/")),
    newMeetingIds: mine.filter((each) => each.startsWith("meeting/")),
    problems: [...extraction.problems, ...unplacedProblems(written.unplaced)],
  };
}
