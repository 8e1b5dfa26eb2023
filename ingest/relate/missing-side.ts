import type { MeetingRule } from "#model/claim-rule";
import type { Sentence, Span } from "#model/document";
import type { Reference } from "../corefer/reference.js";
import { subjectOf } from "../corefer/salience.js";
import { wordPattern } from "../languages/word-pattern.js";
import { near } from "../recognise/near.js";
import { matchBefore, sentenceIndexAt } from "../recognise/reading.js";
import type { Around } from "./around.js";
import { isItem } from "./items.js";
import { mostNamed } from "./salience.js";
import { peopleIn, type Scene, textOf } from "./scene.js";

/** People found for a side that the clause leaves open, and the stretch that must be quoted with it. */
export interface FoundSide {
  people: Reference[];
  quote: Span;
  rule: MeetingRule;
}

/** People who are none of some others. */
export const strangers = (people: readonly Reference[], others: readonly Reference[]) =>
  people.filter((person) => !others.some((other) => other.entity === person.entity));

/** Whether two people stand for different countries, as the two sides of a meeting do. */
export function apart(a: Reference, b: Reference): boolean {
  return a.country !== undefined && b.country !== undefined && a.country !== b.country;
}

/** The subject that a verb shares with the one before it: "Larcher met A; called on B and was received by C". */
export function sharedSubject(
  scene: Scene,
  trigger: Span,
  { before, clause }: Around,
  earlier: { subjects: Reference[]; objects: Reference[] } | undefined,
): Reference[] | null {
  const last = before.at(-1);
  const lead = scene.reading.text.slice(clause.start, trigger.start).trim();
  if (earlier && !last && clause.start > earlier.objects.at(-1)!.start && !/\p{Lu}|.{20}/u.test(lead))
    return earlier.subjects;
  if (!earlier || !last || !earlier.objects.some((object) => object.entity === last.entity)) return null;
  // "… and, on 28 February, called on C", "met A at the palace, received B", "A (Edouard Philippe); receives B"
  const { dates, places, bodies } = scene.found;
  const gap = [dates, places, bodies]
    .flatMap((spans: readonly Span[]) => near(spans, { start: last.whole.end, end: trigger.start }))
    .reduce(
      (text, { start, end }) => text.replace(scene.reading.text.slice(start, end), ""),
      scene.reading.text.slice(last.whole.end, trigger.start),
    )
    .replace(/^[)\s]+|\s+$/gu, "");
  const conjunction = wordPattern(scene.reading.vocabulary.language.meetings.conjunctions, {
    ignoreCase: true,
  });
  const rest = gap
    .replace(/^[,;]|[,;]$/gu, "")
    .replace(conjunction, "")
    .trim();
  const relatives = scene.reading.vocabulary.language.meetings.relatives ?? [];
  if (gap.search(wordPattern(relatives, { ignoreCase: true })) >= 0) return null;
  const own = scene.reading.text.slice(trigger.start, trigger.end);
  const opens =
    /^[,;]|[,;]$/u.test(gap) || gap.replace(conjunction, "") !== gap || own.search(conjunction) === 0;
  return opens && rest.split(/\s+/u).length <= 3 ? earlier.subjects : null;
}

/** How far before "while receiving B" its subject may stand, in characters. */
const SPEAKS = 80;

/** The subject of a clause of speech, which talks or a participle behind it share: "A said so while receiving B". */
export function speaker(
  scene: Scene,
  sentence: Sentence,
  trigger: Span,
  { clause }: Around,
  others: readonly Reference[],
): FoundSide | null {
  const last = peopleIn(scene, { start: sentence.start, end: clause.start }).at(-1);
  if (!last || trigger.start - last.whole.end > SPEAKS) return null;
  const [subject] = strangers([last], others);
  if (!subject || !others.every((other) => apart(subject, other))) return null;
  return { people: [subject], quote: { start: sentence.start, end: sentence.end }, rule: "speaker" };
}

/** The first stranger behind some words, in the sentence or the next one of its paragraph. */
function namedBehind(
  scene: Scene,
  sentence: Sentence,
  others: readonly Reference[],
  words: RegExp,
  rule: MeetingRule,
): FoundSide | null {
  const { sentences } = scene.reading.document;
  const index = sentenceIndexAt(scene.reading, sentence.start);
  for (const one of sentences.slice(index, index + 2)) {
    if (one.block !== sentence.block) continue;
    for (const { index: at, match } of scene.reading.words.within(words, one)) {
      const from = at + match[0].length;
      const host = strangers(peopleIn(scene, { start: from, end: one.end }), others)[0];
      if (host && host.whole.start - from < 60)
        return { people: [host], quote: { start: sentence.start, end: one.end }, rule };
    }
  }
  return null;
}

/** Who invited the guests of the sentence: "at the invitation of B, A had talks with deputies". */
export function inviter(scene: Scene, sentence: Sentence, others: readonly Reference[]): FoundSide | null {
  const words = scene.reading.vocabulary.language.meetings.invitation ?? [];
  return namedBehind(scene, sentence, others, wordPattern(words, { ignoreCase: true }), "inviter");
}

