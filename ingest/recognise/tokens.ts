import type { Span } from "#model/document";
import { classAt, LETTER } from "../words/letters.js";
import { isShort, type Word, wordOf } from "../words/word.js";
import type { Words } from "../words/words.js";

/** A word with its offsets. Elided articles ("l'", "d'") are words of their own; a possessive stays with its noun. */
export interface Token extends Span {
  word: Word;
  text: string;
  lower: string;
  /** Starts with a capital letter. */
  upper: boolean;
  /** Two letters or more, all of them capital. */
  allCaps: boolean;
  /** Index of the sentence. */
  sentence: number;
}

const JOINING = new Set(["-", "‑", "&"]);
const APOSTROPHES = new Set(["'", "’"]);

/** The words of the sentences of a text, in order. */
export function tokenise(words: Words, sentences: readonly Span[]): Token[] {
  const { text } = words;
  const tokens: Token[] = [];
  for (const [sentence, span] of sentences.entries()) {
    const [from, to] = words.within(span);
    for (let i = from; i < to; i++) {
      const start = words.starts[i]!;
      if (text[start] === ",") continue;
      let end = words.endOf(i);
      if (elides(text, words.words[i]!, end, span)) end++;
      else {
        while (i + 1 < to && words.starts[i + 1] === end + 1 && JOINING.has(text[end]!))
          end = words.endOf(++i);
        if (
          i + 1 < to &&
          words.starts[i + 1] === end + 1 &&
          words.words[i + 1]!.text === "s" &&
          APOSTROPHES.has(text[end]!)
        )
          end = words.endOf(++i);
      }
      const { [i]: last } = words.words;
      const word =
        start === words.starts[i] && end - start === last!.text.length
          ? last!
          : wordOf(text.slice(start, end));
      const { lower, upper, allCaps } = word;
      tokens.push({ start, end, word, text: word.text, lower, upper, allCaps, sentence });
    }
  }
  return tokens;
}

/** Whether an apostrophe and another word follow: "l'", "qu'". */
function elides(text: string, word: Word, end: number, { end: limit }: Span): boolean {
  return (
    APOSTROPHES.has(text[end]!) &&
    end + 1 < limit &&
    isShort(word.text) &&
    (classAt(text, end + 1) & LETTER) !== 0
  );
}

/** Index of the first token that ends after the offset. */
export function tokenIndexAt(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
