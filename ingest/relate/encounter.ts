import type { Sentence, Span } from "#model/document";
import type { MeetingStatus } from "#model/vocabulary";
import type { Reference } from "../corefer/reference.js";
import { wordPattern } from "../languages/word-pattern.js";
import { type Around, objectsOf } from "./around.js";
import {
  apart,
  attendants,
  type FoundSide,
  inviter,
  leader,
  sharedSubject,
  speaker,
  subjectBefore,
} from "./missing-side.js";
import type { Scene } from "./scene.js";
import { isElsewhere, sidesOf } from "./sides.js";
import type { TriggerMatch } from "./triggers.js";

export interface Encounter {
  sides: Reference[][];
  quote: Span;
  rule: string;
}

/** A meeting told before in the same sentence: verbs behind it may share its subject. */
export interface EarlierMeeting {
  subjects: Reference[];
  objects: Reference[];
  status: MeetingStatus;
}

/** Drops people who are on two sides, and sides without people. */
function tidy(sides: readonly Reference[][]): Reference[][] {
  const seen = new Set<string>();
  return sides
    .map((side) =>
      side.filter((person) => {
        if (seen.has(person.entity.key)) return false;
        seen.add(person.entity.key);
        return true;
      }),
    )
    .filter((side) => side.length > 0);
}

const union = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** Whether all of one side stand for other countries than all of the next. */
const areApart = ([first, second]: readonly Reference[][]) =>
  first!.every((one) => second!.every((other) => apart(one, other)));

/** Both sides of a meeting word, out of its clause or what stands in for the side that the clause leaves open. */
export function encounterAt(
  scene: Scene,
  sentence: Sentence,
  match: TriggerMatch,
  around: Around,
  earlier: EarlierMeeting | undefined,
): Encounter | null {
  const { trigger } = match;
  const quote: Span = { start: sentence.start, end: sentence.end };
  const objects = objectsOf(scene, around, match);
  const verbal = trigger.shape === "subject-object";
  if (trigger.shape === "with" && objects[0] && isElsewhere(scene, match, objects[0])) return null;
  const shared =
    (verbal || trigger.shape === "with") &&
    objects.length > 0 &&
    sharedSubject(scene, match, around, earlier);
  if (shared) return { sides: tidy([shared, objects]), quote, rule: "shared-subject" };

  const direct = sidesOf(scene, around, match, trigger);
  const sides = direct && tidy(direct);
  if (sides && sides.length >= 2)
    return trigger.apart && !areApart(sides) ? null : { sides, quote, rule: trigger.shape };

  const fill = (known: Reference[], found: FoundSide | null): Encounter | null => {
    const both = found && tidy([known, found.people]);
    return both && both.length >= 2
      ? { sides: both, quote: union(quote, found.quote), rule: found.rule }
      : null;
  };
  const hostOf = (known: Reference[]): FoundSide | null => {
    const found = attendants(scene, sentence, known);
    return found && { ...found, people: found.people.filter((x) => known.every((y) => apart(x, y))) };
  };
  if ((verbal || trigger.shape === "with") && objects.length > 0 && around.before.length === 0) {
    return (
      fill(objects, leader(scene, sentence, objects)) ??
      fill(objects, speaker(scene, sentence, match, around, objects)) ??
      fill(objects, subjectBefore(scene, sentence, match, objects)) ??
      fill(objects, hostOf(objects))
    );
  }
  if (verbal && objects.length === 0 && around.before.length > 0) {
    const subject = around.before.slice(-1);
    return fill(subject, inviter(scene, sentence, subject)) ?? fill(subject, hostOf(subject));
  }
  return null;
}

/** Adds those also present to the side of their country. */
export function withAttendants(scene: Scene, sentence: Sentence, encounter: Encounter): Encounter {
  const found = attendants(scene, sentence, encounter.sides.flat());
  if (!found) return encounter;
  const sides = encounter.sides.map((side) => [...side]);
  for (const person of found.people) {
    const { country } = person;
    const side = sides.find((one) => country !== undefined && one.some((x) => x.country === country));
    side?.push(person);
  }
  return { ...encounter, sides: tidy(sides), quote: union(encounter.quote, found.quote) };
}

/** "Also present at the meeting was …" adds to a meeting told before; its words are no meeting of their own. */
export function opensWithAttendance(scene: Scene, sentence: Sentence): boolean {
  const words = wordPattern(scene.reading.vocabulary.language.meetings.attendance, { ignoreCase: true });
  const match = scene.reading.words.first(words, sentence);
  return match !== undefined && match.index - sentence.start < 12;
}
