import { packExtraction } from "#graph/project/stored-extraction";
import type { Knowledge } from "#ingest/resolve/knowledge";
import { identityRecords } from "#ingest/resolve/record";
import type { Extraction } from "#model/extraction";
import { digestOf } from "./near-copies/shingles.js";

/**
 * Works out what storing will ask of an extraction and nothing else has a say in. It is remembered with the extraction:
 * what is made ready while the database stores others is not waited for.
 */
export function makeReady(extraction: Extraction, knowledge: Knowledge): void {
  packExtraction(extraction);
  digestOf(extraction.article);
  identityRecords(extraction, knowledge);
}
