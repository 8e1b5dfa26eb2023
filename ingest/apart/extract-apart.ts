import type { Worker } from "node:worker_threads";
import type { Extraction } from "#model/extraction";
import { type Extractor, RULES } from "../extractor.js";
import { askThread, startThread, type ThreadLimits, threadFault } from "./thread.js";

/** The longest article of two million characters is read in a third of it. */
export const EXTRACT_LIMITS: ThreadLimits = { memoryMb: 2048, seconds: 120 };

/** A text that could not be read within the limits. Its message says which, and what to do. */
export class ExtractionEnded extends Error {
  override readonly name = "ExtractionEnded";
}

/**
 * Reads articles by the rules in a thread of its own, one after the other: whoever serves goes on meanwhile, and a text
 * that would take too much memory or time ends nothing but itself. The thread is started with the first article, and
 * keeps no process alive.
 */
export function extractApart(limits: ThreadLimits = EXTRACT_LIMITS): Extractor {
  let worker: Worker | undefined;
  let before: Promise<unknown> = Promise.resolve();

  const started = (): Worker => {
    if (worker) return worker;
    const fresh = startThread(new URL("./extract-thread.js", import.meta.url), null, limits);
    fresh.unref();
    fresh.on("error", () => undefined);
    fresh.once("exit", () => {
      if (worker === fresh) worker = undefined;
    });
    worker = fresh;
    return fresh;
  };

  async function ask(article: Parameters<Extractor["extract"]>[0]): Promise<Extraction> {
    const thread = started();
    // As long as somebody waits for an answer, the process goes on.
    thread.ref();
    try {
      return await askThread<Extraction>(thread, article, limits);
    } catch (error) {
      if (worker === thread) worker = undefined;
      await thread.terminate();
      throw new ExtractionEnded(
        `${threadFault(error, limits)} Split the text into articles, and load each of them.`,
        { cause: error },
      );
    } finally {
      thread.unref();
    }
  }

  return {
    ...RULES,
    extract(article) {
      const asked = before.then(() => ask(article));
      before = asked.catch(() => undefined);
      return asked;
    },
  };
}
