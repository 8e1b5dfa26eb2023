import type { AgreementForm, Channel, LanguageCode, MeetingAct, MeetingStatus } from "#model/vocabulary";
import type { PlaceFeature } from "../gazetteer/gazetteer.js";

/**
 * The contract of a language pack. A language is a folder `ingest/languages/<code>/` whose `index.ts` exports
 * `language: Language`; it is found by the folder's name and nothing else has to change. A pack is data: words and
 * patterns. The engine knows how names, titles, dates and meetings are built; the pack knows with which words.
 *
 * A `Pattern` is the source of a regular expression without flags. The engine joins the patterns of a list, longest
 * first, puts word boundaries around each and compiles it with `u` (and `i` where the list says so). A space in a
 * pattern stands for up to three spaces. In lists of heads a word that starts with a small letter matches a capital as
 * well ("prime minister" is "Prime Minister" too); one that starts with a capital matches only that. Keep patterns linear: no nested quantifiers, no look-behind, no groups that
 * capture (write `(?:…)`), except for the named groups that a list asks for.
 */
export type Pattern = string;

export interface Language {
  code: LanguageCode;
  detection: DetectionWords;
  page: PageWords;
  /** Abbreviations after which a full stop ends no sentence: "TP", "Mr", "M". Without the stop. */
  abbreviations: string[];
  names: NameWords;
  titles: TitleWords;
  organizations: OrganizationWords;
  places: PlaceWords;
  agreements: AgreementWords;
  dates: DateWords;
  references: ReferenceWords;
  meetings: MeetingWords;
}

/** How a text of this language is told from the others. */
export interface DetectionWords {
  /** Letters that only this language writes, as one string: "ăđơư…". Empty where it has none. */
  letters: string;
  /** Some forty of its commonest words in lower case that the other packs do not share. */
  stopWords: string[];
}

/** What of a news page is not the article. All patterns ignore case. */
export interface PageWords {
  /** Headings of teaser lists, at the start of a line: "Tin liên quan", "Related news", "À lire aussi". */
  teaserHeadings: Pattern[];
  /** Words of menus: a short line made of several of them is navigation. */
  menuWords: Pattern[];
  /** Lines that are furniture wherever they stand, from their start: "Chia sẻ:", "Copyright", "Tags:". */
  furniture: Pattern[];
  /** What marks a line as the caption of a photo: "Ảnh:", "Photo:". */
  captions: Pattern[];
  /** Signatures of agencies and credits that end a text: "(Theo …)", "Source:". From the start of a line. */
  credits: Pattern[];
}

/** How names of people are written. */
export interface NameWords {
  /** Words of courtesy before a name, case ignored for the first letter: "ông", "Mr.", "Mme". */
  honorifics: Pattern[];
  /** Small words inside a name: "de", "van", "Le". */
  particles: string[];
  /** Capitalised words that never belong to a person's name: days, months, "The", "Theo", nouns of bodies. */
  notNames: string[];
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
  /** "Ngoại giao" → `foreign-affairs`, "Defence" → `national-defence`; keys in lower case. */
  portfolios: Record<string, string>;
}

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
  /** Capitalised or known words that are no places here: "Paris Match", "tiếng Pháp". The whole phrase. */
  ignore: Pattern[];
  /** Other spellings of the press → the spelling that the gazetteer lists: "Việt nam" → "Việt Nam", "Pa-ri" → "Paris". */
  spellings?: Record<string, string>;
}

export interface AgreementHead {
  pattern: Pattern;
  form: AgreementForm;
  /** Level of a bilateral partnership, from which its id is composed. */
  level?: "strategic" | "comprehensive" | "comprehensive-strategic";
  /** Counts without a capital letter or a scope ("memorandum of understanding"). */
  alone?: boolean;
  /** Small words and lower-case phrases that may follow inside the name are read up to the next clause word. */
  scope?: boolean;
}

export interface AgreementWords {
  heads: AgreementHead[];
  /** Small words inside the name of an agreement: "về", "on", "sur", "between". */
  links: Pattern[];
  /** "kết nghĩa (?:với)?", "twinned with": what joins two towns. */
  twinning: Pattern[];
  /** Words of signing near an agreement, and of other states of it. */
  signed: Pattern[];
  negotiating: Pattern[];
  proposed: Pattern[];
  inForce: Pattern[];
  /** What leads to the two parties: "between", "giữa". */
  between?: Pattern[];
  /** What means the two countries that the article is about: "the two countries", "hai chính phủ". */
  bothCountries?: Pattern[];
  /** Signs that a partnership began or rose: "upgraded", "thiết lập", "hissé". */
  founded?: Pattern[];
}

