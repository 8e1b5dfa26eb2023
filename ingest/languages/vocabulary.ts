import type {
  AgreementHead,
  Language,
  MeetingTrigger,
  OrganizationHead,
  PlaceHead,
  TitleHead,
} from "./language.js";
import { StartTable } from "./start-table.js";
import { alternatives, wordPattern } from "./word-pattern.js";

/** A head with its own expression. */
export interface Compiled<Head> {
  head: Head;
  pattern: RegExp;
}

/** The expressions of a language pack, compiled once. */
export interface Vocabulary {
  language: Language;
  titles: Compiled<TitleHead>[];
  anyTitle: RegExp;
  organizations: Compiled<OrganizationHead>[];
  places: Compiled<PlaceHead>[];
  agreements: Compiled<AgreementHead>[];
  triggers: Compiled<MeetingTrigger>[];
  honorific: RegExp;
  dates: RegExp[];
  years: RegExp[];
  onWeekday: RegExp[];
  relative: RegExp;
  phrases: PhraseWords;
  /** Words that no name holds, in lower case. */
  notNames: ReadonlySet<string>;
  functionWords: ReadonlySet<string>;
  /** All expressions of the heads and triggers. */
  starts: StartTable;
}

/** Small words inside names and around them, joined over several lists. */
export interface PhraseWords {
  portfolios: RegExp;
  titleInner: RegExp;
  agreementLinks: RegExp;
  placeLinks: RegExp;
  /** What stands before a place: "in", "at", and what links the words of a body's name. */
  beforePlace: RegExp;
}

function compileHeads<Head extends { pattern: string }>(
  heads: readonly Head[],
  options: { ignoreCase?: boolean; firstLetter?: boolean } = { firstLetter: true },
): Compiled<Head>[] {
  return [...heads]
    .sort((a, b) => b.pattern.length - a.pattern.length)
    .map((head) => ({ head, pattern: wordPattern([head.pattern], options) }));
}

function datePatterns(language: Language, patterns: readonly string[]): RegExp[] {
  const month = `(?:${alternatives(Object.keys(language.dates.months))})`;
  const weekday = `(?:${alternatives(Object.keys(language.dates.weekdays))})`;
  return patterns.map((pattern) =>
    wordPattern([pattern.replaceAll("MONTH", month).replaceAll("WEEKDAY", weekday)], { ignoreCase: true }),
  );
}

function compileAllHeads(language: Language) {
  return {
    titles: compileHeads(language.titles.heads),
    organizations: compileHeads(language.organizations.heads),
    places: compileHeads(language.places.heads),
    agreements: compileHeads(language.agreements.heads),
    triggers: compileHeads(language.meetings.triggers, { ignoreCase: true }),
  };
}

function phraseWords({ agreements, meetings, names, organizations, titles }: Language): PhraseWords {
  return {
    portfolios: wordPattern(Object.keys(titles.portfolios), { ignoreCase: true }),
    titleInner: wordPattern([...titles.inner, ...organizations.inner]),
    agreementLinks: wordPattern([...agreements.links, ...organizations.links], { ignoreCase: true }),
    placeLinks: wordPattern([...organizations.links, ...names.particles]),
    beforePlace: wordPattern([...meetings.at, ...organizations.links], { ignoreCase: true }),
  };
}

/** Compiles a language pack. */
export function compileVocabulary(language: Language): Vocabulary {
  const heads = compileAllHeads(language);
  return {
    language,
    ...heads,
    starts: new StartTable(
      Object.values(heads)
        .flat()
        .map(({ pattern }) => pattern),
    ),
    anyTitle: wordPattern(
      language.titles.heads.map((head) => head.pattern),
      { firstLetter: true },
    ),
    honorific: wordPattern(language.names.honorifics, { firstLetter: true }),
    dates: datePatterns(language, language.dates.patterns),
    years: datePatterns(language, language.dates.years),
    onWeekday: datePatterns(language, language.dates.onWeekday),
    relative: wordPattern(Object.keys(language.dates.relative), { ignoreCase: true }),
    phrases: phraseWords(language),
    notNames: new Set(language.names.notNames.map((word) => word.toLocaleLowerCase())),
    functionWords: new Set(language.organizations.functionWords),
  };
}
