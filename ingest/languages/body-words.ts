import type { PlaceFeature } from "../gazetteer/gazetteer.js";
import type { Pattern } from "./pattern.js";

/**
 * What kind of body a head noun announces. With country, place and portfolio found beside it, the kind composes an
 * id that is the same in every language (`ingest/recognise/compose.ts`).
 */
export type BodyKind =
  | "ministry"
  | "embassy"
  | "consulate"
  | "government"
  | "parliament"
  | "senate"
  | "parliamentary-committee"
  | "party"
  | "party-committee"
  | "peoples-committee"
  | "peoples-council"
  | "friendship-group"
  | "friendship-association"
  | "regional-council"
  | "city-hall"
  | "chamber-of-commerce"
  | "university"
  | "museum"
  | "company"
  | "other";

export interface OrganizationHead {
  pattern: Pattern;
  kind: BodyKind;
  /**
   * `first`: the name starts here ("Bộ Ngoại giao", "Ministry of …"); `last`: it ends here ("Hanoi People's
   * Committee"); `both`: words may stand on either side; `whole`: the pattern is the complete name.
   */
  position: "first" | "last" | "both" | "whole";
  /** The head alone names the body of the context's country ("Quốc hội", "the Senate"). Otherwise it is ignored. */
  alone?: boolean;
  /** May contain a person's name: "Bảo tàng Hồ Chí Minh". */
  eponym?: boolean;
  /** May go on with the place where it sits: "Đại sứ quán Pháp tại Việt Nam". */
  seated?: boolean;
  /** A visited thing as well: the mention is told as a Place. */
  asPlace?: boolean;
}

/** How names of bodies are built. */
export interface OrganizationWords {
  heads: OrganizationHead[];
  /** Small words inside a name: "of", "and", "của", "và", "des". A name never ends with one. */
  links: Pattern[];
  /** Lower-case words inside a name: "tỉnh", "thành phố", "étrangères". Demonyms are known to the engine. */
  inner: Pattern[];
  /** Words that introduce the seat of a body: "tại", "in", "au". Only after heads that are `seated`. */
  seats: Pattern[];
  /**
   * True where a capitalised syllable carries a lower-case one ("Ngoại giao"): the next lower-case word belongs to
   * the name unless it is in `functionWords`.
   */
  compounds: boolean;
  functionWords: string[];
  /** Words right before a name that make it part of the body's, and not that of who heads it: "trường". */
  namedAfter?: Pattern[];
  /** Capitalised words that look like a body and are none: "Đảng" alone, "Party". */
  ignore: Pattern[];
  /** Country of a bare body ("Quốc hội") where neither phrase nor person tells, ISO 3166-1 in lower case. */
  defaultCountry: string;
}

export interface PlaceHead {
  pattern: Pattern;
  feature: PlaceFeature;
  position: "first" | "last";
  /** The head belongs to the name ("Cầu Long Biên", "Long Bien Bridge") or only announces it ("tỉnh Yên Bái"). */
  partOfName: boolean;
}

export interface PlaceWords {
  heads: PlaceHead[];
  /** Small words inside the name of a place: "of", "de la". */
  links: Pattern[];
  /** Capitalised or known words that are no places here: "Paris Match", "tiếng Pháp". The whole phrase. */
  ignore: Pattern[];
  /** Other spellings of the press → the spelling that the gazetteer lists: "Việt nam" → "Việt Nam", "Pa-ri" → "Paris". */
  spellings?: Record<string, string>;
  /** What else is so in texts typed without marks: "Phap" is "Pháp" there, "Vien" an institute and not Vienna. */
  unmarked?: { spellings: Record<string, string>; ignore: Pattern[] };
}
