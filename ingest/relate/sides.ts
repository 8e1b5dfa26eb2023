import type { Span } from "#model/document";
import type { Reference } from "../corefer/reference.js";
import type { MeetingTrigger } from "../languages/language.js";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";
import { peopleIn, type Scene, textOf } from "./scene.js";
import type { TriggerMatch } from "./triggers.js";

/** How far from a trigger the first person of a side may stand, in characters. */
const REACH = 110;

/** Sides of a meeting, and where the words that name them start, if outside the sentence. */
export interface Sides {
  sides: Reference[][];
  rule: string;
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
  const rest = gap.replace(conjunction, "").replace(/[\s,;]+|\d+[/.)]|\([^)]{1,16}\)/gu, "");
  return gap.length < 40 && rest.length === 0 && gap.trim().length > 0;
}

/** Whether a word such as "and", and not a comma alone, joins two people. */
function conjoined(scene: Scene, left: Reference, right: Reference): boolean {
  const gap = scene.reading.text.slice(left.whole.end, Math.max(left.whole.end, right.whole.start));
  const words = wordPattern(scene.reading.vocabulary.language.meetings.conjunctions, { ignoreCase: true });
  // A comma with an article (", le") joins lists, but does not tell that they go on.
  return gap.includes(";") || gap.replaceAll(",", " ").search(words) >= 0;
}

/** The list of people that starts with the first of these references. */
export function listFrom(scene: Scene, people: readonly Reference[]): Reference[] {
  const list = people.slice(0, 1);
  for (const person of people.slice(1)) {
    if (!coordinated(scene, list.at(-1)!, person)) break;
    list.push(person);
  }
  return list;
}

/** The list of people that ends with the last of these references. */
function listUpTo(scene: Scene, people: readonly Reference[]): Reference[] {
  const list: Reference[] = [];
  for (const person of [...people].reverse()) {
    if (list.length > 0 && !coordinated(scene, person, list[0]!)) break;
    // "According to A, B met C": a comma alone makes no list of subjects.
    if (list.length === 1 && person.start !== list[0]!.start && !conjoined(scene, person, list[0]!)) break;
    list.unshift(person);
  }
  return list;
}

/** The clause around a trigger: up to the nearest clause breaks. */
export function clauseAround(scene: Scene, sentence: Span, trigger: Span): Span {
  const pattern = wordPattern(scene.reading.vocabulary.language.meetings.clauseBreaks, { ignoreCase: true });
  let { start, end } = sentence;
  const breakAt = (at: number, length: number) => {
    if (at + length <= trigger.start) start = Math.max(start, at + length);
    if (at >= trigger.end) end = Math.min(end, at);
  };
  for (const { index, match } of scene.reading.words.within(pattern, sentence))
    breakAt(index, match[0].length);
  for (const match of textOf(scene, sentence).matchAll(/[;:]\s|\s[–—]\s/gu))
    breakAt(sentence.start + match.index, match[0].length);
  return { start, end };
}

/** People around a trigger: in its clause before it, and behind it, where a list may go on past semicolons. */
export interface Around {
  before: Reference[];
  after: Reference[];
  clause: Span;
}

