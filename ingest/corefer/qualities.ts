import type { LocalEntity } from "#model/mention";
import type { DescriptionWords } from "../languages/reference-words.js";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";
import { countriesIn } from "../recognise/countries.js";
import type { Reading } from "../recognise/reading.js";
import type { Anaphor } from "./anaphors.js";
import { type Gender, genderOf, genderOfWords } from "./gender.js";
import type { Group } from "./group-names.js";
import type { Reference } from "./reference.js";

/** What is known of a person that words which stand for someone may ask for. */
interface Qualities {
  gender: Gender | undefined;
  offices: ReadonlySet<string>;
  titles: readonly string[];
}

/** Whether words can stand for a person. */
export type Fits = (anaphor: Anaphor, who: Reference) => boolean;

/** Whether a person holds such an office as the words name. */
function holds({ offices, titles }: Qualities, words: DescriptionWords): boolean {
  if (!words.offices && !words.title) return true;
  if (words.offices?.some((office) => offices.has(office))) return true;
  if (!words.title) return false;
  const pattern = wordPattern([words.title], { ignoreCase: true });
  return titles.some((title) => firstMatch(pattern, title) !== null);
}

/**
 * Agreement of words with people: no known gender may conflict, a country that the words name must be the person's, and
 * so must an office.
 */
export function agreement(reading: Reading, groups: readonly Group[]): Fits {
  const groupOf = new Map<LocalEntity, Group>(groups.map((group) => [group.entity, group]));
  const known = new Map<LocalEntity, Qualities>();
  const qualitiesOf = (entity: LocalEntity): Qualities => {
    const qualities = known.get(entity) ?? describe(reading, groupOf.get(entity)!);
    known.set(entity, qualities);
    return qualities;
  };
  return (anaphor, who) => {
    const text = reading.text.slice(anaphor.start, anaphor.end);
    // "Les deux hommes": the noun of a pair stands last.
    const [opening] = anaphor.kind === "pair" ? [text] : (/^\S+(?:[ \u00a0]\S+)?/u.exec(text) ?? [text]);
    const gender = genderOfWords(reading, opening);
    const qualities = qualitiesOf(who.entity);
    if (gender && qualities.gender && gender !== qualities.gender) return false;
    if (!anaphor.words) return true;
    const [country] = countriesIn(reading, anaphor);
    if (country && who.country !== undefined && who.country !== country.code) return false;
    if (anaphor.words.national) return country !== undefined && who.country === country.code;
    // Of two, one may be introduced as the other's counterpart only.
    const untold = anaphor.kind === "pair" && [...qualities.offices].every((office) => office === "other");
    return untold || holds(qualities, anaphor.words);
  };
}

function describe(reading: Reading, group: Group): Qualities {
  const titles = group.people.flatMap((person) => person.titles);
  return {
    gender: genderOf(reading, group),
    offices: new Set(titles.map((title) => title.office)),
    titles: titles.map((title) => reading.text.slice(title.start, title.end)),
  };
}
