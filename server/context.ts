import type { Request, Response } from "express";
import type { Graph } from "#graph/connection";
import type { loadArticles } from "#load/load";
import type { Caller, keyChecker } from "./auth/caller.js";
import type { Feed } from "./change/feed.js";
import type { Batch } from "./loaders.js";

/** What reads articles: the loader says what it must be able to do. */
export type Extractor = Parameters<typeof loadArticles>[1];

/** What resolvers work with. */
export interface Context {
  graph: Graph;
  extractor: Extractor;
  /** Questions by id, batched within the request. */
  batch: Batch;
  /** Who asks. */
  caller: Caller;
  /** Whether the public may read. */
  read: "public" | "key";
  checkKey: ReturnType<typeof keyChecker>;
  /** Whether an address may try again so soon. */
  mayTry: { login(address: string): boolean; report(address: string): boolean };
  /** What goes on, for those who watch. */
  feed: Feed;
  req?: Request;
  res?: Response;
}
