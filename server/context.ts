import type { Graph } from "#graph/connection";
import type { loadArticles } from "#load/load";
import type { Batch } from "./loaders.js";

/** What reads articles: the loader says what it must be able to do. */
export type Extractor = Parameters<typeof loadArticles>[1];

/** What resolvers work with. */
export interface Context {
  graph: Graph;
  extractor: Extractor;
  /** Questions by id, batched within the request. */
  batch: Batch;
}
