import type { Anaphor } from "./anaphors.js";
import type { Fits } from "./qualities.js";
import type { Reference } from "./reference.js";
import type { Centre } from "./salience.js";

/** By how much the second of two people must outweigh a third one. */
const AHEAD = 2;

const different = (people: readonly Reference[]) => [
  ...new Map(people.map((who) => [who.entity, who])).values(),
];

/** Whether two people can be the two sides of something. */
const opposed = (a: Reference, b: Reference) =>
  a.country === undefined || b.country === undefined || a.country !== b.country;

/**
 * "The two leaders": the two people of the sentence so far, or of the one before, if these name just two; else those who
 * outweigh all others. Of three about alike it says nothing, unless just two of them stand for different countries.
 */
export function pairOf(
  anaphor: Anaphor,
  own: readonly Reference[],
  before: readonly Reference[],
  centres: readonly Centre[],
  fits: Fits,
): Reference[] {
  const rather = anaphor.words?.rather;
  if (rather) {
    // "The two leaders" are no ministers where the text speaks of two presidents.
    const { pattern } = anaphor.words!;
    const high = { ...anaphor, kind: "description" as const, words: { pattern, offices: rather } };
    const leading = centres.filter(({ who }) => fits(high, who));
    const [one, other] = leading;
    if (one && other && leading.length === 2 && opposed(one.who, other.who)) return [one.who, other.who];
  }
  for (const people of [own, before]) {
    const two = different(people).filter((who) => fits(anaphor, who));
    if (two.length === 2) return two;
  }
  const fitting = centres.filter(({ who }) => fits(anaphor, who));
  const [first, second, third] = fitting;
  if (!first || !second) return [];
  const clear = !third || second.weight - third.weight >= AHEAD;
  if (clear && opposed(first.who, second.who)) return [first.who, second.who];
  const others = fitting.filter(({ who }) => who !== first.who && opposed(first.who, who) && who.country);
  return first.who.country && others.length === 1 ? [first.who, others[0]!.who] : [];
}
