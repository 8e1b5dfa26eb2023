import DataLoader from "dataloader";
import type { Graph } from "#graph/connection";
import type { ByIds } from "#graph/read/ask";

/** Asks one question for one id; what a request asks in the same moment goes to the database together. */
export interface Batch {
  <T>(question: ByIds<T>, id: string, first?: number): Promise<T | undefined>;
  <T, Given>(question: ByIds<T, Given>, id: string, given: Given): Promise<T | undefined>;
}

/** Of how many ids the database hears at once. */
const MOST_IDS = 500;

/** Loaders of one request: nothing is kept beyond it, so that a load shows at once. */
export function createBatch(graph: Graph): Batch {
  const loaders = new Map<unknown, Map<string, DataLoader<string, unknown>>>();

  function loaderOf<T, Given>(question: ByIds<T, Given>, given: Given): DataLoader<string, T | undefined> {
    const byGiven = loaders.get(question) ?? new Map<string, DataLoader<string, unknown>>();
    loaders.set(question, byGiven);
    const known = byGiven.get(JSON.stringify(given));
    if (known) return known as DataLoader<string, T | undefined>;
    const loader = new DataLoader<string, T | undefined>(
      async (ids) => {
        const answers = await question(graph, ids, given);
        return ids.map((id) => answers.get(id));
      },
      { maxBatchSize: MOST_IDS },
    );
    byGiven.set(JSON.stringify(given), loader);
    return loader;
  }

  return <T, Given>(question: ByIds<T, Given>, id: string, given: Given = 0 as Given) =>
    loaderOf(question, given).load(id);
}
