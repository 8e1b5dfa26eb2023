import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";
import { LOAD_OUTCOMES, type LoadOutcome } from "#load/report";

const entryShape = z.object({
  /** A path, an address, an entry of an archive, a line of a table. */
  source: z.string(),
  /** What was named on the command line or found in a folder: what is read again by `--retry`. */
  from: z.string(),
  /** Null where no article could be read. */
  id: z.string().nullable(),
  outcome: z.enum(LOAD_OUTCOMES),
  /** Of what was refused the reasons; of others what is doubtful. */
  problems: z.array(z.string()),
});

const reportShape = z.object({
  startedAt: z.string(),
  endedAt: z.string(),
  ended: z.enum(["done", "cancelled", "failed"]),
  /** Why it failed. */
  failure: z.string().nullable(),
  counts: z.record(z.enum(LOAD_OUTCOMES), z.int()),
  articles: z.array(entryShape),
  /** Sources that were not read to their end before it was cancelled or failed. */
  notReached: z.array(z.string()),
});

/** What became of one article of a batch. */
export type BatchEntry = z.infer<typeof entryShape>;

/** What became of a batch: the content of a report file. */
export type BatchReport = z.infer<typeof reportShape>;

/** A report cannot be written or read; the message says why and what to do. */
export class ReportFault extends Error {
  override readonly name = "ReportFault";
}

/** How many articles came to which end. */
export function countOutcomes(entries: readonly BatchEntry[]): Record<LoadOutcome, number> {
  const counts = Object.fromEntries(LOAD_OUTCOMES.map((outcome) => [outcome, 0])) as Record<
    LoadOutcome,
    number
  >;
  for (const { outcome } of entries) counts[outcome] += 1;
  return counts;
}

/** @throws ReportFault when the file cannot be written */
export async function writeReport(path: string, report: BatchReport): Promise<void> {
  try {
    await writeFile(path, `${JSON.stringify(report, null, 1)}\n`);
  } catch (error) {
    throw new ReportFault(
      `The report cannot be written to ${path} (${(error as NodeJS.ErrnoException).code}). Name another file.`,
    );
  }
}

/**
 * The sources that a report says were refused or not reached, each once.
 *
 * @throws ReportFault when it is no report, or what was refused came from standard input
 */
export async function sourcesToRetry(path: string): Promise<string[]> {
  const { articles, notReached } = await readReport(path);
  const refused = articles.filter(({ outcome }) => outcome === "refused").map(({ from }) => from);
  const sources = [...new Set([...refused, ...notReached])];
  if (sources.includes("-"))
    throw new ReportFault(`${path}: what came from standard input cannot be read again. Pipe it in anew.`);
  return sources;
}

async function readReport(path: string): Promise<BatchReport> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw new ReportFault(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  try {
    return reportShape.parse(JSON.parse(text));
  } catch {
    throw new ReportFault(`${path} is no report of "lien ingest --report".`);
  }
}
