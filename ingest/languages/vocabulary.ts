import { NAME_PARTICLES } from "../gazetteer/particles.js";
import type { AgreementHead } from "./agreement-words.js";
import type { OrganizationHead, PlaceHead } from "./body-words.js";
import type { Language, MeetingTrigger } from "./language.js";
import type { TitleHead } from "./name-words.js";
import { StartTable } from "./start-table.js";
import { alternatives, type PatternStart, startOf, wordPattern } from "./word-pattern.js";

/** A head with its own expression. */
export interface Compiled<Head> {
  head: Head;
  pattern: RegExp;
  start: PatternStart | null;
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
  /** How long something has lasted: "turns ten". */
  ages: RegExp;
  /** Spellings of places that the gazetteer does not have. */
  spellings: RegExp;
  phrases: PhraseWords;
  /** Words that no name holds, in lower case. */
  notNames: ReadonlySet<string>;
  /** Given names of the pack's own. */
  givenNames: ReadonlySet<string>;
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
  /** "in", "at" alone. */
  at: RegExp;
  /** All that stands between an office and its holder: " is held by ". */
  holding: RegExp;
}

function compileHeads<Head extends { pattern: string }>(
  heads: readonly Head[],
  options: { ignoreCase?: boolean; firstLetter?: boolean } = { firstLetter: true },
): Compiled<Head>[] {
  return [...heads]
    .sort((a, b) => b.pattern.length - a.pattern.length)
    .map((head) => {
      const pattern = wordPattern([head.pattern], options);
      return { head, pattern, start: startOf(pattern) };
    });
}

function datePatterns(language: Language, patterns: readonly string[]): RegExp[] {
  const month = `(?:${alternatives(Object.keys(language.dates.months))})`;
  const weekday = `(?:${alternatives(Object.keys(language.dates.weekdays))})`;
  return patterns.map((pattern) =>
    wordPattern([pattern.replaceAll("MONTH", month).replaceAll("WEEKDAY", weekday)], { ignoreCase: true }),
  );
}

function agePattern({ dates }: Language): RegExp {
  const number = `(?:\\d{1,3}|${alternatives(Object.keys(dates.numbers ?? {}))})`;
  return wordPattern(
    (dates.ages ?? []).map((pattern) => pattern.replaceAll("NUMBER", number)),
    { ignoreCase: true },
  );
}

function phraseWords({ agreements, meetings, organizations, places, titles }: Language): PhraseWords {
  return {
    portfolios: wordPattern(Object.keys(titles.portfolios), { ignoreCase: true }),
    titleInner: wordPattern([...titles.inner, ...organizations.inner]),
    agreementLinks: wordPattern([...agreements.links, ...organizations.links], { ignoreCase: true }),
    placeLinks: wordPattern([...places.links, ...NAME_PARTICLES]),
    at: wordPattern(meetings.at, { ignoreCase: true }),
    holding: new RegExp(`^,?[ \\u00a0](?:${alternatives(titles.holding ?? [])}),?[ \\u00a0]$`, "u"),
    beforePlace: wordPattern([...meetings.at, ...organizations.links], { ignoreCase: true }),
  };
}

/** An object whose properties are computed when they are first asked for. */
function lazily<T extends object>(properties: { [Key in keyof T]: () => T[Key] }): T {
  const object = {} as T;
  for (const key of Object.keys(properties) as (keyof T)[])
    Object.defineProperty(object, key, {
      enumerable: true,
      configurable: true,
      get() {
        const value = properties[key]();
        Object.defineProperty(object, key, { value, enumerable: true });
        return value;
      },
    });
  return object;
}

/** Compiles a language pack, each list when it is first needed: most articles need one pack of four. */
export function compileVocabulary(language: Language): Vocabulary {
  const { agreements, dates, meetings, names, organizations, places, titles } = language;
  const vocabulary: Vocabulary = lazily<Vocabulary>({
    language: () => language,
    titles: () => compileHeads(titles.heads),
    organizations: () => compileHeads(organizations.heads),
    places: () => compileHeads(places.heads),
    agreements: () => compileHeads(agreements.heads),
    triggers: () => [
      ...compileHeads(meetings.triggers.filter((trigger) => !trigger.anyCase)),
      ...compileHeads(
        meetings.triggers.filter((trigger) => trigger.anyCase),
        { ignoreCase: true },
      ),
    ],
    starts: () => {
      const { titles, organizations, places, agreements, triggers } = vocabulary;
      const heads = [titles, organizations, places, agreements, triggers].flat();
      return new StartTable(heads.map(({ pattern }) => pattern));
    },
    anyTitle: () =>
      wordPattern(
        titles.heads.map((head) => head.pattern),
        { firstLetter: true },
      ),
    honorific: () => wordPattern(names.honorifics, { firstLetter: true }),
    dates: () => datePatterns(language, dates.patterns),
    years: () => datePatterns(language, dates.years),
    onWeekday: () => datePatterns(language, dates.onWeekday),
    relative: () => wordPattern(Object.keys(dates.relative), { ignoreCase: true }),
    ages: () => agePattern(language),
    spellings: () => wordPattern(Object.keys(places.spellings ?? {})),
    phrases: () => phraseWords(language),
    notNames: () => new Set(names.notNames.map((word) => word.toLocaleLowerCase())),
    givenNames: () => new Set(names.given),
    functionWords: () => new Set(organizations.functionWords),
  });
  return vocabulary;
}
