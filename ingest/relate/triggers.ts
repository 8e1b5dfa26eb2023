import type { MeetingFact } from "#model/claim";
import type { Span } from "#model/document";
import type { MeetingStatus } from "#model/vocabulary";
import type { MeetingTrigger } from "../languages/language.js";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";
import { near } from "../recognise/near.js";
import { contains, headsIn, sentenceAt, sentenceIndexAt } from "../recognise/reading.js";
import { closedRelative } from "./clause.js";
import { isAhead, isFromAfar, isHearsay, isOver, isRefuted, isRumoured, isWished } from "./hedges.js";
import { peopleIn, type Scene, says } from "./scene.js";

export interface TriggerMatch extends Span {
  trigger: MeetingTrigger;
}

/** Words of meeting by the index of their sentence; of two in one stretch the longer. */
export function triggersBySentence(scene: Scene): Map<number, TriggerMatch[]> {
  const found = new Map<number, TriggerMatch[]>();
  for (const { head, start, end, index } of headsIn(scene.reading, scene.reading.vocabulary.triggers)) {
    if (isOfTitle(scene, { start, end }) || isFromAfar(scene, { start, end })) continue;
    const here = found.get(index);
    if (here) here.push({ trigger: head, start, end });
    else found.set(index, [{ trigger: head, start, end }]);
  }
  for (const [index, all] of found) found.set(index, withoutShorter(all));
  return found;
}

/** "Tổng Thư ký": a word within the name of an office tells of no meeting. */
const isOfTitle = ({ found }: Scene, match: Span) =>
  near(found.titles, match).some(
    ({ head, headSpan }) => !head.verb && contains(headSpan, match) && headSpan.start < match.start,
  );

/** Shapes that fit few sentences: where one does not, a shorter word within it may tell the meeting. */
const FRAMES: ReadonlySet<MeetingTrigger["shape"]> = new Set([
  "framed",
  "joint",
  "among",
  "next",
  "likewise",
]);