/** Whether the words around a person say that another one acts: "on behalf of A, B received C", "A's envoy met C". */
function isAbsent(scene: Scene, person: Reference, trigger: TriggerMatch): boolean {
  const { text, vocabulary } = scene.reading;
  const words = wordPattern(vocabulary.language.meetings.absent ?? [], { ignoreCase: true, anchor: "end" });
  if (firstMatch(words, text.slice(Math.max(0, person.whole.start - 40), person.whole.start))) return true;
  const owner = /^['’]s[ \u00a0]/u.exec(text.slice(person.end, person.end + 3));
  // "Macron's talks with Lam": the owner of a meeting was there.
  return owner !== null && Math.abs(trigger.start - person.end) > 30;
}

/** Looks around a trigger. */
export function lookAround(scene: Scene, sentence: Span, trigger: TriggerMatch): Around {
  const clause = clauseAround(scene, sentence, trigger);
  const people = peopleIn(scene, sentence).filter((person) => !isAbsent(scene, person, trigger));
  // "A and his host B": a pronoun between names is no member of the list, unless it is the subject ("and he met").
  const members = (side: Reference[]) =>
    side.filter(
      (person) =>
        person.rule !== "pronoun" ||
        side.every((other) => other.rule === "pronoun") ||
        (person === side.at(-1) && person.end <= trigger.start && trigger.start - person.end < 15) ||
        (person === side[0] && person.start >= trigger.end && person.start - trigger.end < 3),
    );
  // "He was by B received": the guest and the host both stand before the word, and the guest may be a pronoun.
  const framed = (side: Reference[]) =>
    trigger.trigger.shape === "framed" && side.at(-1)?.rule !== "pronoun" ? side : members(side);
  return {
    clause,
    before: framed(people.filter((person) => person.end <= trigger.start && person.start >= clause.start)),
    after: members(people.filter((person) => person.start >= trigger.end)),
  };
}

/** The list that follows a trigger closely enough to be its object. */
export function objectsOf(scene: Scene, { after, clause }: Around, trigger: Span): Reference[] {
  const first = after[0];
  if (!first || first.start >= clause.end || first.whole.start - trigger.end > REACH) return [];
  return listFrom(scene, after);
}

/** "At meetings with local leaders, B praised …": whom a comma parts from "with" is not who is met. */
export function isElsewhere(scene: Scene, trigger: Span, object: Reference): boolean {
  const gap = scene.reading.text.slice(trigger.end, object.whole.start);
  return gap.replace(/^,[^,]{2,40},/u, "").includes(",");
}

/** Whether a list of two or more has no "and" before its last member. */
const endsWithComma = (scene: Scene, list: readonly Reference[]) =>
  list.length > 1 && !conjoined(scene, list.at(-2)!, list.at(-1)!);

const ofTwoCountries = (people: readonly Reference[]) =>
  new Set(people.flatMap((person) => person.country ?? [])).size > 1;

/** One side for each country, where three or more people stand for two; else one for each person. */
function byCountry(people: readonly Reference[]): Reference[][] {
  const countries = [...new Set(people.map((person) => person.entity.country))];
  return people.length > 2 && countries.length === 2 && !countries.includes(undefined)
    ? countries.map((country) => people.filter((person) => person.entity.country === country))
    : people.map((person) => [person]);
}

/** The people on each side of a meeting word, by its shape; null where they cannot be told. */
export function sidesOf(
  scene: Scene,
  around: Around,
  trigger: Span,
  { shape, opener }: MeetingTrigger,
): Reference[][] | null {
  const { before, after, clause } = around;
  const subjects = listUpTo(scene, before);
  const objects = objectsOf(scene, around, trigger);
  switch (shape) {
    case "subject-object":
      // "After talks with A, B left": a comma alone ends the list, and who follows is the subject.
      if (subjects.length === 0 && endsWithComma(scene, objects))
        return [objects.slice(-1), objects.slice(0, -1)];
      return objects.length > 0 && subjects.length > 0 ? [subjects, objects] : null;
    case "with": {
      if (objects.length === 0) return null;
      // "In a meeting with B, A said": a comma alone ends the list, and who follows is the other side.
      if (subjects.length === 0 && endsWithComma(scene, objects))
        return [objects.slice(-1), objects.slice(0, -1)];
      const next = after
        .slice(objects.length)
        .filter((x) => x.start < clause.end && !objects.some((y) => y.entity === x.entity));
      const partner = subjects.length > 0 ? subjects : listFrom(scene, next);
      return partner.length > 0 ? [partner, objects] : null;
    }
    case "between":
      return objects.length >= 2 ? byCountry(objects) : null;
    case "together":
    case "joint": {
      // "A and B met C": who follows at once is the other side.
      const first = objects[0]?.whole.start ?? trigger.end;
      const comma = /^[^,.;]{0,30}, (?:\p{Ll}+ )?$/u.test(scene.reading.text.slice(trigger.end, first));
      if (objects.length > 0 && !comma && objects[0]!.whole.start - trigger.end <= 2) return null;
      const last = subjects.at(-1);
      const gap = scene.reading.text.slice(last?.whole.end ?? trigger.start, trigger.start);
      // "A and B, adviser at the embassy, signed": what is said of the last one stands between commas.
      const apposition =
        last && last.whole.end > last.end ? /^[^,.;:]{1,120},\s*$/u : /^,[^,.;:]{1,120},\s*$/u;
      if (subjects.length >= 2 && (gap.length <= 30 || apposition.test(gap)))
        return shape === "together" || ofTwoCountries(subjects) ? byCountry(subjects) : null;
      // "When they met, A and B agreed": the list follows.
      const list = before.length === 0 && comma ? objects : [];
      return list.length >= 2 && conjoined(scene, list.at(-2)!, list.at(-1)!) ? byCountry(list) : null;
    }
    case "framed": {
      const words = wordPattern(opener ? [opener] : [], { ignoreCase: true });
      const text = scene.reading.text.slice(clause.start, trigger.start);
      const last = [...text.matchAll(words)].at(-1);
      if (!last) return null;
      const at = clause.start + last.index;
      const guests = listUpTo(
        scene,
        before.filter((person) => person.end <= at),
      );
      const hosts = before.filter((person) => person.start >= at + last[0].length);
      return guests.length > 0 && hosts.length > 0 ? [listFrom(scene, hosts), guests] : null;
    }
  }
}
