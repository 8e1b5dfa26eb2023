import type { Graph } from "#graph/connection";
import { readExtractions } from "#graph/project/articles";
import { reading } from "#graph/project/reader";
import { amend } from "#ingest/resolve/amend/amend";
import type { Claim } from "#model/claim";
import { judgementsAbout } from "./judgements.js";

/** Claims of these articles that failed the evidence check, and that nobody rejected. */
export async function refusedClaims(
  graph: Graph,
  articleIds: readonly string[],
): Promise<{ claim: Claim; reason: string }[]> {
  const extractions = await readExtractions(reading(graph), articleIds);
  const judgements = await judgementsAbout(reading(graph), { articleIds, extractions });
  return extractions.flatMap((extraction) => amend(extraction, judgements).extraction.refused);
}
