import type { Span } from "#model/document";
import { indexFrom, Words } from "../words/words.js";
import { beginsWith } from "./first-words.js";
import type { StartTable } from "./start-table.js";
import { isOfWord, type PatternStart, patternCount, startOf } from "./word-pattern.js";

const NOWHERE: readonly number[] = [];

/** A match, and where it stands in the text. */
export interface Found {
  index: number;
  match: RegExpExecArray;
}

const NOTHING_FOUND: readonly Found[] = [];

/**
 * A text by the words in it, so that an expression is tried only where a word stands that it can begin with. Packs hold
 * hundreds of expressions of which an article meets a dozen.
 */
export class WordIndex {
  readonly text: string;
  readonly words: Words;
  /** Where expressions may start, by their numbers; undefined for those that no opened table holds. */
  readonly #starts: (readonly number[] | undefined)[] = new Array(patternCount());
  /** Which of these have been looked for by what they need. */
  readonly #checked: (boolean | undefined)[] = new Array(patternCount());
  readonly #pieces = new Map<string, boolean>();
  #lower: string | undefined;
  readonly #withSigns = new Map<RegExp, readonly number[]>();
  readonly #found = new Map<RegExp, readonly RegExpExecArray[]>();
  #table: StartTable | undefined;

  constructor(text: string) {
    this.text = text;
    this.words = new Words(text);
  }

  /**
   * Looks up, in one pass over the words, where the expressions of a table may start. One that is in no opened table is
   * looked up when it is asked for, and entered into the table that was opened last.
   */
  open(table: StartTable): void {
    this.#table = table;
    const fresh: (number[] | undefined)[] = new Array(patternCount());
    const { words, starts } = this.words;
    for (let i = 0; i < words.length; i++)
      for (const number of table.begunBy(words[i]!)) {
        const list = fresh[number];
        if (list) list.push(starts[i]!);
        else fresh[number] = [starts[i]!];
      }
    for (const number of table.numbers) this.#starts[number] = fresh[number] ?? NOWHERE;
  }

  /** Whether a text holds one of some pieces of words, in lower case. */
  #holds(pieces: readonly string[]): boolean {
    return pieces.some((piece) => {
      const known = this.#pieces.get(piece);
      if (known !== undefined) return known;
      this.#lower ??= this.text.toLowerCase();
      const held = this.#lower.includes(piece);
      this.#pieces.set(piece, held);
      return held;
    });
  }

  /** Of a list of heads those that the text may hold, in order. */
  present<Head extends { pattern: RegExp }>(heads: readonly Head[]): Head[] {
    return heads.filter(({ pattern }) => {
      const start = startOf(pattern);
      return !start || start.words.signs.length > 0 || this.#wordStarts(start).length > 0;
    });
  }

  /** What `text.matchAll(pattern)` gives, for an expression that `wordPattern` made. */
  matches(pattern: RegExp): readonly RegExpExecArray[] {
    const known = this.#found.get(pattern);
    if (known) return known;
    const matches = this.#find(pattern);
    this.#found.set(pattern, matches);
    return matches;
  }

  /** What a search of a span alone gives, with offsets into the text: nothing outside the span is seen. */
  within(pattern: RegExp, span: Span): readonly Found[] {
    return this.#search(pattern, span, Number.POSITIVE_INFINITY);
  }

  /** The first of these. */
  first(pattern: RegExp, span: Span): Found | undefined {
    return this.#search(pattern, span, 1)[0];
  }

  #search(pattern: RegExp, span: Span, most: number): readonly Found[] {
    const start = startOf(pattern);
    if (!start) {
      const found: Found[] = [];
      for (const match of this.text.slice(span.start, span.end).matchAll(pattern)) {
        found.push({ index: span.start + match.index, match });
        if (found.length >= most) break;
      }
      return found;
    }
    const starts = this.#startsOf(pattern, start);
    let i = starts.length === 0 ? 0 : indexFrom(starts, span.start);
    if (!(starts[i]! < span.end)) return NOTHING_FOUND;
    const found: Found[] = [];
    const { sticky } = start;
    const text = this.text.slice(span.start, span.end);
    for (let from = span.start; i < starts.length && starts[i]! < span.end; i++) {
      const index = starts[i]!;
      if (index < from) continue;
      sticky.lastIndex = index - span.start;
      const match = sticky.exec(text);
      if (!match) continue;
      from = index + match[0].length;
      found.push({ index, match });
      if (found.length >= most) break;
    }
    return found;
  }

  #find(pattern: RegExp): RegExpExecArray[] {
    const start = startOf(pattern);
    if (!start) return [...this.text.matchAll(pattern)];
    const matches: RegExpExecArray[] = [];
    const starts = this.#startsOf(pattern, start);
    if (starts.length === 0) return matches;
    const { sticky } = start;
    let from = 0;
    for (const at of starts) {
      if (at < from) continue;
      sticky.lastIndex = at;
      const match = sticky.exec(this.text);
      if (!match) continue;
      matches.push(match);
      from = at + match[0].length;
    }
    return matches;
  }

  #startsOf(pattern: RegExp, start: PatternStart): readonly number[] {
    const starts = this.#wordStarts(start);
    return start.words.signs.length === 0 ? starts : this.#alsoAtSigns(pattern, starts, start.words.signs);
  }

  /** Where words stand that an expression can begin with; nowhere, if the text does not hold what it needs. */
  #wordStarts(start: PatternStart): readonly number[] {
    const { number } = start;
    const starts = this.#starts[number] ?? this.#lookUp(start);
    if (starts.length === 0 || this.#checked[number]) return starts;
    this.#checked[number] = true;
    const { needed } = start;
    if (needed === null || this.#holds(needed)) return starts;
    this.#starts[number] = NOWHERE;
    return NOWHERE;
  }

  #lookUp(start: PatternStart): readonly number[] {
    const { words, starts } = this.words;
    const found = starts.filter((_, i) => beginsWith(start.words, words[i]!.lower));
    this.#starts[start.number] = found;
    this.#table?.add(start);
    return found;
  }

  #alsoAtSigns(pattern: RegExp, starts: readonly number[], signs: readonly string[]): readonly number[] {
    const known = this.#withSigns.get(pattern);
    if (known) return known;
    const all = [...starts, ...signs.flatMap((sign) => this.#signsAt(sign))].sort((a, b) => a - b);
    this.#withSigns.set(pattern, all);
    return all;
  }

  /** Where a sign stands that does not follow a letter. */
  #signsAt(sign: string): number[] {
    const starts: number[] = [];
    for (let at = this.text.indexOf(sign); at >= 0; at = this.text.indexOf(sign, at + 1))
      if (at === 0 || !isOfWord(this.text[at - 1]!)) starts.push(at);
    return starts;
  }
}
