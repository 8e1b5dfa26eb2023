import type { Span } from "#model/document";
import { wordPattern } from "../languages/word-pattern.js";
import { type Scene, textOf } from "./scene.js";

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

/** What parts a relative clause from the verb of the sentence: a comma, and a word or two such as "later". */
const CLOSING = /,[ \u00a0]+(?:\p{Ll}+[ \u00a0]+){0,2}$/u;

/** "A, who takes over from B, handed …": where the clause behind "who" that a comma closes before a verb stands. */
export function closedRelative(scene: Scene, clause: Span, trigger: Span): Span | null {
  const { relatives = [] } = scene.reading.vocabulary.language.meetings;
  const lead = scene.reading.text.slice(clause.start, trigger.start);
  const close = CLOSING.exec(lead)?.index;
  if (close === undefined) return null;
  const inside = { start: clause.start, end: clause.start + close };
  const [who] = scene.reading.words
    .within(wordPattern(relatives, { ignoreCase: true }), inside)
    .filter(({ index }) => /,[ \u00a0]+$/u.test(scene.reading.text.slice(clause.start, index)));
  return who ? { start: who.index, end: inside.end } : null;
}
