import type { Span } from "#model/document";
import type { Reference } from "../corefer/reference.js";
import type { MeetingTrigger } from "../languages/language.js";
import { wordPattern } from "../languages/word-pattern.js";
import { peopleIn, type Scene, textOf } from "./scene.js";

/** How far from a trigger the first person of a side may stand, in characters. */
const REACH = 110;

/** Whether two references are members of one list: "A, B and C". */
function coordinated(scene: Scene, left: Reference, right: Reference): boolean {
  const gap = scene.reading.text.slice(left.whole.end, right.whole.start);
  const conjunction = wordPattern(scene.reading.vocabulary.language.meetings.conjunctions, {
    ignoreCase: true,
  });
  const rest = gap.replace(conjunction, "").replace(/[\s,;]+/gu, "");
  return gap.length < 40 && rest.length === 0 && gap.trim().length > 0;
}

/** The list of people that starts with the first of these references. */
function listFrom(scene: Scene, people: readonly Reference[]): Reference[] {
  const list = people.slice(0, 1);
  for (const person of people.slice(1)) {
    if (!coordinated(scene, list.at(-1)!, person)) break;
    list.push(person);
  }
  return list;
}

/** The list of people that ends with the last of these references. */
function listUpTo(scene: Scene, people: readonly Reference[]): Reference[] {
  return people.reduceRight<Reference[]>(
    (list, person) => (list.length === 0 || coordinated(scene, person, list[0]!) ? [person, ...list] : list),
    [],
  );
}

/** The clause around a trigger: up to the nearest clause breaks. */
export function clauseAround(scene: Scene, sentence: Span, trigger: Span): Span {
  const pattern = wordPattern(scene.reading.vocabulary.language.meetings.clauseBreaks, { ignoreCase: true });
  const text = textOf(scene, sentence);
  let { start, end } = sentence;
  const breaks = [...text.matchAll(pattern), ...text.matchAll(/[;:]\s|\s[–—]\s/gu)];
  for (const match of breaks) {
    const at = sentence.start + match.index;
    if (at + match[0].length <= trigger.start) start = Math.max(start, at + match[0].length);
    if (at >= trigger.end) end = Math.min(end, at);
  }
  return { start, end };
}

/** The people on each side of a meeting word, or null where they cannot be told. */
export function sidesOf(
  scene: Scene,
  sentence: Span,
  trigger: Span,
  shape: MeetingTrigger["shape"],
): Reference[][] | null {
  const clause = clauseAround(scene, sentence, trigger);
  const distinct = (people: Reference[]) => people.filter((person) => person.entity.kind === "Person");
  const within = distinct(peopleIn(scene, clause)).filter(
    (x) => !(x.start < trigger.end && trigger.start < x.end),
  );
  const before = within.filter((person) => person.end <= trigger.start);
  const after = within.filter((person) => person.start >= trigger.end);
  const near = (person: Reference | undefined) =>
    person !== undefined && person.whole.start - trigger.end <= REACH ? person : undefined;
  const subjects = listUpTo(scene, before);
  const objects = near(after[0]) ? listFrom(scene, after) : [];

  switch (shape) {
    case "subject-object": {
      if (objects.length > 0 && subjects.length > 0) return [subjects, objects];
      return null;
    }
    case "with": {
      if (objects.length === 0) return null;
      const next = after.slice(objects.length).filter((x) => !objects.some((y) => y.entity === x.entity));
      const rest = next.length > 0 ? listFrom(scene, next).slice(0, 1) : [];
      const partner = subjects.length > 0 ? subjects : rest;
      return partner.length > 0 ? [partner, objects] : null;
    }
    case "between":
      return objects.length >= 2 ? objects.map((person) => [person]) : null;
    case "together":
      return subjects.length >= 2 ? subjects.map((person) => [person]) : null;
  }
}
