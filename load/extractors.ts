import type { Extractor } from "#ingest/extractor";

/** A text that could not be read within limits. */
export { ExtractionEnded } from "#ingest/apart/extract-apart";

/** Finds the extractor by the name that an article was read by. */
export type ExtractorOf = (name: string) => Promise<Extractor>;

/** Everything is read by this one, whatever read it before. */
export function always(extractor: Extractor): ExtractorOf {
  return async () => extractor;
}
