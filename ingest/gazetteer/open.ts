import { join } from "node:path";
import { remember } from "../remember.js";
import { ofWord } from "../words/word.js";
import { type DemonymLists, Demonyms } from "./demonyms.js";
import { gazetteerFolder, jsonFiles, readJson } from "./files.js";
import type { Gazetteer, GazetteerEntry, OfficeHolder } from "./gazetteer.js";
import { GivenNameGenders, type NamesByGender } from "./given-name-genders.js";
import { plainKey } from "./key.js";
import { NameIndex } from "./name-index.js";
import { NameSet, OfficeHolderIndex, type PersonNames } from "./people.js";
import { type GazetteerRecord, mergeRecords, toEntry } from "./record.js";

type Known = Omit<Gazetteer, "officeHolders">;

let known: Known | undefined;
let holders: OfficeHolderIndex | undefined;

/**
 * The gazetteer, read from its JSON files once per process. With `officeHolders: false` it knows nobody by name,
 * so that recognition can be measured without that help. Throws an Error that names the file where one is unreadable.
 */
export function openGazetteer(options: { officeHolders?: boolean } = {}): Gazetteer {
  known ??= readKnown(gazetteerFolder());
  if (options.officeHolders === false) return { ...known, officeHolders: () => [] };
  holders ??= readOfficeHolders(gazetteerFolder());
  const index = holders;
  return { ...known, officeHolders: remember((name) => index.find(name)) };
}

function readOfficeHolders(folder: string): OfficeHolderIndex {
  return new OfficeHolderIndex(readJson(join(folder, "lists", "office-holders.json")) as OfficeHolder[]);
}

function readKnown(folder: string): Known {
  const records = readRecords(folder);
  const entries = new Map<string, GazetteerEntry>();
  const entry = (id: string) => {
    const record = records.get(id);
    const known = entries.get(id) ?? (record && toEntry(record));
    if (known) entries.set(id, known);
    return known;
  };
  const ordinary = readJson(join(folder, "lists", "ordinary-words.json")) as string[];
  // Whatever the index finds is a record's.
  const names = new NameIndex((id) => entry(id)!, new Set(ordinary));
  for (const record of records.values()) names.add(record);
  const demonyms = once(() => readDemonyms(folder, records));
  const demonymsIn = remember((language) =>
    ofWord((word) => demonyms().find(word.text, language || undefined)),
  );
  const people = once(() => readPeople(folder));
  const given = once(() => new Set(readJson(join(folder, "lists", "given-names.json")) as string[]));
  const genders = once(
    () => new GivenNameGenders(readJson(join(folder, "lists", "given-name-genders.json")) as NamesByGender),
  );
  return {
    match: (text) => names.match(text),
    matchWithin: (words, span) => names.matchWithin(words, span),
    byName: ofWord((name) => exactly(names, name.text.trim())),
    entry,
    demonym: (word, language) => demonymsIn(language ?? "")(word),
    isVietnameseFamilyName: ofWord((word) => people().vietnameseFamily.has(word)),
    isCommonVietnameseFamilyName: ofWord((word) => people().vietnameseCommonFamily.has(word)),
    isVietnameseGivenName: ofWord((word) => people().vietnameseGiven.has(word)),
    isFrenchGivenName: ofWord((word) => people().frenchGiven.has(word)),
    isGivenName: ofWord((word) => people().frenchGiven.has(word) || isCapital(word.text, given())),
    genderOfGivenName: ofWord((word) => genders().of(word.text)),
    isEastAsianFamilyName: ofWord((word) => people().eastAsianFamily.has(word)),
  };
}

function readDemonyms(folder: string, records: Map<string, GazetteerRecord>): Demonyms {
  const countries = Array.from(records.values()).filter((record) => record.feature === "country");
  return new Demonyms(readJson(join(folder, "lists", "demonyms.json")) as DemonymLists, countries);
}

function readPeople(folder: string): Record<keyof PersonNames, NameSet> {
  const names = readJson(join(folder, "lists", "person-names.json")) as PersonNames;
  return {
    vietnameseFamily: new NameSet(names.vietnameseFamily),
    vietnameseCommonFamily: new NameSet(names.vietnameseCommonFamily),
    vietnameseGiven: new NameSet(names.vietnameseGiven),
    frenchGiven: new NameSet(names.frenchGiven),
    eastAsianFamily: new NameSet(names.eastAsianFamily),
  };
}

/** Whether a capitalised word is among some plain keys. */
const isCapital = (word: string, keys: ReadonlySet<string>): boolean =>
  /^\p{Lu}/u.test(word) && keys.has(plainKey(word));

/** The value of a function that is called when first needed, and never again. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Hand-made lists come first, so that their names and figures stand before those of the packages. */
function readRecords(folder: string): Map<string, GazetteerRecord> {
  const records = new Map<string, GazetteerRecord>();
  for (const file of [...jsonFiles(join(folder, "lists", "entries")), ...jsonFiles(join(folder, "data"))]) {
    for (const record of readJson(file) as GazetteerRecord[]) {
      const known = records.get(record.id);
      records.set(record.id, known ? mergeRecords(known, record) : record);
    }
  }
  return records;
}

function exactly(names: NameIndex, name: string): GazetteerEntry[] {
  const [match, ...others] = names.match(name);
  return match && others.length === 0 && match.start === 0 && match.end === name.length ? match.entries : [];
}
