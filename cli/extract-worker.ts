import { parentPort, workerData } from "node:worker_threads";
import { rulesExtractor } from "#ingest/pipeline";
import { openKnowledge } from "#ingest/resolve/open-knowledge";
import { extractFile, type Read } from "./extract-one.js";

/** What a worker is started with, and what it then is asked and answers. */
export interface WorkerTask {
  officeHolders: boolean;
  url?: string;
}
export type WorkerQuestion = readonly string[];
export type WorkerAnswer = readonly Read[];

const { officeHolders, url } = workerData as WorkerTask;
const port = parentPort!;
const extractor = await rulesExtractor({ officeHolders });
const knowledge = await openKnowledge({ officeHolders });

port.on("message", async (paths: WorkerQuestion) => {
  const answer: Read[] = [];
  for (const path of paths)
    answer.push(await extractFile(path, { extractor, knowledge, ...(url === undefined ? {} : { url }) }));
  port.postMessage(answer);
});
