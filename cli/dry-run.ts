import type { Graph } from "#graph/connection";
import type { Extractor } from "#ingest/extractor";
import { type ReadOptions, readSource } from "#ingest/read/read-source";
import type { SourceReading } from "#ingest/read/reading";
import { type Preview, previewArticle } from "#load/preview";
import { previewText } from "./preview-text.js";

/** What is looked at, and in which form it is told. */
export interface DryRun {
  graph: Graph;
  extractor: Extractor;
  sources: readonly string[];
  options: ReadOptions;
  json: boolean;
  tell?: (text: string) => void;
}

/**
 * Tells what each article of the sources would bring to the graph as it is, each by itself. Writes nothing. Returns how
 * many were told, and how many could not be read.
 */
export async function dryRun(
  { graph, extractor, sources, options, json, tell = print }: DryRun,
  signal?: AbortSignal,
): Promise<{ told: number; refused: number }> {
  const counts = { told: 0, refused: 0 };
  for (const from of sources)
    for await (const reading of readSource(from, options)) {
      if (signal?.aborted) return counts;
      const preview = await previewed(graph, extractor, reading);
      if ("article" in preview) counts.told += 1;
      else counts.refused += 1;
      tell(json ? `${JSON.stringify({ source: reading.source, ...preview })}\n` : asText(preview));
    }
  return counts;
}

async function previewed(
  graph: Graph,
  extractor: Extractor,
  { source, article, problems }: SourceReading,
): Promise<Preview | Pick<Preview, "problems">> {
  if (article === null) return { problems };
  if (article.text.trim() === "")
    return { problems: [{ stage: "load", message: `${source}: there is no text. Check the file.` }] };
  const preview = await previewArticle(graph, extractor, article);
  return { ...preview, problems: [...problems, ...preview.problems] };
}

function asText(preview: Preview | Pick<Preview, "problems">): string {
  if ("article" in preview) return `${previewText(preview)}\n`;
  return preview.problems.map(({ message }) => `${message}\n`).join("");
}

function print(text: string): void {
  process.stdout.write(text);
}
