import type { Span } from "#model/document";
import type { Reference } from "../corefer/reference.js";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";
import { clauseAround, closedRelative } from "./clause.js";
import { listFrom } from "./lists.js";
import { withoutGapped } from "./same-side.js";
import { peopleIn, type Scene } from "./scene.js";
import type { TriggerMatch } from "./triggers.js";

/** How far from a trigger the first person of a side may stand, in characters. */
const REACH = 110;

/**
 * People around a trigger: in its clause before it, and behind it, where a list may go on past semicolons; and the object
 * pronoun that stands within its words or right before them ("l'a reçu", "menerimanya").
 */
export interface Around {
  inner?: Reference;
  /** Who stands within its words: A in "the meeting of A with", "greeting A at the airport was". */
  within: Reference[];
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

/** "Met his counterpart B": his own person is not whom he met. */
const isPossessive = ({ reading }: Scene, { rule, text }: Reference): boolean =>
  rule === "pronoun" &&
  (reading.vocabulary.language.references.possessives ?? []).includes(text.toLowerCase());

const isPronoun = (person: Reference) => person.rule === "pronoun" || person.rule === "object-pronoun";

/** Whether a preposition stands before a pronoun: "asked mercy for him in a meeting with". */
function isGoverned(scene: Scene, person: Reference): boolean {
  const { governing = [] } = scene.reading.vocabulary.language.references;
  const before = scene.reading.text.slice(Math.max(0, person.start - 16), person.start);
  return firstMatch(wordPattern(governing, { ignoreCase: true, anchor: "end" }), before) !== null;
}

/** Whether a person is the object pronoun of a trigger's verb. */
function isInner(scene: Scene, person: Reference, trigger: TriggerMatch): boolean {
  if (person.rule !== "object-pronoun") return false;
  if (person.start >= trigger.start) return person.end <= trigger.end;
  const gap = scene.reading.text.slice(person.end, trigger.start);
  return person.end <= trigger.start && /^[ \u00a0]?(?:(?:y|en)[ \u00a0])?$/u.test(gap);
}

/** Looks around a trigger. */
export function lookAround(scene: Scene, sentence: Span, trigger: TriggerMatch): Around {
  const clause = clauseAround(scene, sentence, trigger);
  const people = peopleIn(scene, sentence).filter(
    // "a letter to A, who had been the guest of B"
    (person) => trigger.trigger.shape === "framed" || !isAbsent(scene, person, trigger),
  );
  // "A and his host B": a pronoun between names is no member of the list, unless it is the subject ("and he met").
  const members = (side: Reference[]) =>
    side.filter(
      (person) =>
        !isPronoun(person) ||
        side.every(isPronoun) ||
        (person === side.at(-1) &&
          person.end <= trigger.start &&
          trigger.start - person.end < 15 &&
          !(side.some((one) => !isPronoun(one)) && isGoverned(scene, person))) ||
        (person === side[0] && person.start >= trigger.end && person.start - trigger.end < 9),
    );
  // "He was by B received": the guest and the host both stand before the word, and the guest may be a pronoun.
  const framed = (side: Reference[]) =>
    trigger.trigger.shape === "framed" && side.length > 0 && !isPronoun(side.at(-1)!) ? side : members(side);
  const inner = people.find((person) => isInner(scene, person, trigger));
  const aside = closedRelative(scene, clause, trigger);
  return {
    ...(inner ? { inner } : {}),
    within: people.filter(
      (x) => (x.named || x.rule === "guest-or-host") && x.start >= trigger.start && x.end <= trigger.end,
    ),
    clause,
    before: framed(
      people.filter(
        (person) =>
          person !== inner &&
          person.end <= trigger.start &&
          person.start >= clause.start &&
          !(aside && person.start >= aside.start && person.end <= aside.end),
      ),
    ),
    after: members(people.filter((person) => person.start >= trigger.end && !isPossessive(scene, person))),
  };
}

/** What parts the object of a verb from the subject of the next clause: ", and". */
const NEXT_CLAUSE = /,[ \u00a0]+(\p{L}+)[ \u00a0]+$/u;

/** "Found the list, written in secret by B": who stands behind a comma and "by" is the agent of another verb. */
function isAgent(scene: Scene, gap: string): boolean {
  const { company, leading = [] } = scene.reading.vocabulary.language.meetings;
  const words = wordPattern(company?.by ?? [], { ignoreCase: true, anchor: "end" });
  // "Received a delegation of five, led by B"
  const isLed = firstMatch(wordPattern(leading, { ignoreCase: true }), gap) !== null;
  return gap.includes(",") && !isLed && firstMatch(words, gap.trimEnd()) !== null;
}

/**
 * Whether somebody or something else is the object of a trigger: a pronoun of whom it is not known whom it means, or what the
 * talk was about ("spoke of a proposal by B", "received in Paris like B before him", "received guests, and B said").
 */
function isBeyondObject(scene: Scene, trigger: Span, first: Reference): boolean {
  const { text, vocabulary, words } = scene.reading;
  const gap: Span = { start: trigger.end, end: Math.max(trigger.end, first.whole.start) };
  const { meetings, references } = vocabulary.language;
  if (words.first(wordPattern(meetings.topics ?? [], { ignoreCase: true }), gap)) return true;
  const stretch = text.slice(gap.start, gap.end);
  if (isAgent(scene, stretch)) return true;
  const next = NEXT_CLAUSE.exec(stretch)?.[1];
  const is = (words: readonly string[] = []) =>
    firstMatch(wordPattern(words, { ignoreCase: true }), next!)?.[0] === next;
  if (
    next &&
    is(meetings.conjunctions) &&
    !is(meetings.linking) &&
    !stretch.slice(0, -next.length - 2).includes(":")
  )
    return true;
  // "received him with Minister B", "menerima dia ditemani B"; "gặp ông B" has a name for its pronoun.
  const word = /^[ \u00a0](\p{L}+)(?!\p{L}|[ \u00a0]\p{Lu})/u.exec(text.slice(gap.start, gap.end + 2))?.[1];
  if (word === undefined || word.length >= stretch.length) return false;
  const governed = firstMatch(
    wordPattern(references.governing ?? [], { ignoreCase: true, anchor: "end" }),
    text.slice(trigger.start, trigger.end),
  );
  const pronouns = [...(references.objectPronouns ?? []), ...(governed ? references.pronouns : [])];
  return pronouns.includes(word.toLowerCase());
}

/** The list that follows a trigger closely enough to be its object. */
export function objectsOf(scene: Scene, { after, clause }: Around, trigger: Span): Reference[] {
  const first = after[0];
  if (!first || first.start >= clause.end || first.whole.start - trigger.end > REACH) return [];
  if (isBeyondObject(scene, trigger, first)) return [];
  return withoutGapped(scene, listFrom(scene, after), trigger);
}
