import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { collect } from "../byte-streams.js";
import { tooLarge } from "../read-document.js";
import type { NamedBytes, ReadOptions } from "../read-source.js";
import { located, refuse, type SourceReading } from "../reading.js";
import { oneLine } from "../visible-text.js";
import type { Web } from "../web/open-web.js";
import { places } from "./places.js";
import type { ReadAnswer, ReadTask } from "./read-worker.js";

/** What a thread may take before it is ended. */
export interface ReadLimits {
  /** Of what is read. */
  bytes: number;
  /** Of the thread's heap. */
  memoryMb: number;
  /** From asking for an article to having it. */
  seconds: number;
}

/** A page of news is read in a second and 100 MB; a PDF of 200 pages in 30 seconds and 300 MB. */
export const READ_LIMITS: ReadLimits = { bytes: 50 * 1024 * 1024, memoryMb: 512, seconds: 60 };

export interface ApartOptions extends Pick<ReadOptions, "map" | "format" | "url"> {
  /** Where addresses are fetched; without it they are refused. */
  web?: Web;
  limits?: ReadLimits;
}

/** Threads at a time: beside those, who serves must go on. Others wait their turn. */
const AT_ONCE = 4;
const place = places(AT_ONCE);

/**
 * Reads what strangers send like `readSource`, in a thread of its own: whoever calls goes on meanwhile, and what would
 * take too much memory or time ends with a reading that says so. A source is bytes with a name, or an address.
 */
export async function* readApart(
  source: string | NamedBytes,
  { web, limits = READ_LIMITS, ...options }: ApartOptions = {},
): AsyncGenerator<SourceReading> {
  const task = await taskOf(source, { web, limits, options });
  if ("source" in task) return yield task;
  const leave = await place();
  const worker = start(task, limits);
  try {
    for (;;) {
      const answer = await ask(worker, limits);
      if (answer === null) return;
      yield answer;
    }
  } catch (error) {
    yield located(
      oneLine(task.name),
      refuse(`It cannot be read: ${faultOf(error, limits)} Save its text as .txt.`),
    );
  } finally {
    await worker.terminate();
    leave();
  }
}

async function taskOf(
  source: string | NamedBytes,
  { web, limits, options }: { web: Web | undefined; limits: ReadLimits; options: ReadTask["options"] },
): Promise<ReadTask | SourceReading> {
  const name = typeof source === "string" ? source : source.name;
  const no = (message: string) => located(oneLine(name), refuse(message));
  try {
    if (typeof source !== "string") {
      const bytes = await collect(source.bytes, limits.bytes);
      if (bytes === null) return no(tooLarge(limits.bytes));
      const { contentType, url } = source;
      return { name, bytes, options, ...(contentType ? { contentType } : {}), ...(url ? { at: url } : {}) };
    }
    if (!web) return no("Addresses are not fetched here. Save the page and load the file.");
    const { url, bytes, contentType } = await web.get(source);
    return { name, bytes, contentType, at: url, options };
  } catch (error) {
    return no(error instanceof Error ? error.message : String(error));
  }
}

/** The compiled file, or, where TypeScript runs as it is, the source with what reads it. */
function start(workerData: ReadTask, { memoryMb }: ReadLimits): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 64 };
  const compiled = new URL("./read-worker.js", import.meta.url);
  if (existsSync(fileURLToPath(compiled))) return new Worker(compiled, { workerData, resourceLimits });
  const source = new URL("./read-worker.ts", import.meta.url).href;
  return new Worker(
    `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(source)}); });`,
    {
      eval: true,
      workerData,
      resourceLimits,
      execArgv: ["--conditions=source"],
    },
  );
}

class TookTooLong extends Error {
  override readonly name = "TookTooLong";
}

async function ask(worker: Worker, { seconds }: ReadLimits): Promise<ReadAnswer> {
  const settled = new AbortController();
  const { signal } = settled;
  const late = AbortSignal.timeout(seconds * 1000);
  const tooLate = new Promise<never>((_, reject) => {
    late.addEventListener("abort", () => reject(new TookTooLong()), { signal });
  });
  const ended = once(worker, "exit", { signal }).then(([code]) => {
    throw new Error(`the thread ended with code ${code}`);
  });
  ended.catch(() => undefined);
  // An error of the thread rejects this one, too.
  const answered = once(worker, "message", { signal });
  worker.postMessage("next");
  try {
    const [answer] = await Promise.race([answered, ended, tooLate]);
    return answer as ReadAnswer;
  } finally {
    settled.abort();
    answered.catch(() => undefined);
  }
}

function faultOf(error: unknown, { memoryMb, seconds }: ReadLimits): string {
  if (error instanceof TookTooLong) return `reading took longer than ${seconds} s.`;
  if ((error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY")
    return `reading took more than ${memoryMb} MB of memory.`;
  return `${error instanceof Error ? error.message : String(error)}.`;
}
