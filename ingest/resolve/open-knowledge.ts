import { openGazetteer } from "#ingest/gazetteer/open";
import { loadLanguages } from "#ingest/languages/load";
import { unmarked } from "#ingest/languages/unmarked";
import { compileVocabulary } from "#ingest/languages/vocabulary";
import { isCountryId } from "#model/id";
import type { Knowledge } from "./knowledge.js";
import { officeReader } from "./office-reader.js";

/**
 * Gazetteer and titles of all language packs. With `officeHolders: false` nobody is known by name beforehand.
 * Throws an Error that names the file where one is unreadable.
 */
export async function openKnowledge(options: { officeHolders?: boolean } = {}): Promise<Knowledge> {
  const { entry, byName, demonym, officeHolders } = openGazetteer(options);
  const packs = await loadLanguages();
  const bare = packs.flatMap((pack) => unmarked(pack, packs) ?? []);
  const vocabularies = [...packs, ...bare].map(compileVocabulary);
  const isCountry = (words: string) =>
    demonym(words) !== undefined || byName(words).some(({ id }) => isCountryId(id));
  const read = officeReader(vocabularies, isCountry);
  return {
    entry,
    byName,
    officeHolders,
    officeOf: (title) => read(title)?.office ?? null,
    fieldOf: (title) => read(title)?.field ?? null,
  };
}