/** Who is named first in the sentence behind: "The mayor had a visitor. Ambassador B came to the town hall." */
export function guestNext(scene: Scene, sentence: Sentence, hosts: readonly Reference[]): FoundSide | null {
  const next = scene.reading.document.sentences[sentenceIndexAt(scene.reading, sentence.start) + 1];
  const [guest] = next?.block === sentence.block ? peopleIn(scene, next) : [];
  return next && guest?.named && hosts.every((host) => apart(host, guest))
    ? { people: [guest], quote: { start: sentence.start, end: next.end }, rule: "guest-next" }
    : null;
}

/** Who led the guests: "a delegation was received by B. Led by A, it …". */
export function leader(scene: Scene, sentence: Sentence, others: readonly Reference[]): FoundSide | null {
  const words = scene.reading.vocabulary.language.meetings.leading ?? [];
  const found = namedBehind(scene, sentence, others, wordPattern(words, { ignoreCase: true }), "leader");
  return found && others.every((other) => apart(found.people[0]!, other)) ? found : null;
}

/** What may stand between an office and the verb that it is the subject of: an auxiliary, an adverb. */
const VERB_NEXT = /^(?:[ \u00a0]\p{Ll}[\p{L}\p{M}]*){0,2}[ \u00a0]$/u;

/** How far into its sentence the subject may start, in characters. */
const OPENS = 12;

/** "I", "the President" in an article of two: a subject of whom it is not known whom it means. */
function hasSubject(scene: Scene, lead: Span): boolean {
  const { text, vocabulary } = scene.reading;
  const { firstPerson = [], definite, bareTitles } = vocabulary.language.references;
  if (text.slice(lead.start, lead.end).search(wordPattern(firstPerson, { ignoreCase: true })) >= 0)
    return true;
  const the = wordPattern(definite, { ignoreCase: true });
  return near(scene.found.titles, lead).some(
    ({ start, end }) =>
      start >= lead.start &&
      end <= lead.end &&
      (start - lead.start <= OPENS || VERB_NEXT.test(text.slice(end, lead.end))) &&
      (bareTitles || matchBefore(scene.reading, the, start, 16, /^[ \u00a0]*$/u) !== undefined),
  );
}

/**
 * The subject of the sentence before, for a verb without one: "Talks with NA Chairman Hue were the main item." It must
 * stand for another country than the people met, and be the first person of that sentence.
 */
export function subjectBefore(
  scene: Scene,
  sentence: Sentence,
  trigger: Span,
  others: readonly Reference[],
): FoundSide | null {
  const { sentences, blocks } = scene.reading.document;
  const index = sentenceIndexAt(scene.reading, sentence.start);
  const lead = { start: sentence.start, end: trigger.start };
  // The verb opens the sentence, or nearly so; a list's items share the subject of the line above them.
  if (lead.end - lead.start > 40 || hasSubject(scene, lead)) return null;
  for (let i = index - 1; i >= 0 && i >= index - 6; i--) {
    const one = sentences[i]!;
    if (blocks[one.block]!.role !== "body") return null;
    const item = isItem(scene, one);
    const announces = /:$/u.test(scene.reading.text.slice(one.start, one.end));
    if (item && !announces && i < index) continue;
    const first = subjectOf(scene.reading, peopleIn(scene, one));
    // A heading about nobody
    if (!first && i > index - 3 && !/[.!?…][”"»)]?$/u.test(textOf(scene, one))) continue;
    if (!first) return null;
    const subject = strangers([first], others)[0];
    // A sentence about the one who is met leads back to the one before it.
    if (!subject && i > index - 3 && !item) continue;
    if (!subject || !others.every((other) => apart(subject, other))) return null;
    return { people: [subject], quote: { start: one.start, end: sentence.end }, rule: "subject-before" };
  }
  return null;
}

/**
 * Whom a pronoun or noun within the words means: "B lui a montré la ville", "B told his guest". Of those who stand for
 * another country than the subject, the one of whom the text speaks most.
 */
export function interlocutor(
  scene: Scene,
  sentence: Sentence,
  subject: readonly Reference[],
): FoundSide | null {
  const person = mostNamed(scene, sentence, (one) => subject.every((x) => apart(x, one)));
  return person
    ? { people: [person], quote: { start: person.start, end: sentence.end }, rule: "interlocutor" }
    : null;
}

/** Those of the sentence before, who stand for other countries than the subject: "The ambassador gave them …". */
export function interlocutors(
  scene: Scene,
  sentence: Sentence,
  subject: readonly Reference[],
): FoundSide | null {
  const before = scene.reading.document.sentences[sentenceIndexAt(scene.reading, sentence.start) - 1];
  const people = before
    ? peopleIn(scene, before).filter((one) => subject.every((person) => apart(person, one)))
    : [];
  return people.length > 0
    ? { people, quote: { start: before!.start, end: sentence.end }, rule: "interlocutors" }
    : null;
}
