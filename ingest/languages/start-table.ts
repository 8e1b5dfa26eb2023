import { startOf } from "./word-pattern.js";

/** Many expressions by the words that they can begin with, to tell at once which of them a text can hold. */
export class StartTable {
  readonly #whole = new Map<string, RegExp[]>();
  readonly #open = new Map<string, RegExp[]>();
  readonly #covered = new Set<RegExp>();

  constructor(patterns: Iterable<RegExp>) {
    for (const pattern of patterns) {
      const start = startOf(pattern);
      // What may begin with a sign, or with anything, is looked for in every text.
      if (!start || start.words.signs.length > 0) continue;
      this.#covered.add(pattern);
      for (const word of start.words.whole) add(this.#whole, word, pattern);
      for (const beginning of start.words.open) add(this.#open, beginning, pattern);
    }
  }

  /** The expressions that none of the words, in lower case, can begin. */
  without(words: Iterable<string>): Set<RegExp> {
    const absent = new Set(this.#covered);
    const found = (patterns: RegExp[] | undefined) => {
      if (patterns) for (const pattern of patterns) absent.delete(pattern);
    };
    for (const word of words) {
      found(this.#whole.get(word));
      for (let length = 1; length <= 3 && length <= word.length; length++)
        found(this.#open.get(word.slice(0, length)));
    }
    return absent;
  }
}

function add(index: Map<string, RegExp[]>, word: string, pattern: RegExp): void {
  const patterns = index.get(word);
  if (patterns) patterns.push(pattern);
  else index.set(word, [pattern]);
}
