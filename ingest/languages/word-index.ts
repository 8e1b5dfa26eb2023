import type { Span } from "#model/document";
import type { FirstWords } from "./first-words.js";
import type { StartTable } from "./start-table.js";
import { isOfWord, type PatternStart, startOf } from "./word-pattern.js";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const NOWHERE: readonly number[] = [];
const NO_MATCH: readonly RegExpExecArray[] = [];

/** A match, and where it stands in the text. */
export interface Found {
  index: number;
  match: RegExpExecArray;
}

/**
 * A text by the words in it, so that an expression is tried only where a word stands that it can begin with. Packs hold
 * hundreds of expressions of which an article meets a dozen.
 */
export class WordIndex {
  readonly text: string;
  readonly #wordStarts = new Map<string, number[]>();
  readonly #startsFound = new Map<RegExp, readonly number[]>();
  readonly #found = new Map<RegExp, readonly RegExpExecArray[]>();
  readonly #absent = new Set<RegExp>();
  #byBeginning: Map<string, string[]> | undefined;

  constructor(text: string) {
    this.text = text;
    for (const match of text.matchAll(WORD)) {
      const word = match[0].toLowerCase();
      const starts = this.#wordStarts.get(word);
      if (starts) starts.push(match.index);
      else this.#wordStarts.set(word, [match.index]);
    }
  }

  /** Rules out what no word of the text can begin, once for many expressions. */
  narrow(table: StartTable): void {
    for (const pattern of table.without(this.#wordStarts.keys())) this.#absent.add(pattern);
  }

  /** What `text.matchAll(pattern)` gives, for an expression that `wordPattern` made. */
  matches(pattern: RegExp): readonly RegExpExecArray[] {
    if (this.#absent.has(pattern)) return NO_MATCH;
    const known = this.#found.get(pattern);
    if (known) return known;
    const matches = this.#find(pattern);
    this.#found.set(pattern, matches);
    return matches;
  }

  /** What a search of a span alone gives, with offsets into the text: nothing outside the span is seen. */
  *within(pattern: RegExp, span: Span): Generator<Found> {
    if (this.#absent.has(pattern)) return;
    const start = startOf(pattern);
    const starts = start && this.#starts(pattern, start);
    if (starts && !(starts[indexFrom(starts, span.start)]! < span.end)) return;
    const text = this.text.slice(span.start, span.end);
    if (!start || !starts) {
      for (const match of text.matchAll(pattern)) yield { index: span.start + match.index, match };
      return;
    }
    let from = span.start;
    for (let i = indexFrom(starts, span.start); i < starts.length && starts[i]! < span.end; i++) {
      if (starts[i]! < from) continue;
      start.sticky.lastIndex = starts[i]! - span.start;
      const match = start.sticky.exec(text);
      if (!match) continue;
      from = starts[i]! + match[0].length;
      yield { index: starts[i]!, match };
    }
  }

  #find(pattern: RegExp): RegExpExecArray[] {
    const start = startOf(pattern);
    if (!start) return [...this.text.matchAll(pattern)];
    const matches: RegExpExecArray[] = [];
    let from = 0;
    for (const at of this.#starts(pattern, start)) {
      if (at < from) continue;
      start.sticky.lastIndex = at;
      const match = start.sticky.exec(this.text);
      if (!match) continue;
      matches.push(match);
      from = at + match[0].length;
    }
    return matches;
  }

  #starts(pattern: RegExp, { words }: PatternStart): readonly number[] {
    const known = this.#startsFound.get(pattern);
    if (known) return known;
    const starts = this.#startsOf(words);
    this.#startsFound.set(pattern, starts);
    return starts;
  }

  #startsOf({ whole, open, signs }: FirstWords): readonly number[] {
    const lists: number[][] = [];
    const add = (word: string) => {
      const starts = this.#wordStarts.get(word);
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
    this.#byBeginning ??= byBeginning(this.#wordStarts.keys());
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

/** Index of the first number that is as large as an offset. */
function indexFrom(numbers: readonly number[], offset: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
