import type { Knowledge } from "#ingest/resolve/knowledge";
import { openKnowledge } from "#ingest/resolve/open-knowledge";

let opened: Promise<Knowledge> | undefined;

/** What resolution knows beforehand, read once per process. */
export function knowledge(): Promise<Knowledge> {
  opened ??= openKnowledge().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
