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
