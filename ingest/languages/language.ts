import type { Channel, LanguageCode, MeetingAct, MeetingStatus } from "#model/vocabulary";
import type { AgreementWords } from "./agreement-words.js";
import type { OrganizationWords, PlaceWords } from "./body-words.js";
import type { NameWords, TitleWords } from "./name-words.js";
import type { DetectionWords, PageWords } from "./page-words.js";
import type { PartWords } from "./part-words.js";
import type { Pattern } from "./pattern.js";
import type { ReferenceWords } from "./reference-words.js";

/**
 * The contract of a language pack. A language is a folder `ingest/languages/<code>/` whose `index.ts` exports
 * `language: Language`; it is found by the folder's name and nothing else has to change. A pack is data: words and
 * patterns. The engine knows how names, titles, dates and meetings are built; the pack knows with which words.
 */
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
  parts: PartWords;
  agreements: AgreementWords;
  dates: DateWords;
  references: ReferenceWords;
  meetings: MeetingWords;
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
  /** What tells that an event lies ahead: "to be held", "mời dự", "prévu". */
  announced?: Pattern[];
  /** Arrivals and departures: the day beside them is that of the journey, not of what was done there. */
  journeys?: Pattern[];
  /** What makes a day the end of a stretch: "until", "sampai dengan". Nothing is told to have happened then. */
  until?: Pattern[];
  /** Words for small numbers → the number: "ten", "mười". */
  numbers?: Record<string, number>;
  /** How old something is, with `NUMBER` for a number: "(?<age>NUMBER)(?:th)? anniversary". */
  ages?: Pattern[];
  /** What means the days of the visit that the article is about: "during his visit", "lors de son séjour". */
  visit?: Pattern[];
}

/**
 * A word of meeting and how its people stand around it.
 * `subject-object`: A met B, B is after the trigger, A before.
 * `with`: nominal; B after the trigger, A anywhere else in the sentence ("in a meeting with B, A said").
 * `between`: both after the trigger, joined by a conjunction ("talks between A and B").
 * `together`: both before the trigger, joined by a conjunction ("A and B met").
 * `joint`: as `together`, for what people do side by side ("A and B planted a tree"): they must stand for two countries.
 * `among`: both after the trigger, for what is done before two people ("in the presence of A and B"): two countries as well.
 * `framed`: the host stands between `opener` and trigger, the guest before it ("A được B đón tiếp"), or behind the host
 * ("c'est par B que A a été reçu").
 * `next`: whom the subject of the meeting before meets next stands beside the trigger ("then came B").
 * `likewise`: who does the same as that subject stands beside it ("B did likewise").
 * `labelled`: the trigger labels the host, the opener the guest ("Host: B. Guest: A.").
 */
export interface MeetingTrigger {
  pattern: Pattern;
  shape:
    | "subject-object"
    | "with"
    | "between"
    | "together"
    | "joint"
    | "among"
    | "framed"
    | "next"
    | "likewise"
    | "labelled";
  /** For `framed`: the word before the host. For `labelled`: the label of the guest. */
  opener?: Pattern;
  act: MeetingAct;
  channel?: Channel;
  /**
   * Status that the words themselves carry: "is due to meet" → planned, "was received by" → held, whatever else the
   * clause speaks of. Otherwise words of the clause decide, and held where there are none.
   */
  status?: MeetingStatus;
  /** A verb without tense: a word of `planned` right before it, or the verb whose subject it shares, says that it is to come. */
  tense?: "none";
  /** The object is a pronoun or noun within the words: "lui a montré". It means someone of the sentences before, or all of the last. */
  pronoun?: "one" | "all";
  /** Found in capitals throughout, too: words that head a list. */
  anyCase?: true;
  /** Where nobody is its object, the guest is named first in the next sentence: "had a visitor". */
  guest?: "next";
  /** The sides must stand for different countries: "accompanied by", "told". */
  apart?: true;
}

/** What tells that two people were together without a word of meeting. */
export interface CompanyWords {
  /** "with", "alongside": who follows does the same as the subject. */
  with: Pattern[];
  /** What alone between two people tells the same: "A cùng B khảo sát", "A bên B". */
  beside?: Pattern[];
  /** Verbs before one of them. */
  verbs: Pattern[];
  /** "by": who follows does it to the subject. */
  by: Pattern[];
  /** Passive verbs before it. */
  passives: Pattern[];
  /** "to", "told": to whom one speaks or hands something, where one of the occasions says that both were there. */
  to?: Pattern[];
  /** "over lunch", "face to face", "during the talks". */
  occasions?: Pattern[];
  /** What people do with each other from afar, and relations that are no deeds: "wrote", "was succeeded", "compared". */
  far: Pattern[];
}

export interface MeetingWords {
  triggers: MeetingTrigger[];
  /** What coordinates names: "và", "and", "cùng", "along with". */
  conjunctions: Pattern[];
  /** "counterpart", "homologue": who is called so stands for another country than the one before. */
  counterparts?: Pattern[];
  /** "with", "dengan": between two names behind an "and" it tells a meeting of their own. */
  linking?: Pattern[];
  /** "who", "yang": the clause behind speaks of the one named last, not of the subject before. */
  relatives?: Pattern[];
  company?: CompanyWords;
  /** What opens the caption of a picture, and the credit behind it: "In the photo:", "(Photo: VNA)". */
  captions?: { labels: Pattern[]; credits: Pattern[] };
  /** What may stand between the names of a list and says for whom one acts: "for Vietnam", "côté français". */
  sideMarks?: Pattern[];
  /** "Cùng dự", "accompanied by", "Also present were": people of that sentence were there too. */
  attendance: Pattern[];
  /** "theo lời mời của", "at the invitation of": who follows is the host of a meeting whose other side has no name. */
  invitation?: Pattern[];
  /** "led by", "conduite par": who follows leads a delegation that has no name. */
  leading?: Pattern[];
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
  /** What denies the verb right behind it: "not", "has yet to", "belum", "batal". */
  negated?: Pattern[];
  /** What says of a verb without tense that it is done: "đã", "telah". */
  past?: Pattern[];
  /** What makes the verb behind it a wish: "hopes to", "mong muốn", "ingin". */
  wished?: Pattern[];
  /** What makes hearsay of all that the sentence tells behind it: "asked about rumours that", "tin nói". */
  rumoured?: Pattern[];
  /** What denies all that the sentence tells behind it: "denied reports that", "bác bỏ thông tin". */
  refuted?: Pattern[];
  /** What opens a sentence about what is to come: "Dự kiến", "Menurut rencana". */
  ahead?: Pattern[];
  /** What right before a deed tells that it was done from afar, or only decided: "a letter", "quyết định", "mengirim". */
  afar?: Pattern[];
  /** What tells that a participle behind it is passive: "was received" names no guest behind it. */
  passives?: Pattern[];
  /** What leads to a topic or a comparison, and not to whom one meets: "about", "since", "tentang". */
  topics?: Pattern[];
  /** Signs that it happened before the article's own news: "năm 2018", "previously", "lors de sa visite en". */
  recalled: Pattern[];
  /** Where a clause ends for the search of people: ";", "trong khi", "while". Commas are left to the engine. */
  clauseBreaks: Pattern[];
  /** Words that introduce the place of a meeting: "tại", "ở", "in", "at". */
  at: Pattern[];
}
