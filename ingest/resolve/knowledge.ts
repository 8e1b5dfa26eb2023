import type { Gazetteer } from "#ingest/gazetteer/gazetteer";

/** What resolution knows beforehand. It is the same for every set of articles, so it may decide identities. */
export interface Knowledge extends Pick<Gazetteer, "entry" | "byName" | "officeHolders"> {
  /** The kind of office that a title in any language names, such as `ambassador`; null where none is known. */
  officeOf(title: string): string | null;
  /** The field of the office, such as `foreign-affairs`; null where the title tells none. */
  fieldOf(title: string): string | null;
}

/** Resolution with nothing known beforehand. */
export const NO_KNOWLEDGE: Knowledge = {
  entry: () => undefined,
  byName: () => [],
  officeHolders: () => [],
  officeOf: () => null,
  fieldOf: () => null,
};