/** How dates are written. Patterns use the named groups `day`, `month`, `year`, `day2`, `month2`; ages `age`. */
export interface DateWords {
  /** Lower-case month names and short forms → 1–12. Numbers are known to the engine. */
  months: Record<string, number>;
  /** Lower-case weekday names → 0 (Sunday) – 6. */
  weekdays: Record<string, number>;
  /** Lower-case phrases → days from publication: "hôm nay": 0, "yesterday": -1. */
  relative: Record<string, number>;
  /**
   * Whole dates, most exact first. `MONTH` in a pattern stands for any month name, `WEEKDAY` for any weekday:
   * "ngày (?<day>\\d{1,2})/(?<month>\\d{1,2})", "(?<day>\\d{1,2}) (?<month>MONTH)(?: (?<year>\\d{4}))?".
   */
  patterns: Pattern[];
  /** What makes a bare year a date: "năm (?<year>\\d{4})", "in (?<year>\\d{4})". */
  years: Pattern[];
  /** Weekday alone, as the day on or before publication: "on (?<weekday>WEEKDAY)". */
  onWeekday: Pattern[];
  /** What means the day named last before: "cùng ngày", "the same day". */
  sameDay?: Pattern[];
  /** Words for small numbers → the number: "ten", "mười". */
  numbers?: Record<string, number>;
  /** How old something is, with `NUMBER` for a number: "(?<age>NUMBER)(?:th)? anniversary". */
  ages?: Pattern[];
  /** What means the days of the visit that the article is about: "during his visit", "lors de son séjour". */
  visit?: Pattern[];
}

/** Words that stand for someone named before. */
export interface ReferenceWords {
  /** Singular pronouns for people: "ông", "bà", "he", "il". Lower case. */
  pronouns: string[];
  /** Pronouns that are never the subject of their clause: "him". They stand for someone else than the subject. */
  objectPronouns?: string[];
  /** "vị", "ngài", "the", "le": what may precede a bare title that stands for its holder. */
  definite: Pattern[];
  /** Nouns that stand for the visitor or host named before: "vị khách", "the guest", "son hôte". */
  nouns?: Pattern[];
  /** What stands for the two people named last on two sides: "hai nhà lãnh đạo", "the two leaders", "les deux ministres". */
  pairs?: Pattern[];
  /** Whether a bare title without such a word stands for its holder ("Đại sứ cho rằng"). */
  bareTitles: boolean;
}

/**
 * A word of meeting and how its people stand around it.
 * `subject-object`: A met B, B is after the trigger, A before.
 * `with`: nominal; B after the trigger, A anywhere else in the sentence ("in a meeting with B, A said").
 * `between`: both after the trigger, joined by a conjunction ("talks between A and B").
 * `together`: both before the trigger, joined by a conjunction ("A and B met").
 * `joint`: as `together`, for what people do side by side ("A and B planted a tree"): they must stand for two countries.
 * `framed`: the host stands between `opener` and trigger, the guest before it ("A được B đón tiếp").
 */
export interface MeetingTrigger {
  pattern: Pattern;
  shape: "subject-object" | "with" | "between" | "together" | "joint" | "framed";
  /** For `framed`: the word before the host. */
  opener?: Pattern;
  act: MeetingAct;
  channel?: Channel;
  /**
   * Status that the words themselves carry: "is due to meet" → planned, "was received by" → held, whatever else the
   * clause speaks of. Otherwise words of the clause decide, and held where there are none.
   */
  status?: MeetingStatus;
}

export interface MeetingWords {
  triggers: MeetingTrigger[];
  /** What coordinates names: "và", "and", "cùng", "along with". */
  conjunctions: Pattern[];
  /** "Cùng dự", "accompanied by", "Also present were": people of that sentence were there too. */
  attendance: Pattern[];
  /** "theo lời mời của", "at the invitation of": who follows is the host of a meeting whose other side has no name. */
  invitation?: Pattern[];
  /** What precedes someone who is spoken of but not there: "on behalf of", "a letter from", "thay mặt". */
  absent?: Pattern[];
  /** Signs of a call by phone or by video near a trigger. */
  phone: Pattern[];
  video: Pattern[];
  /** Signs in the clause that the meeting is to come, was called off, was denied or is not certain. */
  planned: Pattern[];
  cancelled: Pattern[];
  denied: Pattern[];
  unclear: Pattern[];
  /** Signs that it happened before the article's own news: "năm 2018", "previously", "lors de sa visite en". */
  recalled: Pattern[];
  /** Where a clause ends for the search of people: ";", "trong khi", "while". Commas are left to the engine. */
  clauseBreaks: Pattern[];
  /** Words that introduce the place of a meeting: "tại", "ở", "in", "at". */
  at: Pattern[];
}
