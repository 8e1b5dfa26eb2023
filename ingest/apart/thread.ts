import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

/** What a thread may take before it is ended. */
export interface ThreadLimits {
  /** Of the thread's heap. */
  memoryMb: number;
  /** From asking to having the answer. */
  seconds: number;
}

/** A thread took longer than it may. */
export class TookTooLong extends Error {
  override readonly name = "TookTooLong";
}

/**
 * Starts a module of ours in a thread of its own: the compiled file, or, where TypeScript runs as it is, the source with
 * what reads it.
 *
 * @param module its address, ending in `.js`
 */
export function startThread(module: URL, workerData: unknown, { memoryMb }: ThreadLimits): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 64 };
  if (existsSync(fileURLToPath(module))) return new Worker(module, { workerData, resourceLimits });
  const source = module.href.replace(/\.js$/u, ".ts");
  return new Worker(
    `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(source)}); });`,
    { eval: true, workerData, resourceLimits, execArgv: ["--conditions=source"] },
  );
}

/**
 * Asks a thread that answers each message with one.
 *
 * @throws TookTooLong, or whatever ended the thread
 */
export async function askThread<Answer>(
  worker: Worker,
  question: unknown,
  { seconds }: ThreadLimits,
): Promise<Answer> {
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
  worker.postMessage(question);
  try {
    const [answer] = await Promise.race([answered, ended, tooLate]);
    return answer as Answer;
  } finally {
    settled.abort();
    answered.catch(() => undefined);
  }
}

/** What ended a thread, after "reading": "took longer than 60 s.". */
export function threadFault(error: unknown, { memoryMb, seconds }: ThreadLimits): string {
  if (error instanceof TookTooLong) return `reading took longer than ${seconds} s.`;
  if ((error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY")
    return `reading took more than ${memoryMb} MB of memory.`;
  return `${error instanceof Error ? error.message : String(error)}.`;
}
