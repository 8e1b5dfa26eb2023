import type { MeetingRule } from "#model/claim-rule";
import type { Sentence, Span } from "#model/document";
import type { MeetingStatus } from "#model/vocabulary";
import type { Reference } from "../corefer/reference.js";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";
import { type Around, objectsOf } from "./around.js";
import { attendants } from "./attendants.js";
import { innerSides } from "./inner.js";
import { peopleOfItems, topicBefore } from "./items.js";
import { labelledSides } from "./labels.js";
import {
  apart,
  type FoundSide,
  guestNext,
  interlocutor,
  interlocutors,
  inviter,
  leader,
  sharedSubject,
  speaker,
  subjectBefore,
} from "./missing-side.js";
import type { Scene } from "./scene.js";
import { byCountry, isElsewhere, ofTwoCountries, sidesOf } from "./sides.js";
import type { TriggerMatch } from "./triggers.js";

export interface Encounter {
  sides: Reference[][];
  quote: Span;
  rule: MeetingRule;
}

/** A meeting told before: what follows in its sentence may share its subject, and the next one go on with it. */
export interface EarlierMeeting {
  sentence: Sentence;
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

/** Whether all of one side stand for other countries than all of the next; one side alone is apart from nobody. */
const areApart = ([first = [], second]: readonly Reference[][]) =>
  second !== undefined && first.every((one) => second.every((other) => apart(one, other)));

/**
 * "A received B, accompanied by Minister C": of two sides for two countries, who stands for the country of the other side is
 * one of theirs.
 */
function withOwnCountry(encounter: Encounter): Encounter {
  const [left, right] = encounter.sides;
  const [a, b] = [left?.[0]?.country, right?.[0]?.country];
  if (encounter.sides.length !== 2 || a === undefined || b === undefined || a === b) return encounter;
  const of = (country: string, own: Reference[], others: Reference[]) => [
    ...own.filter((person, i) => i === 0 || person.country !== (country === a ? b : a)),
    ...others.slice(1).filter((person) => person.country === country),
  ];
  return { ...encounter, sides: [of(a, left!, right!), of(b, right!, left!)] };
}

/** What is said of a meeting word, and where. */
interface Telling {
  scene: Scene;
  sentence: Sentence;
  match: TriggerMatch;
  around: Around;
  objects: Reference[];
  earlier: EarlierMeeting | undefined;
}

/** Both sides of a meeting word, out of its clause or what stands in for the side that the clause leaves open. */
export function encounterAt(
  scene: Scene,
  sentence: Sentence,
  match: TriggerMatch,
  around: Around,
  earlier: EarlierMeeting | undefined,
): Encounter | null {
  const objects = objectsOf(scene, around, match);
  const telling: Telling = { scene, sentence, match, around, objects, earlier };
  const { trigger } = match;
  const found =
    trigger.shape === "labelled"
      ? asForm(telling)
      : trigger.shape === "next" || trigger.shape === "likewise"
        ? asSequel(telling)
        : trigger.pronoun
          ? filled(
              telling,
              around.before.length > 0 ? around.before.slice(-1) : objects.slice(0, 1),
              (subject) =>
                knownObject(sentence, around, subject) ??
                (trigger.pronoun === "all" ? interlocutors : interlocutor)(scene, sentence, subject),
            )
          : asClause(telling);
  if (!found || isOneSide(found)) return null;
  return !trigger.apart || areApart(found.sides) ? withOwnCountry(found) : null;
}

/** Whom the pronoun within the words means, where the discourse told it. */
function knownObject(sentence: Sentence, { inner }: Around, subject: readonly Reference[]): FoundSide | null {
  return inner && subject.every((one) => one.entity !== inner.entity)
    ? { people: [inner], quote: sentence, rule: "object-pronoun" }
    : null;
}

/** "The two" who stand for one country: they did something together, and have not met each other there. */
function isOneSide({ sides: [left, right] }: Encounter): boolean {
  const [a, b] = [left?.[0], right?.[0]];
  return (
    a?.rule === "pair" &&
    b?.rule === "pair" &&
    a.start === b.start &&
    a.country !== undefined &&
    a.country === b.country
  );
}

/** "Host: B. Guest: A." */
function asForm({ scene, sentence, match }: Telling): Encounter | null {
  const found = labelledSides(scene, sentence, match, match.trigger);
  const sides = found && tidy(found.sides);
  return sides && sides.length === 2 ? { sides, quote: found.quote, rule: "labelled" } : null;
}

/** "Then came C", "C did likewise": another one in the place of an object or of the subject of the meeting before. */
function asSequel({ scene, sentence, match, around, objects, earlier }: Telling): Encounter | null {
  if (earlier?.status !== (match.trigger.status ?? "held")) return null;
  const newcomers = objects.length > 0 ? objects : around.before.slice(-1);
  // "as did their ministers, C and D": a meeting of the two
  const among = objects.length === 2 && areApart([objects.slice(0, 1), objects.slice(1)]);
  if (match.trigger.shape === "likewise" && among)
    return {
      sides: tidy(objects.map((one) => [one])),
      quote: union(earlier.sentence, sentence),
      rule: "likewise",
    };
  const facing = (people: Reference[]) => areApart([people, newcomers]);
  // "Minister A received B. Then it was President C's turn": C faces the one who is not of his country.
  const known =
    match.trigger.shape === "likewise" || (facing(earlier.objects) && !facing(earlier.subjects))
      ? earlier.objects
      : earlier.subjects;
  const sides = tidy([known, newcomers]);
  if (sides.length < 2 || !areApart(sides)) return null;
  const leads = scene.reading.text.slice(sentence.start, match.start).trim().length < 30;
  const quote = union(earlier.sentence, sentence);
  return leads || objects.length === 0 ? { sides, quote, rule: match.trigger.shape } : null;
}

/** One side that is known, with the other that a rule finds. */
function filled(
  { sentence }: Telling,
  known: Reference[],
  find: (known: Reference[]) => FoundSide | null,
): Encounter | null {
  const found = known.length > 0 ? find(known) : null;
  const both = found && tidy([known, found.people]);
  return both && both.length >= 2
    ? { sides: both, quote: union(sentence, found.quote), rule: found.rule }
    : null;
}

/** "He was received at the palace": who comes behind is not the guest. */
function isPassive(scene: Scene, { start, end }: TriggerMatch): boolean {
  const { passives = [] } = scene.reading.vocabulary.language.meetings;
  const words = wordPattern(passives, { ignoreCase: true, anchor: "end" });
  const { text } = scene.reading;
  return (
    firstMatch(words, text.slice(Math.max(0, start - 24), start)) !== null &&
    !/ (?:by|with|to)$/u.test(text.slice(start, end))
  );
}

function asClause(telling: Telling): Encounter | null {
  const { scene, sentence, match, around, objects, earlier } = telling;
  const { trigger } = match;
  const quote: Span = { start: sentence.start, end: sentence.end };
  const withPronoun = innerSides(scene, around, match);
  if (withPronoun) {
    const sides = tidy(withPronoun);
    if (sides.length >= 2) return { sides, quote, rule: "object-pronoun" };
  }
  const verbal = trigger.shape === "subject-object";
  if (verbal && isPassive(scene, match)) return null;
  if (trigger.shape === "with" && objects[0] && isElsewhere(scene, match, objects[0])) return null;
  const shared =
    (verbal || trigger.shape === "with") &&
    objects.length > 0 &&
    sharedSubject(scene, match, around, earlier?.sentence === sentence ? earlier : undefined);
  if (shared) return { sides: tidy([shared, objects]), quote, rule: "shared-subject" };

  const direct = sidesOf(scene, around, match, trigger);
  const sides = direct && tidy(direct);
  if (sides && sides.length >= 2) return { sides, quote, rule: trigger.shape };
  if (objects.length === 0) {
    const listed = asList(telling);
    if (listed) return listed;
  }

  const hostOf = (known: Reference[]): FoundSide | null => {
    const found = attendants(scene, sentence, known);
    return found && { ...found, people: found.people.filter((x) => known.every((y) => apart(x, y))) };
  };
  if ((verbal || trigger.shape === "with") && objects.length > 0 && around.before.length === 0) {
    return (
      filled(telling, objects, () => leader(scene, sentence, objects)) ??
      filled(telling, objects, () => speaker(scene, sentence, match, around, objects)) ??
      filled(telling, objects, () => subjectBefore(scene, sentence, match, objects)) ??
      (trigger.apart && !verbal && trigger.act !== "visit"
        ? filled(telling, objects, (known) => interlocutor(scene, sentence, known))
        : null) ??
      filled(telling, objects, hostOf)
    );
  }
  if (verbal && objects.length === 0 && around.before.length > 0) {
    const subject = around.before.slice(-1);
    return (
      filled(telling, subject, () => inviter(scene, sentence, subject)) ??
      filled(telling, subject, hostOf) ??
      (trigger.guest === "next" ? filled(telling, subject, () => guestNext(scene, sentence, subject)) : null)
    );
  }
  return null;
}

/** "Waiting at the foot of the stairs: • A • B"; "Who signed? > A > B". */
function asList(telling: Telling): Encounter | null {
  const { scene, sentence, match, around } = telling;
  const list = peopleOfItems(scene, sentence, match);
  if (!list || around.after.length > 0) return null;
  const { shape } = match.trigger;
  if (shape === "among" || shape === "between")
    return ofTwoCountries(list.people)
      ? { sides: tidy(byCountry(list.people)), quote: list.quote, rule: "items" }
      : null;
  if (shape !== "with" && shape !== "subject-object") return null;
  const own = around.before.at(-1) ?? topicBefore(scene, sentence.start);
  const subject = own
    ? { people: [own], quote: union(own, sentence) }
    : subjectBefore(scene, sentence, match, []);
  const others = subject && list.people.filter((person) => apart(person, subject.people[0]!));
  const sides = others && tidy([subject.people, others]);
  return sides && sides.length === 2
    ? { sides, quote: union(list.quote, subject.quote), rule: "items" }
    : null;
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
