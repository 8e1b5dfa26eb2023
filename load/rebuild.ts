import type { Graph, GraphTransaction } from "#graph/connection";
import { currentAmong, findArticles, type ReadArticle, type ReadBy } from "#graph/project/articles";
import { record } from "#graph/project/audit";
import { countNodes, idsByPage } from "#graph/project/pages";
import { type Reader, reading } from "#graph/project/reader";
import type { Knowledge } from "#ingest/resolve/knowledge";
import type { Unplaced } from "#model/judgement";
import { type Company, projectAll } from "./anew.js";
import { applyChange } from "./change.js";
import type { ExtractorOf } from "./extractors.js";
import { articleIdsOf, currentJudgements } from "./judgements.js";
import { knowledge } from "./knowledge.js";
import { lockArticles } from "./locks.js";
import { BATCH } from "./plan.js";

export interface RebuildOptions {
  /** Called for each article that was read again and stands in the graph. */
  onProgress?: (progress: { done: number; total: number; label: string }) => void;
  /** Who asks for it, for the record. */
  by?: string;
  /** Articles of one transaction. */
  atOnce?: number;
}

/**
 * What a rebuild did: how many articles it read, the ids that came and went with it, and the judgements that no longer
 * find what they are about.
 */
export interface RebuildReport {
  articles: number;
  created: string[];
  removed: string[];
  unplaced: Unplaced[];
}

/**
 * Projects all stored articles and judgements anew, as if they had just come, some hundred in a transaction. Reads
 * every text with the extractor of the name that read it before, as that is now; what the graph holds besides is
 * mended. Where it is broken off, the graph is that of its articles all the same, some of them read anew; or, where it
 * could not be relied on before, it is marked and made whole by the next run.
 */
export async function rebuild(
  graph: Graph,
  extractorOf: ExtractorOf,
  { onProgress = () => {}, by = "lien", atOnce = BATCH }: RebuildOptions = {},
): Promise<RebuildReport> {
  const known = await knowledge();
  let sum = new Sum();
  await projectAll(graph, async (company) => {
    sum = new Sum();
    const total = await countNodes(reading(graph), "Article");
    for await (const part of readAgain(graph, extractorOf, atOnce)) {
      const done = await store(graph, known, part, company, by);
      sum.add(done);
      for (const { given } of part.read) onProgress({ done: ++sum.reported, total, label: given.label });
    }
  });
  const { articles, created, removed, unplaced } = sum;
  await graph.write((transaction) =>
    record(transaction, {
      at: new Date().toISOString(),
      by,
      action: "rebuild",
      subjects: [],
      created,
      removed,
    }),
  );
  return {
    articles,
    created: [...created].sort(),
    removed: [...removed].sort(),
    unplaced: [...unplaced, ...(await homeless(reading(graph)))],
  };
}

/** Articles that were read again. */
interface Part {
  read: ReadArticle[];
  readBy: Map<string, ReadBy>;
}

/** Reads all stored articles again, some at a time. */
async function* readAgain(graph: Graph, extractorOf: ExtractorOf, atOnce: number): AsyncGenerator<Part> {
  for await (const ids of idsByPage(reading(graph), "Article", atOnce)) {
    const part: Part = { read: [], readBy: new Map() };
    for (const { given, extractor: name } of await findArticles(reading(graph), { ids, urls: [] })) {
      const extractor = await extractorOf(name);
      part.readBy.set(given.id, extractor);
      part.read.push({ given, extraction: await extractor.extract(given) });
    }
    yield part;
  }
}

type Done = Pick<RebuildReport, "articles" | "unplaced"> & { created: Set<string>; removed: Set<string> };

function store(
  graph: Graph,
  known: Knowledge,
  { read, readBy }: Part,
  company: Company,
  by: string,
): Promise<Done> {
  return graph.write(async (transaction: GraphTransaction) => {
    const articles = read.map(({ given }) => given);
    // Who is alone holds the locks of all articles already.
    if (company === "among others") await lockArticles(transaction, articles);
    // An article that was unloaded since then must not come back.
    const current = await currentAmong(
      transaction,
      articles.map(({ id }) => id),
    );
    const coming = read.filter(({ given }) => current.has(given.id));
    const at = new Date().toISOString();
    const { created, removed, unplaced } = await applyChange(
      transaction,
      known,
      { coming, leaving: [] },
      { extractorOf: (id) => readBy.get(id)!, at },
    );
    if (company === "among others" && created.size + removed.size > 0)
      await record(transaction, { at, by, action: "rebuild", subjects: [], created, removed });
    return { articles: coming.length, created, removed, unplaced };
  });
}

/** What all parts did together: what came with one and went with another is told of neither. */
class Sum {
  articles = 0;
  reported = 0;
  readonly created = new Set<string>();
  readonly removed = new Set<string>();
  readonly unplaced: Unplaced[] = [];

  add({ articles, created, removed, unplaced }: Done): void {
    this.articles += articles;
    for (const id of created) if (!this.removed.delete(id)) this.created.add(id);
    for (const id of removed) if (!this.created.delete(id)) this.removed.add(id);
    this.unplaced.push(...unplaced);
  }
}

/** Judgements on articles that the graph does not hold, or that were replaced and say it no more. */
async function homeless(reader: Reader): Promise<Unplaced[]> {
  const judgements = await currentJudgements(reader);
  const current = await currentAmong(reader, articleIdsOf(judgements));
  return judgements.flatMap((judgement) => {
    const lost = articleIdsOf([judgement]).find((id) => !current.has(id));
    const reason = `${lost} is not loaded, or was replaced by a version without these words.`;
    return lost === undefined ? [] : [{ judgementId: judgement.id, reason }];
  });
}
