import type { Span } from "#model/document";
import type { Name } from "#model/entity";
import type { AgreementForm, AgreementStatus, EntityKind } from "#model/vocabulary";
import type { Word } from "../words/word.js";
import type { Words } from "../words/words.js";

export type PlaceFeature =
  | "country"
  | "supranational"
  | "region"
  | "province"
  | "department"
  | "city"
  | "commune"
  | "district"
  | "venue"
  | "water"
  | "historical";

/** A thing known beforehand, under all its names. */
export interface GazetteerEntry {
  /** Public id: `place/vn`, `place/hanoi`, `org/french-communist-party`, `agreement/evfta`. */
  id: string;
  kind: EntityKind;
  /** Display name: the name in the thing's own language where it is Vietnamese or French, else English. */
  name: string;
  names: Name[];
  /** ISO 3166-1 alpha-2 in lower case. */
  country: string | null;
  place?: {
    feature: PlaceFeature;
    isoCode: string | null;
    latitude: number | null;
    longitude: number | null;
    population: number;
  };
  agreement?: { form: AgreementForm; status: AgreementStatus | null; date: string | null; parties: string[] };
  /** Id of the enclosing place or body. */
  partOf?: string;
  /** The surface is also an ordinary word or a person's name: it counts only beside a context word ("ville de"). */
  needsContext: boolean;
}

/**
 * A known name found in a text. Entries are sorted best first: larger places, and things of Vietnam and France. Their
 * `needsContext` is about this surface: "Huế" is the city, "Hue" may be a colour.
 */
export interface GazetteerMatch extends Span {
  surface: string;
  entries: GazetteerEntry[];
}

/** Someone who held public office, for aliases, roles and disambiguation; recognition never rests on it. */
export interface OfficeHolder {
  id: string;
  name: string;
  aliases: string[];
  country: string;
  offices: { office: string; from: string | null; to: string | null }[];
}

export interface Gazetteer {
  /** Longest known names in the text, by whole tokens, marks and case as written or as commonly typed without marks. */
  match(text: string): GazetteerMatch[];
  /** The same of a stretch of a text that is in words already, with offsets into the text. */
  matchWithin(words: Words, span: Span): GazetteerMatch[];
  /** Entries with exactly this name, best first. */
  byName(name: Word | string): GazetteerEntry[];
  entry(id: string): GazetteerEntry | undefined;
  /**
   * ISO code of the country whose adjective or people the word names ("vietnamien", "French", "Pháp", "Prancis"). In a
   * text of a language short words of others do not count.
   */
  demonym(word: Word | string, language?: string): string | undefined;
  isVietnameseFamilyName(word: Word | string): boolean;
  /** One of the family names that most people bear: with one syllable more it is a name. */
  isCommonVietnameseFamilyName(word: Word | string): boolean;
  isVietnameseGivenName(word: Word | string): boolean;
  isFrenchGivenName(word: Word | string): boolean;
  /** A given name of any country that writes them first, in Latin letters. */
  isGivenName(word: Word | string): boolean;
  /** Whether a given name is a woman's or a man's, where it is not both. */
  genderOfGivenName(word: Word | string): "female" | "male" | undefined;
  /** A Chinese or Korean family name in Latin letters. */
  isEastAsianFamilyName(word: Word | string): boolean;
  officeHolders(name: string): OfficeHolder[];
}
