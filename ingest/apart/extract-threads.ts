import { type Extractor, RULES } from "../extractor.js";
import { extractApart } from "./extract-apart.js";
import type { ThreadLimits } from "./thread.js";

/**
 * Reads articles by the rules in so many threads: whoever stores them goes on meanwhile. Each article is given to the
 * thread that has the fewest before it.
 */
export function extractInThreads(threads: number, limits?: ThreadLimits): Extractor {
  const readers = Array.from({ length: threads }, () => ({ reader: extractApart(limits), waiting: 0 }));
  return {
    ...RULES,
    // One more than it reads: no thread waits for the next article.
    atOnce: 2 * threads,
    async extract(article) {
      const least = readers.reduce((a, b) => (b.waiting < a.waiting ? b : a));
      least.waiting += 1;
      try {
        return await least.reader.extract(article);
      } finally {
        least.waiting -= 1;
      }
    },
  };
}
