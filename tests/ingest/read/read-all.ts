import { one } from "#ingest/read/byte-streams";
import { type NamedBytes, type ReadOptions, readSource } from "#ingest/read/read-source";
import type { SourceReading } from "#ingest/read/reading";

/** Everything that a source gives. */
export async function readAll(
  source: string | NamedBytes,
  options: ReadOptions = {},
): Promise<SourceReading[]> {
  const readings: SourceReading[] = [];
  for await (const reading of readSource(source, options)) readings.push(reading);
  return readings;
}

/** Bytes with a name, as they come from an upload or from standard input. */
export function bytesOf(name: string, content: string | Uint8Array): NamedBytes {
  return { name, bytes: one(Buffer.from(content)) };
}

/** The texts of articles, and of the others what went wrong. */
export function outcomes(readings: readonly SourceReading[]): string[] {
  return readings.map(
    ({ article, problems }) => article?.text ?? problems.map(({ message }) => message).join(" "),
  );
}
