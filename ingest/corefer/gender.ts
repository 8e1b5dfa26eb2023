import type { ReferenceWords } from "../languages/reference-words.js";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";
import type { Reading } from "../recognise/reading.js";
import { isVietnameseName } from "../recognise/settle.js";
import { remember } from "../remember.js";
import type { Group } from "./group-names.js";

export type Gender = "female" | "male";

const told = new WeakMap<ReferenceWords, (words: string) => Gender | undefined>();

/** The gender that a few words tell by themselves: "Mme", "la présidente", "she". */
export function genderOfWords(reading: Reading, words: string): Gender | undefined {
  const { references } = reading.vocabulary.language;
  const known = told.get(references) ?? remember((text) => genderIn(references, text));
  told.set(references, known);
  return known(words);
}

function genderIn({ female = [], male = [] }: ReferenceWords, words: string): Gender | undefined {
  if (firstMatch(wordPattern(female, { ignoreCase: true }), words)) return "female";
  return firstMatch(wordPattern(male, { ignoreCase: true }), words) ? "male" : undefined;
}

/** A word of one or two letters more than the article before an office, and the first word of the office. */
function officeWords(
  reading: Reading,
  title: { start: number; headSpan: { start: number; end: number } },
): string {
  const before = /\p{L}+[ \u00a0]$/u.exec(reading.text.slice(Math.max(0, title.start - 8), title.start));
  const head = /^\S+/u.exec(reading.text.slice(title.headSpan.start, title.headSpan.end));
  return `${before?.[0] ?? ""}${head?.[0] ?? ""}`;
}

/** The gender of a Vietnamese name by its middle word: "Thị" and "Văn" are borne by one of them. */
function ofMiddleName(name: string): Gender | undefined {
  const [middle, last] = name.split(/\s+/u).slice(1);
  if (last === undefined) return undefined;
  if (/^Th[iị]$/iu.test(middle!)) return "female";
  return /^V[aăâ]n$/iu.test(middle!) ? "male" : undefined;
}

/**
 * Whether a person is a woman or a man: by courtesy titles, else by feminine offices, else by the given name. Undefined
 * where nothing tells, or two signs of one kind conflict.
 */
export function genderOf(reading: Reading, group: Group): Gender | undefined {
  const agreed = (found: (Gender | undefined)[]) => {
    const known = new Set(found.filter((one) => one !== undefined));
    return known.size === 1 ? [...known][0] : undefined;
  };
  const courtesy = agreed(
    group.people.map(({ honorific }) => (honorific && genderOfWords(reading, honorific)) || undefined),
  );
  if (courtesy) return courtesy;
  const titles = group.people.flatMap((person) => person.titles);
  if (titles.some((title) => genderOfWords(reading, officeWords(reading, title)) === "female"))
    return "female";
  const { name } = group.entity;
  if (isVietnameseName(reading, name)) return ofMiddleName(name);
  const words = name.split(/\s+/u);
  return words.length > 1 ? reading.gazetteer.genderOfGivenName(words[0]!) : undefined;
}
