import { parentPort, workerData } from "node:worker_threads";
import { one } from "../byte-streams.js";
import { type ReadOptions, readSource } from "../read-source.js";
import type { SourceReading } from "../reading.js";

/** What the thread is started with: bytes with a name, and how to read them. */
export interface ReadTask {
  name: string;
  bytes: Uint8Array;
  contentType?: string | null;
  /** Where they were fetched. */
  at?: string;
  options: Pick<ReadOptions, "map" | "format" | "url">;
}

/** What it answers each time that it is asked; null where there is no more. */
export type ReadAnswer = SourceReading | null;

const { name, bytes, contentType = null, at, options } = workerData as ReadTask;
const port = parentPort!;
const readings = readSource(
  {
    name,
    bytes: one(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
    contentType,
    ...(at ? { url: at } : {}),
  },
  options,
);

// One at a time, as it is asked: what nobody waits for is not read.
port.on("message", async () => {
  const { done, value } = await readings.next();
  const answer: ReadAnswer = done ? null : value;
  port.postMessage(answer);
});
