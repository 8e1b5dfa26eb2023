import type { Span } from "#model/document";
import { firstMatch, wordPattern } from "../languages/word-pattern.js";
import { sentenceAt } from "../recognise/reading.js";
import { type Scene, says } from "./scene.js";

/** How far before a verb a wish for it may stand, in characters. */
const WISHED = 80;
/** What may stand between a wish and its verb: small words. */
const FEW = /^(?:[ \u00a0][\p{Ll}\p{N}][\p{L}\p{M}\p{N}-]*){0,7}[ \u00a0]$/u;
/** What may stand between a letter and what is done by it. */
const NEXT = /^(?:[ \u00a0]\p{Ll}[\p{L}\p{M}-]*){0,2}[ \u00a0]$/u;

/** Whether one of some words stands before a match, with nothing between them but what a gap allows. */
function leads(scene: Scene, words: readonly string[], { start, end }: Span, gap: RegExp): boolean {
  return [...scene.reading.words.within(wordPattern(words, { ignoreCase: true }), { start, end })].some(
    ({ index, match: [word] }) => gap.test(scene.reading.text.slice(index + word.length, end)),
  );
}

/** "Hopes one day to meet B": what somebody wishes for has not happened. */
export function isWished(scene: Scene, clause: Span, { start }: Span): boolean {
  const { wished = [] } = scene.reading.vocabulary.language.meetings;
  return leads(scene, wished, { start: Math.max(clause.start, start - WISHED), end: start }, FEW);
}

/** What may stand between "reportedly" and its verb: commas and small words. */
const ASIDE = /^,?(?:[ \u00a0]\p{Ll}[\p{L}\p{M}-]*){0,3}[ \u00a0]$/u;

/** "M. Dupont, dit-on, lui a confié", "reportedly met": a word right before a verb that makes hearsay of it. */
export function isHearsay(scene: Scene, clause: Span, { start }: Span): boolean {
  const { unclear } = scene.reading.vocabulary.language.meetings;
  return leads(scene, unclear, { start: Math.max(clause.start, start - 40), end: start }, ASIDE);
}

/** Whether one of some words stands in the sentence of a match, before it. */
function isLedBy(scene: Scene, words: readonly string[] | undefined, { start }: Span): boolean {
  const sentence = sentenceAt(scene.reading, start);
  const pattern = wordPattern(words ?? [], { ignoreCase: true });
  return sentence !== undefined && says(scene, { start: sentence.start, end: start }, pattern);
}

/** "The spokesman denied reports that A met B": what the same sentence denies before it tells it. */
export const isRefuted = (scene: Scene, match: Span): boolean =>
  isLedBy(scene, scene.reading.vocabulary.language.meetings.refuted, match);

/** "Asked about rumours that A met B": hearsay. */
export const isRumoured = (scene: Scene, match: Span): boolean =>
  isLedBy(scene, scene.reading.vocabulary.language.meetings.rumoured, match);

/** "According to plan A meets B": words that open a sentence about what is to come. */
export function isAhead(scene: Scene, { start }: Span): boolean {
  const { ahead = [] } = scene.reading.vocabulary.language.meetings;
  const sentence = sentenceAt(scene.reading, start);
  const lead = sentence && scene.reading.text.slice(sentence.start, start);
  return (
    lead !== undefined && firstMatch(wordPattern(ahead, { ignoreCase: true, anchor: "start" }), lead) !== null
  );
}

/** "Sent a letter of welcome to B", "a decree that awards B a medal": words that take a deed out of sight. */
export function isFromAfar(scene: Scene, { start }: Span): boolean {
  const { afar = [] } = scene.reading.vocabulary.language.meetings;
  return leads(scene, afar, { start: Math.max(0, start - 40), end: start }, NEXT);
}

/** "Đã tiếp", "telah bertemu": a word within a verb without tense, or before it, that says that it is done. */
export function isOver(scene: Scene, clause: Span, { start, end }: Span): boolean {
  const { past = [] } = scene.reading.vocabulary.language.meetings;
  return (
    says(scene, { start, end }, wordPattern(past, { ignoreCase: true })) ||
    leads(scene, past, { start: Math.max(clause.start, start - 40), end: start }, NEXT)
  );
}
