import { ofWord, type Word } from "../words/word.js";
import { OPEN_LENGTH, plainly, type SomeWords } from "./first-words.js";
import { type PatternStart, startOf } from "./word-pattern.js";

const NONE: readonly number[] = [];

/** Expressions, told by numbers, that are filed under words. */
class Filed {
  readonly #whole = new Map<string, number[]>();
  readonly #open = new Map<string, number[]>();
  readonly all: number[] = [];

  add({ whole, open }: SomeWords, number: number): void {
    for (const word of whole) add(this.#whole, word, number);
    for (const beginning of open) add(this.#open, beginning, number);
    this.all.push(number);
  }

  /** Those filed under a word, or what it begins with; none of them twice. */
  under(word: string): readonly number[] {
    const whole = this.#whole.get(word) ?? NONE;
    if (this.#open.size === 0) return whole;
    const lists = [whole];
    for (let length = 1; length <= OPEN_LENGTH && length <= word.length; length++) {
      const list = this.#open.get(word.slice(0, length));
      if (list) lists.push(list);
    }
    return lists.length === 1 ? whole : [...new Set(lists.flat())];
  }
}

/** What a word can begin, as far as the table had grown when it was asked. */
interface Begun {
  size: number;
  /** Whatever follows it. */
  alone: readonly number[];
  /** Where one of some words follows it. */
  followed: Filed | null;
}

const NOT_ASKED: Begun = { size: -1, alone: NONE, followed: null };

/** Letters that an expression without regard to case takes for no others than their small and large form. */
const PLAIN = /^(?:[0-9A-Za-zÀ-ÖØ-öø-žƠơƯưẠ-ỹ]+|,)$/u;
const isPlain = ofWord(({ text }) => PLAIN.test(text));
const plainForm = ofWord(({ lower }) => plainly(lower));

/** Many expressions by the words that they can begin with: one look at two words tells all that may start at the first. */
export class StartTable {
  /** In the order in which they came. */
  readonly #starts: PatternStart[] = [];
  readonly #places: (number | undefined)[] = [];
  readonly #first = new Filed();
  readonly #begun = ofWord<{ latest: Begun }>(() => ({ latest: NOT_ASKED }));

  constructor(patterns: Iterable<RegExp>) {
    for (const pattern of patterns) {
      const start = startOf(pattern);
      if (start) this.add(start);
    }
  }

  /** How many expressions it holds. */
  get size(): number {
    return this.#starts.length;
  }

  /** Takes in an expression, if it is not there yet. */
  add(start: PatternStart): void {
    if (this.#places[start.number] !== undefined) return;
    this.#places[start.number] = this.size;
    this.#first.add(start.words, this.size);
    this.#starts.push(start);
  }

  /** Whether it held an expression when it had so many. */
  has(start: PatternStart, size: number): boolean {
    const place = this.#places[start.number];
    return place !== undefined && place < size;
  }

  /** Tells the numbers of the expressions that a word can begin before the next word of a text. */
  begunBy(word: Word, next: Word | undefined, tell: (number: number) => void): void {
    const begun = this.#begun(word);
    if (begun.latest.size !== this.size) begun.latest = this.#lookUp(plainForm(word));
    const { alone, followed } = begun.latest;
    for (const number of alone) tell(number);
    if (followed === null || next === undefined) return;
    for (const number of isPlain(next) ? followed.under(plainForm(next)) : followed.all) tell(number);
  }

  #lookUp(word: string): Begun {
    const alone: number[] = [];
    const followed = new Filed();
    for (const place of this.#first.under(word)) {
      const { number, next: following } = this.#starts[place]!;
      const next = following.get(word);
      if (next) followed.add(next, number);
      else alone.push(number);
    }
    return { size: this.size, alone, followed: followed.all.length > 0 ? followed : null };
  }
}

function add(index: Map<string, number[]>, word: string, number: number): void {
  const numbers = index.get(word);
  if (numbers) numbers.push(number);
  else index.set(word, [number]);
}
