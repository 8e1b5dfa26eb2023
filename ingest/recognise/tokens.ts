import type { Span } from "#model/document";

/** A word with its offsets. Elided articles ("l'", "d'") are words of their own; a possessive stays with its noun. */
export interface Token extends Span {
  text: string;
  lower: string;
  /** Starts with a capital letter. */
  upper: boolean;
  /** Two letters or more, all of them capital. */
  allCaps: boolean;
  /** Index of the sentence. */
  sentence: number;
}

const WORD =
  /\p{L}{1,2}['’](?=\p{L})|[\p{L}\p{M}\p{N}]+(?:[-‑&][\p{L}\p{M}\p{N}]+)*(?:['’]s(?![\p{L}\p{M}]))?/gu;

/** The words of the sentences of a text, in order. */
export function tokenise(text: string, sentences: readonly Span[]): Token[] {
  return sentences.flatMap((sentence, index) =>
    Array.from(text.slice(sentence.start, sentence.end).matchAll(WORD), (match) => {
      const start = sentence.start + match.index;
      const word = match[0];
      return {
        start,
        end: start + word.length,
        text: word,
        lower: word.toLocaleLowerCase(),
        upper: /^\p{Lu}/u.test(word),
        allCaps: /^\p{Lu}[\p{Lu}\p{M}-]+$/u.test(word),
        sentence: index,
      };
    }),
  );
}

/** Index of the first token that ends after the offset. */
export function tokenIndexAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
