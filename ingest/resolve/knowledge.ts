import type { Gazetteer } from "#ingest/gazetteer/gazetteer";

/** What resolution knows beforehand. It is the same for every set of articles, so it may decide identities. */
export interface Knowledge extends Pick<Gazetteer, "entry" | "byName" | "officeHolders"> {
  /** The kind of office that a title in any language names, such as `ambassador`; null where none is known. */
  officeOf(title: string): string | null;
}

/** Resolution with nothing known beforehand. */
export const NO_KNOWLEDGE: Knowledge = {
  entry: () => undefined,
  byName: () => [],
  officeHolders: () => [],
  officeOf: () => null,
};
