import { ofWord, type Word } from "../words/word.js";
import { type PatternStart, startOf } from "./word-pattern.js";

/** What a word can begin, as far as the table had grown when it was asked. */
interface Begun {
  size: number;
  numbers: readonly number[];
}

const NOT_ASKED: Begun = { size: -1, numbers: [] };

/** Many expressions by the words that they can begin with: one look at a word tells all that may start there. */
export class StartTable {
  /** The numbers of its expressions, see `PatternStart`. */
  readonly numbers = new Set<number>();
  readonly #whole = new Map<string, number[]>();
  readonly #open = new Map<string, number[]>();
  readonly #begun = ofWord<{ latest: Begun }>(() => ({ latest: NOT_ASKED }));

  constructor(patterns: Iterable<RegExp>) {
    for (const pattern of patterns) {
      const start = startOf(pattern);
      if (start) this.add(start);
    }
  }

  /** Takes in an expression, if it is not there yet. */
  add({ number, words }: PatternStart): void {
    if (this.numbers.has(number)) return;
    this.numbers.add(number);
    for (const word of words.whole) add(this.#whole, word, number);
    for (const beginning of words.open) add(this.#open, beginning, number);
  }

  /** Numbers of the expressions that a word can begin. */
  begunBy(word: Word): readonly number[] {
    const begun = this.#begun(word);
    if (begun.latest.size !== this.numbers.size)
      begun.latest = { size: this.numbers.size, numbers: this.#numbersOf(word.lower) };
    return begun.latest.numbers;
  }

  #numbersOf(word: string): number[] {
    const found = [...(this.#whole.get(word) ?? [])];
    for (let length = 1; length <= 3 && length <= word.length; length++)
      found.push(...(this.#open.get(word.slice(0, length)) ?? []));
    return [...new Set(found)];
  }
}

function add(index: Map<string, number[]>, word: string, number: number): void {
  const numbers = index.get(word);
  if (numbers) numbers.push(number);
  else index.set(word, [number]);
}
