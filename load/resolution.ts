import { blockKeys } from "#ingest/resolve/block";
import { NO_KNOWLEDGE } from "#ingest/resolve/knowledge";
import { identityRecords } from "#ingest/resolve/record";
import { resolve } from "#ingest/resolve/resolve";
import type { World } from "#model/entity";
import type { Extraction } from "#model/extraction";
import type { Judgement } from "#model/judgement";

/** What these articles say of the world. */
export function worldOf(extractions: readonly Extraction[], judgements: readonly Judgement[]): World {
  return resolve(extractions, judgements, NO_KNOWLEDGE);
}

/** Keys of the blocks that an article is in: what it shares with others that may speak of the same things. */
export function articleKeys(extraction: Extraction, judgements: readonly Judgement[]): string[] {
  const { article } = extraction;
  const records = identityRecords(extraction, NO_KNOWLEDGE);
  return [
    `article:${article.id}`,
    ...(article.url === null ? [] : [`url:${article.url}`]),
    ...records.flatMap((record) => blockKeys(record, judgements)),
  ];
}
