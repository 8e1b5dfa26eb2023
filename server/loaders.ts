import DataLoader from "dataloader";
import type { Graph } from "#graph/connection";
import type { ByIds } from "#graph/read/ask";

/** Asks one question for one id; what a request asks in the same moment goes to the database together. */
export type Batch = <T>(question: ByIds<T>, id: string, first?: number) => Promise<T | undefined>;

/** Of how many ids the database hears at once. */
const MOST_IDS = 500;

/** Loaders of one request: nothing is kept beyond it, so that a load shows at once. */
export function createBatch(graph: Graph): Batch {
  const loaders = new Map<ByIds<unknown>, Map<number, DataLoader<string, unknown>>>();

  function loaderOf<T>(question: ByIds<T>, first: number): DataLoader<string, T | undefined> {
    const byFirst = loaders.get(question) ?? new Map<number, DataLoader<string, unknown>>();
    loaders.set(question, byFirst);
    const known = byFirst.get(first);
    if (known) return known as DataLoader<string, T | undefined>;
    const loader = new DataLoader<string, T | undefined>(
      async (ids) => {
        const answers = await question(graph, ids, first);
        return ids.map((id) => answers.get(id));
      },
      { maxBatchSize: MOST_IDS },
    );
    byFirst.set(first, loader);
    return loader;
  }

  return (question, id, first = 0) => loaderOf(question, first).load(id);
}
