import type { GazetteerEntry, OfficeHolder } from "#ingest/gazetteer/gazetteer";
import type { Knowledge } from "#ingest/resolve/knowledge";
import { kindOfId } from "#model/id";

const OFFICES: Record<string, string> = {
  president: "head-of-state",
  "tổng thống": "head-of-state",
  "prime minister": "head-of-government",
  ambassador: "ambassador",
  "đại sứ": "ambassador",
};

/** An entry of a gazetteer, named by its id where nothing else is said. */
export function anEntry(id: string, more: Partial<GazetteerEntry> = {}): GazetteerEntry {
  return { id, kind: kindOfId(id)!, name: id, names: [], country: null, needsContext: false, ...more };
}

/** Knowledge of a few entries and office-holders, and of a handful of titles. */
export function someKnowledge(entries: GazetteerEntry[] = [], holders: OfficeHolder[] = []): Knowledge {
  return {
    entry: (id) => entries.find((entry) => entry.id === id),
    byName: (name) => entries.filter(({ names }) => names.some(({ text }) => text === name)),
    officeHolders: (name) => holders.filter((holder) => [holder.name, ...holder.aliases].includes(name)),
    officeOf: (title) => OFFICES[title.toLowerCase()] ?? null,
    fieldOf: () => null,
  };
}
