import { ofWord } from "../words/word.js";
import { plainKey } from "./key.js";
import { firstWord, type Token, tokens } from "./token.js";

interface Node<T> {
  next?: Map<string, Node<T>>;
  stored?: Stored<T>[];
}

/** A name in words, as it was given, and what was stored under it. */
export interface Stored<T> {
  name: string;
  words: string[];
  value: T;
}

/** All names that begin with one word; they become a tree when a text first holds the word. */
interface Branch<T> {
  names: string[];
  values: T[];
  tree?: Node<T>;
}

/** A stretch of tokens that has the plain keys of some name, and what was stored under it. */
export interface Hit<T> {
  length: number;
  stored: Stored<T>[];
}

/**
 * Names by their words, without case and marks. Finding takes time linear in the text.
 *
 * Of some twenty thousand names an article touches a few hundred, so a name is taken apart beyond its first word
 * only when that word is met: loading takes a third of the time.
 */
export class NameTrie<T> {
  readonly #branches = new Map<string, Branch<T>>();
  #size = 0;
  /** The tree of a word, as of the size when it was asked. */
  readonly #asked = ofWord<{ size: number; tree: Node<T> | undefined }>(() => ({
    size: -1,
    tree: undefined,
  }));

  /** Stores a value under the words of a name. */
  add(name: string, value: T): void {
    this.#size++;
    const key = plainKey(firstWord(name));
    const branch = this.#branches.get(key);
    if (branch) {
      branch.names.push(name);
      branch.values.push(value);
    } else this.#branches.set(key, { names: [name], values: [value] });
  }

  /** Every stored name that starts at token `from`, longest first. */
  hits(text: string, words: readonly Token[], from: number): readonly Hit<T>[] {
    const asked = this.#asked(words[from]!.word);
    if (asked.size !== this.#size) {
      asked.size = this.#size;
      asked.tree = this.#tree(plainKey(words[from]!.word));
    }
    let node = asked.tree;
    if (!node) return [];
    const found: Hit<T>[] = [];
    for (let at = from; node; at++) {
      if (node.stored) found.unshift({ length: at - from + 1, stored: node.stored });
      const next = words[at + 1];
      if (!next || !joined(text, words[at]!, next)) break;
      node = node.next?.get(plainKey(next.word));
    }
    return found;
  }

  #tree(key: string): Node<T> | undefined {
    const branch = this.#branches.get(key);
    if (branch) branch.tree ??= grow(branch);
    return branch?.tree;
  }
}

function grow<T>(branch: Branch<T>): Node<T> {
  const tree: Node<T> = {};
  for (const [index, value] of branch.values.entries()) {
    const name = branch.names[index]!;
    const words = tokens(name).map((token) => token.text);
    let node = tree;
    for (const word of words.slice(1)) {
      node.next ??= new Map();
      const key = plainKey(word);
      const next: Node<T> = node.next.get(key) ?? {};
      node.next.set(key, next);
      node = next;
    }
    node.stored ??= [];
    node.stored.push({ name, words, value });
  }
  return tree;
}

// A name goes over a space, a hyphen, an apostrophe or one line break, never over the end of a sentence; the stop
// of a short word is that of an abbreviation ("TP. HCM", "St. Petersburg").
const GAP = /^(?:[ \t\u00a0\u202f]*\n?[ \t\u00a0\u202f]*|[ \u00a0]?[-‐‑–'’ʼ&/·][ \u00a0]?)$/;
const ABBREVIATION_GAP = /^\.[ \u00a0]?$/;

function joined(text: string, left: Token, right: Token): boolean {
  if (left.end === right.start) return true;
  const gap = text.slice(left.end, right.start);
  return gap === " " || GAP.test(gap) || (left.text.length <= 3 && ABBREVIATION_GAP.test(gap));
}
