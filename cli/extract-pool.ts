import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { labelOf, type Read } from "./extract-one.js";
import type { WorkerAnswer, WorkerTask } from "./extract-worker.js";

/** Files that a worker is given at a time: enough to keep it busy, few enough to share the last ones out. */
const SHARE = 8;

const WORKER = fileURLToPath(new URL("./extract-worker.js", import.meta.url));

/** Whether there are threads to be had: the worker is a compiled file, which is not there when TypeScript runs as it is. */
export const hasThreads = (): boolean => existsSync(WORKER);

/**
 * Reads files by the rules with so many threads, and gives what each says, with its place among the paths, as it comes. A
 * thread that dies takes only the files that it held with it: they are told as failed.
 */
export async function extractInThreads(
  paths: readonly string[],
  threads: number,
  task: WorkerTask,
  onRead: (read: Read, index: number) => void,
  start: (task: WorkerTask) => Worker = (workerData) => new Worker(WORKER, { workerData }),
): Promise<void> {
  let next = 0;
  const take = (from: number, answer: readonly Read[]) => {
    for (const [i, one] of answer.entries()) onRead(one, from + i);
  };

  async function runThread(): Promise<void> {
    while (next < paths.length) {
      const worker = start(task);
      let held = { from: 0, paths: [] as readonly string[] };
      try {
        while (next < paths.length) {
          held = { from: next, paths: paths.slice(next, next + SHARE) };
          next += held.paths.length;
          take(held.from, await ask(worker, held.paths));
          held = { from: 0, paths: [] };
        }
      } catch (error) {
        take(
          held.from,
          held.paths.map((path) => failed(path, error)),
        );
      } finally {
        await worker.terminate();
      }
    }
  }

  await Promise.all(Array.from({ length: threads }, runThread));
}

function ask(worker: Worker, paths: readonly string[]): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      worker.off("message", onMessage);
      worker.off("error", onError);
      worker.off("exit", onExit);
    };
    const onMessage = (answer: WorkerAnswer) => {
      settle();
      resolve(answer);
    };
    const onError = (error: Error) => {
      settle();
      reject(error);
    };
    const onExit = (code: number) => onError(new Error(`the thread ended with code ${code}`));
    worker.on("message", onMessage);
    worker.on("error", onError);
    worker.on("exit", onExit);
    worker.postMessage(paths);
  });
}

function failed(path: string, error: unknown): Read {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `${path}: reading failed (${reason}). Try it with --jobs 1, and report it with the text.`;
  return { label: labelOf(path), problems: [{ stage: "recognise", message }] };
}
