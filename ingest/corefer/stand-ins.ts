import type { Span } from "#model/document";
import { wordPattern } from "../languages/word-pattern.js";
import type { Found, TitlePhrase } from "../recognise/found.js";
import { lastBefore, near } from "../recognise/near.js";
import { contains, matchBefore, type Reading } from "../recognise/reading.js";
import type { Group } from "./group-names.js";
import { fold, type Reference } from "./reference.js";

/** How far back, in characters, a title without a name may lead. */
const MEMORY = 20_000;

/** What may stand between an office and its holder: "ke-5 RI". */
const NUMBER = /^ ke-\d{1,2}(?: \p{Lu}{2})? $/u;

const SINGLE: ReadonlySet<string> = new Set([
  "head-of-state",
  "head-of-government",
  "speaker",
  "senate-president",
]);

/**
 * Whether a bare title can stand for the holder of another: "Chủ tịch" for "Chủ tịch Quốc hội", not "Phó Chủ tịch" for
 * "Chủ tịch". A country in it must be the holder's: "Thủ tướng Việt Nam".
 */
function standsFor(
  reading: Reading,
  bare: TitlePhrase,
  full: TitlePhrase,
  country: string | undefined,
): boolean {
  if (bare.office !== full.office) return false;
  const text = (title: TitlePhrase) => fold(reading.text.slice(title.start, title.end)).split(" ");
  const own = new Set(text(full));
  if (text(bare).every((word) => own.has(word))) return true;
  // One person holds such an office of a country, by whatever word: "le chef de l'État français".
  if (SINGLE.has(bare.office) && bare.countries[0] !== undefined) return bare.countries[0] === country;
  if (bare.head !== full.head) return false;
  if (bare.countries.length > 0)
    return country !== undefined && bare.countries[0] === country && bare.office !== "other";
  return text(bare).length <= 2;
}

/** The people named before a title, and not too far back, for whose own title it can stand. */
function officeHolders(reading: Reading, groups: readonly Group[]): (title: TitlePhrase) => Group[] {
  const named = new Map<string, (Span & { group: Group })[]>();
  const titles = new Map<Group, TitlePhrase[]>();
  for (const group of groups) {
    const different = new Map<string, TitlePhrase>();
    for (const title of group.people.flatMap((person) => person.titles)) {
      const key = `${title.office} ${title.head.pattern} ${fold(reading.text.slice(title.start, title.end))}`;
      if (!different.has(key)) different.set(key, title);
    }
    titles.set(group, [...different.values()]);
    for (const office of new Set([...different.values()].map((title) => title.office)))
      named.set(office, [
        ...(named.get(office) ?? []),
        ...group.entity.mentions.map(({ start, end }) => ({ start, end, group })),
      ]);
  }
  for (const mentions of named.values()) mentions.sort((a, b) => a.start - b.start);
  return (title) => {
    const mentions = near(named.get(title.office) ?? [], {
      start: Math.max(0, title.start - MEMORY),
      end: title.start,
    });
    const before = new Set(mentions.filter((x) => x.start < title.start).map((x) => x.group));
    return [...before].filter((group) =>
      titles.get(group)!.some((full) => standsFor(reading, title, full, group.country)),
    );
  };
}

/**
 * "The President" where no head of state was named: those named before whose title starts with the word, as in "President
 * of the Regional Council".
 */
function presidentsOfBodies(reading: Reading, groups: readonly Group[]): (title: TitlePhrase) => Group[] {
  const words = ({ start, end }: Span) => fold(reading.text.slice(start, end));
  return (title) => {
    const bare = words(title);
    if (title.office !== "head-of-state" || bare.includes(" ")) return [];
    return groups.filter(({ entity, people }) =>
      people.some(
        ({ titles }) =>
          entity.mentions[0]!.start < title.start &&
          titles.some((own) => own.office !== title.office && words(own).startsWith(`${bare} `)),
      ),
    );
  };
}

/** Titles without a name that stand for someone named before: "the ambassador", "Chủ tịch UBND tỉnh". */
export function standIns(
  reading: Reading,
  found: Found,
  groups: readonly Group[],
  names: readonly Reference[],
): Reference[] {
  const { text, vocabulary } = reading;
  const attached = new Set(found.people.flatMap((person) => person.titles));
  const definite = wordPattern(vocabulary.language.references.definite, { ignoreCase: true });
  const indefinite = wordPattern(vocabulary.language.references.indefinite ?? [], { ignoreCase: true });
  const result: Reference[] = [];
  const wholes = names.map((name) => name.whole);
  const holdersBefore = officeHolders(reading, groups);
  const namesakes = presidentsOfBodies(reading, groups);
  for (const title of found.titles) {
    if (attached.has(title) || near(wholes, title).some((whole) => contains(whole, title))) continue;
    const marked = matchBefore(reading, definite, title.start, 16, /^[ \u00a0]*$/u) !== undefined;
    if (matchBefore(reading, indefinite, title.start, 16, /^[ \u00a0]$/u) !== undefined) continue;
    if (!marked && !vocabulary.language.references.bareTitles) continue;
    // A title right before a name that was not taken as its holder's belongs to that name all the same.
    const next = near(wholes, { start: title.end, end: title.end + 2 }).find(
      (whole) => whole.start >= title.end && whole.start - title.end <= 2,
    );
    // "Presiden ke-5 RI Megawati": so does one with its number in between.
    const numbered = near(wholes, { start: title.end, end: title.end + 16 }).some(
      (whole) => whole.start > title.end && NUMBER.test(text.slice(title.end, whole.start)),
    );
    if (next || numbered) continue;
    const exact = holdersBefore(title);
    const holders = exact.length > 0 ? exact : namesakes(title);
    const home = holders.filter(
      (group) => group.country === vocabulary.language.organizations.defaultCountry,
    );
    const holder =
      holders.length === 1 ? holders[0] : home.length === 1 ? home[0] : latest(holders, title.start);
    if (!holder) continue;
    result.push({
      start: title.start,
      end: title.end,
      text: text.slice(title.start, title.end),
      entity: holder.entity,
      ...(holder.country ? { country: holder.country } : {}),
      named: false,
      whole: { start: title.start, end: title.end },
      rule: "title-stand-in",
    });
  }
  return result;
}

/** The holder whose title the article used last before an offset. */
function latest(holders: readonly Group[], offset: number): Group | undefined {
  const last = (group: Group) => lastBefore(group.entity.mentions, offset)?.start ?? -1;
  return [...holders].sort((a, b) => last(b) - last(a))[0];
}