function withoutShorter(all: TriggerMatch[]): TriggerMatch[] {
  all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: TriggerMatch[] = [];
  for (const one of all) {
    const longer = (other: TriggerMatch) =>
      !FRAMES.has(other.trigger.shape) &&
      !other.trigger.apart &&
      contains(other, one) &&
      other.end - other.start > one.end - one.start;
    if (!kept.some(longer)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What may stand between a word and the verb that it belongs to. */
const CLOSE = /^(?:[ \u00a0]\p{Ll}[\p{L}\p{M}-]*){0,2}[ \u00a0]$/u;

/** Whether a word such as "not" or "has yet to" stands right before a trigger. */
function isNegated(scene: Scene, clause: Span, { start }: Span): boolean {
  const { negated = [] } = scene.reading.vocabulary.language.meetings;
  const from = Math.max(clause.start, start - NEGATES);
  return [
    ...scene.reading.words.within(wordPattern(negated, { ignoreCase: true }), { start: from, end: start }),
  ].some(({ index, match: [word] }) => CLOSE.test(scene.reading.text.slice(index + word.length, start)));
}

/** How far before a verb its negation may start, in characters. */
const NEGATES = 40;

/** How far before a verb without tense "will" may stand, in characters. */
const LED = 24;

/** How far before the second of two verbs, in characters. */
const SHARED = 80;

/** Whether a word such as "will" stands right before a trigger. */
function isAnnounced(scene: Scene, clause: Span, match: TriggerMatch): boolean {
  const { planned, conjunctions } = scene.reading.vocabulary.language.meetings;
  const words = wordPattern(planned, { ignoreCase: true });
  // "will speak at the forum and meet B": two verbs of one subject
  const and = wordPattern(conjunctions, { ignoreCase: true, anchor: "end" });
  const isShared = (gap: string) =>
    gap.length <= SHARED && !/[,;:]/u.test(gap) && firstMatch(and, gap) !== null;
  return [...scene.reading.words.within(words, { start: clause.start, end: match.start })].some(
    ({ index, match: [word] }) => {
      const gap = scene.reading.text.slice(index + word.length, match.start);
      return (gap.length <= LED && !/[,;:]|\p{Lu}/u.test(gap)) || isShared(gap);
    },
  );
}

/** How far behind "who" its verb may stand, in characters. */
const RELATIVE = 20;

/** "The president, who had received A in March, has not …": a verb behind "who" has the clause up to the next comma. */
function ownClause(scene: Scene, clause: Span, { start, end }: Span): Span {
  const { relatives = [] } = scene.reading.vocabulary.language.meetings;
  const from = Math.max(clause.start, start - RELATIVE);
  const who = scene.reading.words.first(wordPattern(relatives, { ignoreCase: true }), {
    start: from,
    end: start,
  });
  const comma = scene.reading.text.slice(end, clause.end).indexOf(",");
  if (!who || comma < 0 || !/,\s*$/u.test(scene.reading.text.slice(from - 2, who.index))) return clause;
  return { start: who.index, end: end + comma };
}

/** How long the head of a list may be, in characters. */
const HEADING = 80;

/** "On the agenda: a lunch with B": what stands before a colon is said of the clause behind it. */
function withHeading(scene: Scene, clause: Span): Span {
  const sentence = sentenceAt(scene.reading, clause.start);
  const before = sentence && scene.reading.text.slice(sentence.start, clause.start);
  return before && before.length < HEADING && /:\s*$/u.test(before)
    ? { start: sentence.start, end: clause.end }
    : clause;
}

/** How far into the next sentence the word may stand that calls off what was planned, in characters. */
const CALLED_OFF = 70;

/**
 * "He was to receive A; rain put paid to it", "A was to open it with B. The visit was cancelled": what the same sentence
 * takes back behind a comma or a semicolon, or the next one before it speaks of anybody.
 */
function isCalledOff(scene: Scene, { end }: TriggerMatch): boolean {
  const { document, text, words, vocabulary } = scene.reading;
  const sentence = sentenceAt(scene.reading, end);
  if (!sentence) return false;
  const cancelled = wordPattern(vocabulary.language.meetings.cancelled, { ignoreCase: true });
  const own = words.first(cancelled, { start: end, end: sentence.end });
  if (own && /[,;—–]/u.test(text.slice(end, own.index))) return true;
  const next = document.sentences[sentenceIndexAt(scene.reading, end) + 1];
  if (next?.block !== sentence.block) return false;
  const word = words.first(cancelled, {
    start: next.start,
    end: Math.min(next.end, next.start + CALLED_OFF),
  });
  return word ? peopleIn(scene, { start: next.start, end: word.index }).length === 0 : false;
}

/** Whether the words around a trigger say that it took place. */
export function statusOf(scene: Scene, around: Span, match: TriggerMatch): MeetingStatus {
  const status = toldStatus(scene, around, match);
  return status === "planned" && isCalledOff(scene, match) ? "cancelled" : status;
}

function toldStatus(scene: Scene, around: Span, match: TriggerMatch): MeetingStatus {
  const aside = closedRelative(scene, around, match);
  const clause = ownClause(scene, aside ? { start: aside.end, end: around.end } : around, match);
  const { trigger } = match;
  const words = scene.reading.vocabulary.language.meetings;
  const said = (status: "denied" | "cancelled" | "planned" | "unclear") =>
    says(
      scene,
      status === "planned" ? withHeading(scene, clause) : clause,
      wordPattern(words[status], { ignoreCase: true }),
    );
  if (said("denied") || isNegated(scene, clause, match) || isRefuted(scene, match)) return "denied";
  if (isWished(scene, clause, match) || isHearsay(scene, clause, match) || isRumoured(scene, match))
    return "unclear";
  // "A met B after a dinner was called off": a verb in the past tells what happened.
  const past = trigger.status === "held" && trigger.tense !== "none" && trigger.shape === "subject-object";
  if (!past && said("cancelled")) return "cancelled";
  if (trigger.tense === "none" && (isAnnounced(scene, clause, match) || isAhead(scene, match)))
    return "planned";
  if (trigger.tense === "none" && isOver(scene, clause, match)) return "held";
  if (trigger.status) return trigger.status;
  if (said("planned") || isAhead(scene, match)) return "planned";
  return said("unclear") ? "unclear" : "held";
}

/** How the people were in contact. */
export function channelOf(scene: Scene, sentence: Span, trigger: MeetingTrigger): MeetingFact["channel"] {
  if (trigger.channel) return trigger.channel;
  const { phone, video } = scene.reading.vocabulary.language.meetings;
  if (says(scene, sentence, wordPattern(phone, { ignoreCase: true }))) return "phone";
  return says(scene, sentence, wordPattern(video, { ignoreCase: true })) ? "video" : "in-person";
}
