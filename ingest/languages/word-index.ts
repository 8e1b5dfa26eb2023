import type { Span } from "#model/document";
import type { FirstWords } from "./first-words.js";
import { isOfWord, startOf } from "./word-pattern.js";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const NOWHERE: readonly number[] = [];

/**
 * A text by the words in it, so that an expression is tried only where a word stands that it can begin with. Packs hold
 * hundreds of expressions of which an article meets a dozen.
 */
export class WordIndex {
  readonly text: string;
  readonly #starts = new Map<string, number[]>();
  readonly #found = new Map<RegExp, readonly RegExpExecArray[]>();
  #byBeginning: Map<string, string[]> | undefined;

  constructor(text: string) {
    this.text = text;
    for (const match of text.matchAll(WORD)) {
      const word = match[0].toLowerCase();
      const starts = this.#starts.get(word);
      if (starts) starts.push(match.index);
      else this.#starts.set(word, [match.index]);
    }
  }

  /** What `text.matchAll(pattern)` gives, for an expression that `wordPattern` made. */
  matches(pattern: RegExp): readonly RegExpExecArray[] {
    const known = this.#found.get(pattern);
    if (known) return known;
    const matches = this.#find(pattern);
    this.#found.set(pattern, matches);
    return matches;
  }

  /** The matches that lie within a span, in order. */
  *within(pattern: RegExp, span: Span): Generator<RegExpExecArray> {
    const matches = this.matches(pattern);
    for (let i = firstFrom(matches, span.start); i < matches.length; i++) {
      const match = matches[i]!;
      if (match.index >= span.end) return;
      if (match.index + match[0].length <= span.end) yield match;
    }
  }

  #find(pattern: RegExp): RegExpExecArray[] {
    const start = startOf(pattern);
    if (!start) return [...this.text.matchAll(pattern)];
    const matches: RegExpExecArray[] = [];
    let from = 0;
    for (const at of this.#startsOf(start.words)) {
      if (at < from) continue;
      start.sticky.lastIndex = at;
      const match = start.sticky.exec(this.text);
      if (!match) continue;
      matches.push(match);
      from = at + match[0].length;
    }
    return matches;
  }

  #startsOf({ whole, open, signs }: FirstWords): readonly number[] {
    const lists: number[][] = [];
    const add = (word: string) => {
      const starts = this.#starts.get(word);
      if (starts) lists.push(starts);
    };
    for (const word of whole) add(word);
    for (const beginning of open) for (const word of this.#wordsWith(beginning)) add(word);
    for (const sign of signs) lists.push(this.#signsAt(sign));
    if (lists.length <= 1) return lists[0] ?? NOWHERE;
    return lists.flat().sort((a, b) => a - b);
  }

  /** Where a sign stands that does not follow a letter. */
  #signsAt(sign: string): number[] {
    const starts: number[] = [];
    for (let at = this.text.indexOf(sign); at >= 0; at = this.text.indexOf(sign, at + 1))
      if (at === 0 || !isOfWord(this.text[at - 1]!)) starts.push(at);
    return starts;
  }

  #wordsWith(beginning: string): readonly string[] {
    this.#byBeginning ??= byBeginning(this.#starts.keys());
    return this.#byBeginning.get(beginning) ?? [];
  }
}

function byBeginning(words: Iterable<string>): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const word of words)
    for (let length = 1; length <= Math.min(3, word.length); length++) {
      const beginning = word.slice(0, length);
      const list = lists.get(beginning);
      if (list) list.push(word);
      else lists.set(beginning, [word]);
    }
  return lists;
}

/** Index of the first match at an offset or behind it. */
function firstFrom(matches: readonly RegExpExecArray[], offset: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (matches[middle]!.index < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
