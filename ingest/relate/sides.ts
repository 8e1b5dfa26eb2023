import type { Span } from "#model/document";
import type { Reference } from "../corefer/reference.js";
import type { MeetingTrigger } from "../languages/language.js";
import { wordPattern } from "../languages/word-pattern.js";
import { type Around, objectsOf } from "./around.js";
import { conjoined, listFrom, listUpTo } from "./lists.js";
import { withoutEscorts } from "./same-side.js";
import { type Scene, says } from "./scene.js";

/** "At meetings with local leaders, B praised …": whom a comma parts from "with" is not who is met. */
export function isElsewhere(scene: Scene, trigger: Span, object: Reference): boolean {
  const gap = scene.reading.text.slice(trigger.end, object.whole.start);
  return gap.replace(/^,[^,]{2,40},/u, "").includes(",");
}

/** How far behind the list of those met the other side may stand, in characters. */
const NEXT = 90;
const CLOSE = 30;

/** Whether a list of two or more has no "and" before its last member. */
const endsWithComma = (scene: Scene, list: readonly Reference[]) =>
  list.length > 1 &&
  !conjoined(scene, list.at(-2)!, list.at(-1)!) &&
  (list.at(-1)!.country === undefined || list.at(-1)!.country !== list.at(-2)!.country);

/** Whether people stand for more than one country. */
export const ofTwoCountries = (people: readonly Reference[]) =>
  new Set(people.flatMap((person) => person.country ?? [])).size > 1;

/** Whether two people stand for two countries, or one is called the counterpart of the other. */
function ofTwoSides(scene: Scene, people: readonly Reference[]): boolean {
  const { counterparts = [] } = scene.reading.vocabulary.language.meetings;
  const words = wordPattern(counterparts, { ignoreCase: true });
  const called = (one: Reference, next: Reference | undefined) =>
    next !== undefined && says(scene, { start: one.end, end: Math.max(one.end, next.start) }, words);
  return ofTwoCountries(people) || people.some((one, at) => called(one, people[at + 1]));
}

/** One side for each country, where three or more people stand for two; else one for each person. */
export function byCountry(people: readonly Reference[]): Reference[][] {
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
  { shape, opener, apart }: MeetingTrigger,
): Reference[][] | null {
  const { before, after, clause, within } = around;
  const subjects = listUpTo(scene, before);
  const objects = objectsOf(scene, around, trigger);
  const meeting = (people: readonly Reference[]) => withoutEscorts(scene, people);
  switch (shape) {
    case "subject-object":
      // "After talks with A, B left": a comma alone ends the list, and who follows is the subject.
      if (subjects.length === 0 && endsWithComma(scene, objects))
        return [objects.slice(-1), objects.slice(0, -1)];
      return objects.length > 0 && subjects.length > 0 ? [subjects, objects] : null;
    case "with": {
      if (objects.length === 0) return null;
      // "The meeting of A with B was short"
      if (within.length > 0) return [within, objects];
      // "In a meeting with B, A said": a comma alone ends the list, and who follows is the other side.
      if (subjects.length === 0 && endsWithComma(scene, objects))
        return [objects.slice(-1), objects.slice(0, -1)];
      const next = after
        .slice(objects.length)
        .filter((x) => x.start < clause.end && !objects.some((y) => y.entity === x.entity));
      // "With B, the envoy went over the visit that C will make": who stands further off is somebody else.
      const follows = next[0] && next[0].whole.start - objects.at(-1)!.whole.end < (apart ? CLOSE : NEXT);
      const partner = subjects.length > 0 ? subjects : follows ? listFrom(scene, next) : [];
      return partner.length > 0 ? [partner, objects] : null;
    }
    case "between":
      return meeting(objects).length >= 2 ? byCountry(meeting(objects)) : null;
    case "among":
      return ofTwoSides(scene, objects) ? byCountry(objects) : null;
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
        last && last.whole.end > last.end
          ? /^[^,.;:]{1,120},\s*(?:\p{Ll}+\s+){0,3}$/u
          : /^,[^,.;:]{1,120},\s*(?:\p{Ll}+\s+){0,3}$/u;
      if (subjects.length >= 2 && (gap.length <= 30 || apposition.test(gap)))
        return meeting(subjects).length >= 2 && (shape === "together" || ofTwoSides(scene, subjects))
          ? byCountry(meeting(subjects))
          : null;
      // "When they met, A and B agreed": the list follows.
      const list = before.length === 0 && comma ? objects : [];
      return list.length >= 2 && conjoined(scene, list.at(-2)!, list.at(-1)!) ? byCountry(list) : null;
    }
    case "labelled":
    case "next":
    case "likewise":
      return null;
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
      const hosts = listFrom(
        scene,
        before.filter((person) => person.start >= at + last[0].length),
      );
      // "It was by B that A was received": who is no member of the hosts' list is the guest.
      const behind = before.slice(before.indexOf(hosts.at(-1)!) + 1).slice(-1);
      const received = guests.length > 0 ? guests : behind;
      return received.length > 0 && hosts.length > 0 ? [hosts, received] : null;
    }
  }
}
