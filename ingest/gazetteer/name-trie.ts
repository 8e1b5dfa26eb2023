import { plainKey, type Token, tokens } from "./key.js";

interface Node<T> {
  next?: Map<string, Node<T>>;
  values?: T[];
}

/** A stretch of tokens that has the plain keys of some name, and what was stored under it. */
export interface Hit<T> {
  length: number;
  values: T[];
}

/** Names by their words, without case and marks. Finding takes time linear in the text. */
export class NameTrie<T> {
  readonly #root: Node<T> = {};

  /** Stores a value under the words of a name. */
  add(name: string, value: T): void {
    let node = this.#root;
    for (const { text } of tokens(name)) {
      node.next ??= new Map();
      const key = plainKey(text);
      let next = node.next.get(key);
      if (!next) {
        next = {};
        node.next.set(key, next);
      }
      node = next;
    }
    if (node.values) node.values.push(value);
    else node.values = [value];
  }

  /** Every stored name that starts at token `from`, longest first. */
  hits(text: string, keys: string[], words: Token[], from: number): Hit<T>[] {
    const found: Hit<T>[] = [];
    let node: Node<T> | undefined = this.#root;
    for (let at = from; at < words.length; at++) {
      if (at > from && !joined(text, words[at - 1]!, words[at]!)) break;
      node = node.next?.get(keys[at]!);
      if (!node) break;
      if (node.values) found.unshift({ length: at - from + 1, values: node.values });
    }
    return found;
  }
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
