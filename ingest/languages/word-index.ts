import type { Span } from "#model/document";
import { classOf, OF_WORD } from "../words/letters.js";
import { indexFrom, Words } from "../words/words.js";
import { isOneOf } from "./first-words.js";
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
  /** Where expressions may start, by their numbers, as far as words and the opened tables told. */
  readonly #starts: (readonly number[] | undefined)[] = new Array(patternCount());
  /** Which of these have been looked for by what they need. */
  readonly #checked = new Uint8Array(patternCount());
  readonly #pieces = new Map<string, boolean>();
  #lower: string | undefined;
  readonly #withSigns = new Map<number, readonly number[]>();
  readonly #found = new Map<number, readonly RegExpExecArray[]>();
  /** The latest first, each with the expressions that it held when it was opened. */
  readonly #opened: { table: StartTable; size: number }[] = [];

  constructor(text: string) {
    this.text = text;
    this.words = new Words(text);
  }

  /**
   * Looks up, in one pass over the words, where the expressions of a table may start. One that is in no opened table is
   * looked up when it is asked for, and entered into the table that was opened last.
   */
  open(table: StartTable): void {
    const starts = this.#starts as (number[] | undefined)[];
    const { words, starts: offsets } = this.words;
    let at = 0;
    const note = (number: number) => {
      const list = starts[number];
      if (list === undefined) starts[number] = [at];
      // A list that another table or a look told is complete.
      else if (list[list.length - 1]! < at) list.push(at);
    };
    for (let i = 0; i < words.length; i++) {
      at = offsets[i]!;
      table.begunBy(words[i]!, words[i + 1], note);
    }
    this.#opened.unshift({ table, size: table.size });
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
  present<Head extends { start: PatternStart | null }>(heads: readonly Head[]): Head[] {
    return heads.filter(
      ({ start }) => !start || start.words.signs.length > 0 || this.#wordStarts(start).length > 0,
    );
  }

  /** What `text.matchAll(pattern)` gives, for an expression that `wordPattern` made. */
  matches(pattern: RegExp): readonly RegExpExecArray[] {
    const start = startOf(pattern);
    if (!start) return [...this.text.matchAll(pattern)];
    const known = this.#found.get(start.number);
    if (known) return known;
    const matches = this.#find(start);
    this.#found.set(start.number, matches);
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
    const starts = this.#startsIn(start, span);
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

  #find(start: PatternStart): RegExpExecArray[] {
    const matches: RegExpExecArray[] = [];
    const starts = this.#startsOf(start);
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

  #startsOf(start: PatternStart): readonly number[] {
    const starts = this.#wordStarts(start);
    return start.words.signs.length === 0 ? starts : this.#alsoAtSigns(start, starts);
  }

  /** The same for a search of a span alone, which may end within a word: then the word before is followed by another one. */
  #startsIn(start: PatternStart, { start: from, end }: Span): readonly number[] {
    const starts = this.#startsOf(start);
    if (!this.#isWithinWord(end)) return starts;
    const last = indexFrom(this.words.starts, end) - 2;
    const at = this.words.starts[last];
    if (at === undefined || at < from || !isOneOf(start.words, this.words.words[last]!.lower)) return starts;
    const behind = indexFrom(starts, at);
    if (starts[behind] === at) return starts;
    return [
      ...starts.slice(indexFrom(starts, from), behind),
      at,
      ...starts.slice(behind, indexFrom(starts, end)),
    ];
  }

  #isWithinWord(offset: number): boolean {
    return (
      (classOf(this.text.charCodeAt(offset - 1)) & classOf(this.text.charCodeAt(offset)) & OF_WORD) !== 0
    );
  }

  /** Where words stand that an expression can begin with; nowhere, if the text does not hold what it needs. */
  #wordStarts(start: PatternStart): readonly number[] {
    const { number } = start;
    const starts = this.#starts[number] ?? this.#lookUp(start);
    if (starts.length === 0 || this.#checked[number]) return starts;
    this.#checked[number] = 1;
    const { needed } = start;
    if (needed === null || this.#holds(needed)) return starts;
    this.#starts[number] = NOWHERE;
    return NOWHERE;
  }

  #lookUp(start: PatternStart): readonly number[] {
    const { words, starts } = this.words;
    const told = this.#isTold(start);
    const found = told ? NOWHERE : starts.filter((_, i) => isOneOf(start.words, words[i]!.lower));
    this.#starts[start.number] = found;
    if (!told) this.#opened[0]?.table.add(start);
    return found;
  }

  #isTold(start: PatternStart): boolean {
    for (const { table, size } of this.#opened) if (table.has(start, size)) return true;
    return false;
  }

  #alsoAtSigns({ number, words }: PatternStart, starts: readonly number[]): readonly number[] {
    const known = this.#withSigns.get(number);
    if (known) return known;
    const all = [...starts, ...words.signs.flatMap((sign) => this.#signsAt(sign))].sort((a, b) => a - b);
    this.#withSigns.set(number, all);
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
