import type { Span } from "#model/document";
import { foldForSearch } from "../folding.js";

/** How much of a word stands for the start of its folding: "Đinh" and `din` → 3. Folding may lengthen: "Œuvre". */
function coveredBy(word: string, typed: string): number {
  let folded = "";
  let length = 0;
  for (const letter of word) {
    if (folded.length >= typed.length) break;
    folded += foldForSearch(letter);
    length += letter.length;
  }
  return length;
}

/**
 * Where the typed words (folded) stand in a text, accents or not. The last of them may be unfinished, and then the
 * start of a word is marked.
 */
export function highlightsIn(text: string, typed: readonly string[]): Span[] {
  const last = typed.at(-1);
  const spans: Span[] = [];
  for (const { 0: word, index: start } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const folded = foldForSearch(word);
    if (typed.includes(folded)) spans.push({ start, end: start + word.length });
    else if (last !== undefined && folded.startsWith(last))
      spans.push({ start, end: start + coveredBy(word, last) });
  }
  return spans;
}
