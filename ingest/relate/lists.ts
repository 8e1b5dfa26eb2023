import type { Reference } from "../corefer/reference.js";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";
import { near } from "../recognise/near.js";
import { contains } from "../recognise/reading.js";
import type { Scene } from "./scene.js";

/** "and Airbus sales chief B", "et patron d'Airbus B": what a name is introduced with that is no known office. */
function isIntroduced(scene: Scene, gap: string): boolean {
  const { conjunctions, company } = scene.reading.vocabulary.language.meetings;
  if (!company || gap.length > 60) return false;
  const joins = firstMatch(wordPattern(conjunctions, { ignoreCase: true, anchor: "start" }), gap.trimStart());
  if (!joins) return false;
  const words = gap.trimStart().slice(joins[0].length).trim();
  const verb = firstMatch(wordPattern(company.verbs, { ignoreCase: true }), words);
  return !verb && /^(?:\p{Lu}[\p{L}'’-]*[ \u00a0])+(?:\p{Ll}+[ \u00a0]?){1,3}$/u.test(words);
}

/** "A, director of the office, and B", "A, who heads the chamber, and B": what is said of a member between two commas. */
function isApposition(scene: Scene, left: Reference, right: Reference, gap: string): boolean {
  const inside = /^\s*,([^.;:"“”«»]{4,120}),\s*([^,]{2,40})$/u.exec(gap);
  if (!inside || !left.named || !right.named) return false;
  const { conjunctions, relatives = [] } = scene.reading.vocabulary.language.meetings;
  const joins = firstMatch(wordPattern(conjunctions, { ignoreCase: true, anchor: "start" }), inside[2]!);
  if (joins?.[0].trim() !== inside[2]!.trim()) return false;
  const said = inside[1]!.trim();
  const from = left.whole.end + gap.indexOf(said);
  const span = { start: from, end: from + said.length };
  if (firstMatch(wordPattern(relatives, { ignoreCase: true, anchor: "start" }), said)) return true;
  const { titles, bodies } = scene.found;
  return [...near(titles, span), ...near(bodies, span)].some((one) => contains(span, one));
}

/** Whether two references are members of one list: "A, B and C", "the two leaders". */
function coordinated(scene: Scene, left: Reference, right: Reference): boolean {
  if (left.start === right.start) return true;
  const gap = scene.reading.text.slice(left.whole.end, right.whole.start);
  const conjunction = wordPattern(scene.reading.vocabulary.language.meetings.conjunctions, {
    ignoreCase: true,
  });
  // "Paul Martin, mayor of the town; Claire Fontaine, …": semicolons part members, whatever stands behind their names.
  if (left.named && /^[^.;]{0,90};\s*$/u.test(gap.replace(conjunction, ""))) return true;
  // "talks with him; B, secretary of …, did likewise": what stands for a name is no item of a list with semicolons.
  if (gap.includes(";") && !left.named) return false;
  if (isApposition(scene, left, right, gap) || (right.named && isIntroduced(scene, gap))) return true;
  const marks = wordPattern(scene.reading.vocabulary.language.meetings.sideMarks ?? [], { ignoreCase: true });
  const open = gap.replace(/\([^()]{1,60}\)/gu, " ");
  const bare = open.replace(marks, "");
  const rest = bare.replace(conjunction, "").replace(/[\s,;]+|\d+[/.)]/gu, "");
  return bare.length < 40 && rest.length === 0 && open.trim().length > 0;
}

/** Whether a word such as "and", and not a comma alone, joins two people. */
export function conjoined(scene: Scene, left: Reference, right: Reference): boolean {
  const gap = scene.reading.text.slice(left.whole.end, Math.max(left.whole.end, right.whole.start));
  const words = wordPattern(scene.reading.vocabulary.language.meetings.conjunctions, { ignoreCase: true });
  // A comma with an article (", le") joins lists, but does not tell that they go on.
  return gap.includes(";") || gap.replaceAll(",", " ").search(words) >= 0;
}

/** Whether a word such as "with" alone stands between two people. */
function isLinked(scene: Scene, left: Reference, right: Reference): boolean {
  const gap = scene.reading.text.slice(left.whole.end, Math.max(left.whole.end, right.whole.start));
  const words = wordPattern(scene.reading.vocabulary.language.meetings.linking ?? [], { ignoreCase: true });
  return gap.trim().length > 0 && gap.replace(words, "").trim().length === 0;
}

/** The list of people that starts with the first of these references. */
export function listFrom(scene: Scene, people: readonly Reference[]): Reference[] {
  const list = people.slice(0, 1);
  for (const [i, person] of people.slice(1).entries()) {
    const last = list.at(-1)!;
    if (!coordinated(scene, last, person)) break;
    // "A met B, and C with D": who stands before "with" behind an "and" has a meeting of his own.
    const next = people[i + 2];
    if (next && isLinked(scene, person, next) && !isLinked(scene, last, person)) break;
    list.push(person);
  }
  return list;
}

/** The list of people that ends with the last of these references. */
export function listUpTo(scene: Scene, people: readonly Reference[]): Reference[] {
  const list: Reference[] = [];
  for (const person of [...people].reverse()) {
    if (list.length > 0 && !coordinated(scene, person, list[0]!)) break;
    // "According to A, B met C": a comma alone makes no list of subjects.
    if (list.length === 1 && person.start !== list[0]!.start && !conjoined(scene, person, list[0]!)) break;
    list.unshift(person);
  }
  return list;
}
