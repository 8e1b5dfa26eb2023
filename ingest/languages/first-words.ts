import { isGap, type Step, stepsOf } from "./expression-steps.js";

/**
 * Some words: `whole` ones, and `open` beginnings of words of up to three letters. All as `plainly` has them, no word told
 * twice.
 */
export interface SomeWords {
  whole: ReadonlySet<string>;
  open: ReadonlySet<string>;
}

/** With what a match of an expression can begin: words, or `signs` that are no letters. */
export interface FirstWords extends SomeWords {
  signs: readonly string[];
}

/** A word in lower case as first words are told: every digit is 0, as dates know no other way of saying which number. */
export const plainly = (lower: string): string => lower.replace(DIGIT, "0");
const DIGIT = /[1-9]/gu;

/** Whether a word in lower case is one of them. */
export function isOneOf({ whole, open }: SomeWords, lower: string): boolean {
  const word = plainly(lower);
  return whole.has(word) || begun(open, word, Math.min(OPEN_LENGTH, word.length));
}

function begun(open: ReadonlySet<string>, word: string, longest: number): boolean {
  for (let length = 1; length <= longest; length++) if (open.has(word.slice(0, length))) return true;
  return false;
}

/** So many letters of an open beginning are told. */
export const OPEN_LENGTH = 3;
/** More beginnings than this are not worth telling apart. */
const MOST = 400;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Reads off the source of an expression with which words it can begin; null where it may begin with anything. It errs
 * on the side of too many: what it leaves out cannot match.
 */
export function firstWords(source: string): FirstWords | null {
  return startsOf(source, false).told();
}

/**
 * Which words can be the next one in a text behind one of the whole first words; where one has none here, anything may follow.
 * This takes longer, and is asked of those expressions only that a text may hold.
 */
export function nextWords(source: string): ReadonlyMap<string, SomeWords> {
  return startsOf(source, true).toldNext();
}

function startsOf(source: string, further: boolean): Starts {
  const starts = new Starts(further);
  const live = starts.walkAll(stepsOf(source), new Set([""]));
  for (const words of live) starts.end(words);
  return starts;
}

/** Between a first word and the second one, in what is walked: any run of signs but a comma, which is a word of its own. */
const GAP = " ";

/** Words that are collected, before it is known which of them say more. */
class Collected {
  readonly #whole = new Set<string>();
  readonly #open = new Set<string>();

  add(word: string, complete: boolean): void {
    if (complete) this.#whole.add(word);
    else this.#open.add(word.slice(0, OPEN_LENGTH));
  }

  told(): SomeWords {
    return {
      whole: new Set([...this.#whole].filter((word) => !begun(this.#open, word, OPEN_LENGTH))),
      open: new Set([...this.#open].filter((word) => !begun(this.#open, word, word.length - 1))),
    };
  }
}

/** Collects beginnings of one word, or with `further` of up to two ("chủ tịch"), while it walks the steps of an expression. */
class Starts {
  readonly #further: boolean;
  readonly #first = new Collected();
  readonly #next = new Map<string, Collected>();
  /** First words behind which anything may follow. */
  readonly #alone = new Set<string>();
  readonly #signs = new Set<string>();
  #anything = false;

  constructor(further: boolean) {
    this.#further = further;
  }

  walkAll(groups: readonly Step[][], live: ReadonlySet<string>): Set<string> {
    const all = new Set<string>();
    for (const steps of groups) for (const words of this.#walk(steps, live)) all.add(words);
    return all;
  }

  #walk(steps: readonly Step[], from: ReadonlySet<string>): ReadonlySet<string> {
    let live = from;
    for (const step of steps) {
      if (live.size === 0) break;
      let next = step.groups ? this.walkAll(step.groups, live) : this.#letters(step.chars, live);
      if (step.repeated && !isGap(step)) next = this.#leaveAllOpen(next);
      else if (next.size > MOST) next = this.#thinned(next);
      if (step.optional) for (const words of live) next.add(words);
      live = next;
    }
    return live;
  }

  /** No more beginnings than are worth telling apart: second words are given up first. */
  #thinned(live: Set<string>): Set<string> {
    const single = new Set([...live].filter((words) => !words.includes(GAP)));
    this.#leaveAllOpen([...live].filter((words) => words.includes(GAP)));
    return single.size <= MOST ? single : this.#leaveAllOpen(single);
  }

  #leaveAllOpen(live: Iterable<string>): Set<string> {
    for (const words of live) this.#leaveOpen(words);
    return new Set();
  }

  #letters(chars: readonly string[] | null, live: ReadonlySet<string>): Set<string> {
    const next = new Set<string>();
    if (chars === null) return this.#leaveAllOpen(live);
    for (const char of chars) {
      const letter = LETTER.test(char) ? plainly(char.toLowerCase()) : null;
      for (const words of live)
        if (letter !== null) next.add(words + letter);
        else if (words === "") this.#signs.add(char);
        else if (!this.#further || (words.includes(GAP) && !words.endsWith(GAP))) this.end(words);
        else if (char === ",") this.#close(words.trimEnd(), ",", true);
        else next.add(words.trimEnd() + GAP);
    }
    return next;
  }

  #leaveOpen(words: string): void {
    const [first, second] = words.split(GAP) as [string, string | undefined];
    if (first === "") this.#anything = true;
    else if (second === undefined) this.#first.add(first, false);
    else this.#close(first, second, false);
  }

  /** What was walked ends here, with a complete word. */
  end(words: string): void {
    const [first, second] = words.split(GAP) as [string, string | undefined];
    if (first === "") this.#anything = true;
    else this.#close(first, second ?? "", true);
  }

  #close(first: string, second: string, complete: boolean): void {
    this.#first.add(first, true);
    if (second === "") this.#alone.add(first);
    const next = this.#next.get(first) ?? new Collected();
    this.#next.set(first, next);
    if (second !== "") next.add(second, complete);
  }

  told(): FirstWords | null {
    if (this.#anything) return null;
    return { ...this.#first.told(), signs: [...this.#signs] };
  }

  toldNext(): ReadonlyMap<string, SomeWords> {
    const { whole } = this.#first.told();
    const next = new Map<string, SomeWords>();
    for (const [first, second] of this.#next)
      if (whole.has(first) && !this.#alone.has(first)) next.set(first, second.told());
    return next;
  }
}
