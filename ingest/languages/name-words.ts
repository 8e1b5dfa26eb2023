import type { Pattern } from "./pattern.js";

/** How names of people are written. */
export interface NameWords {
  /** Words of courtesy before a name, case ignored for the first letter: "ông", "Mr.", "Mme". */
  honorifics: Pattern[];
  /** What bears somebody's name and is no person: "rue", "lycée", "the cruiser". Right before the name. */
  namesakes: Pattern[];
  /** Capitalised words that never belong to a person's name: days, months, "The", "Theo", nouns of bodies. */
  notNames: string[];
  /** Given names that the gazetteer lacks, in lower case, and what others end with: "uddin". */
  given?: string[];
  endings?: string[];
  /** Forms of words that no name goes on with: "Diundang", "Kepulangan". */
  notLike?: Pattern;
  /** Whether a name may follow the body of its office without a sign: "Dirut PT PAL Kaharuddin Djenod". */
  behindBodies?: true;
  /** People are called by their first name again: "Retno Marsudi … Retno". */
  firstNameAgain?: true;
  /** What the press of the language calls somebody, capitals as written: "Bác Hồ" → the person's name. Within a sentence. */
  epithets?: Record<string, string>;
  /** Verbs that follow a name in a headline where every word has a capital: "Tô Lâm Tiếp Đại Sứ". Lower case. */
  verbs?: string[];
  /** Nouns of two words that may follow a name at once: "ký với ông Nam Hiệp định …". Lower case. */
  nouns?: string[];
  /** Country of those whose name and office tell none, where the language is that of one country. */
  domestic?: string;
  /** A given name alone is used after an honorific only (Vietnamese), or freely ("Hue said"). */
  bareGivenName: "after-honorific" | "free";
}

/**
 * What kind of office a title is; the body that it implies follows from it.
 * `party-leader` leads the country's ruling party; `other` names its body in its own words or not at all.
 */
export type Office =
  | "head-of-state"
  | "head-of-government"
  | "minister"
  | "deputy-minister"
  | "ambassador"
  | "consul"
  | "speaker"
  | "senate-president"
  | "party-leader"
  | "mayor"
  | "deputy-mayor"
  | "chair"
  | "other";

export interface TitleHead {
  /** "phó chủ tịch", "(?:deputy|vice) prime minister", "ambassadeur". */
  pattern: Pattern;
  office: Office;
  /** Portfolio that the title spells by itself, as a slug of `portfolios`: "Ngoại trưởng" → `foreign-affairs`. */
  portfolio?: string;
  /** One word behind it is its holder's name even where no list knows it: "General Giap", not "member Nasdem". */
  rank?: true;
  /** Somebody's craft ("historian"): it reveals a name of two words, or of a known given name. */
  craft?: true;
  /** A verb that means an office ("who heads", "qui préside"): it follows a name and the word for "who", and reveals nobody. */
  verb?: true;
}

/** How offices are written around names. */
export interface TitleWords {
  heads: TitleHead[];
  /** Words before a head that belong to the title: "former", "Deputy", "State", "Party", "NA". */
  before: Pattern[];
  /** Small words inside a title: "of", "for", "the", "của", "tại", "kiêm". A title never ends with one. */
  links: Pattern[];
  /** Lower-case words inside a title that are no links: "tỉnh", "thành phố", "thường trực", "affairs". */
  inner: Pattern[];
  /** What joins two offices of one person: "kiêm", "and", "et", "đồng thời là". */
  joints: Pattern[];
  /** Words between a name's comma and its title: "who is", "là", "the", "the group's". */
  appositions: Pattern[];
  /** What tells between an office and its holder's name when he held it: "khi ấy là", "waktu itu,". */
  holding?: Pattern[];
  /** "Ngoại giao" → `foreign-affairs`, "Defence" → `national-defence`; keys in lower case. */
  portfolios: Record<string, string>;
}
