import { LRUCache } from "lru-cache";

/** An answer as it went out. */
export interface KeptAnswer {
  type: string;
  body: Buffer;
}

/** Answers of one revision of the graph: with the next, all are forgotten. */
export interface KeptAnswers {
  find(revision: string, key: string): KeptAnswer | undefined;
  /** Keeps an answer that was worked out after the graph had this revision, unless it has moved on since. */
  keep(revision: string, key: string, answer: KeptAnswer): void;
  forget(): void;
}

const MB = 1024 * 1024;
/** No answer takes more than this part of the room. */
const LARGEST = 1 / 8;

/** @param megabytes what answers and the questions they belong to may take together */
export function keptAnswers(megabytes: number): KeptAnswers {
  const kept = new LRUCache<string, KeptAnswer>({
    maxSize: megabytes * MB,
    maxEntrySize: megabytes * MB * LARGEST,
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length,
  });
  let current: string | undefined;
  return {
    find(revision, key) {
      if (revision !== current) kept.clear();
      current = revision;
      return kept.get(key);
    },
    keep(revision, key, answer) {
      if (revision === current) kept.set(key, answer);
    },
    forget() {
      kept.clear();
      current = undefined;
    },
  };
}
