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

/** Where words that start with one of the typed ones (folded) stand in a text, accents or not. */
export function highlightsIn(text: string, typed: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const { 0: word, index: start } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const folded = foldForSearch(word);
    const longest = typed.filter((one) => folded.startsWith(one)).sort((a, b) => b.length - a.length)[0];
    if (longest) spans.push({ start, end: start + coveredBy(word, longest) });
  }
  return spans;
}
