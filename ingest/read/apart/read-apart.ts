import { askThread, startThread, type ThreadLimits, threadFault } from "../../apart/thread.js";
import { collect } from "../byte-streams.js";
import { tooLarge } from "../read-document.js";
import type { NamedBytes, ReadOptions } from "../read-source.js";
import { located, refuse, type SourceReading } from "../reading.js";
import { oneLine } from "../visible-text.js";
import type { Web } from "../web/open-web.js";
import { places } from "./places.js";
import type { ReadAnswer, ReadTask } from "./read-worker.js";

/** What a thread may take before it is ended. */
export interface ReadLimits extends ThreadLimits {
  /** Of what is read. */
  bytes: number;
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
  const worker = startThread(new URL("./read-worker.js", import.meta.url), task, limits);
  try {
    for (;;) {
      const answer = await askThread<ReadAnswer>(worker, "next", limits);
      if (answer === null) return;
      yield answer;
    }
  } catch (error) {
    yield located(
      oneLine(task.name),
      refuse(`It cannot be read: ${threadFault(error, limits)} Save its text as .txt.`),
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
