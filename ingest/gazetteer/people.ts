import type { OfficeHolder } from "./gazetteer.js";
import { markedKey, plainKey, tonelessKey } from "./key.js";
import { tokens } from "./token.js";

/** Lists of names of people, as the JSON files hold them. */
export interface PersonNames {
  vietnameseFamily: string[];
  vietnameseGiven: string[];
  frenchGiven: string[];
}

/**
 * A set of names in which a name with its marks, without its tones ("Nguyên", as French papers print it), or typed wholly
 * without marks is found; the first letter is a capital.
 */
export class NameSet {
  readonly #marked = new Set<string>();
  readonly #toneless = new Set<string>();
  readonly #plain = new Set<string>();

  constructor(names: string[]) {
    for (const name of names) {
      this.#marked.add(markedKey(name));
      this.#toneless.add(tonelessKey(name));
      this.#plain.add(plainKey(name));
    }
  }

  /** Whether the word, capitalised or in capitals, is one of the names. */
  has(word: string): boolean {
    const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
    if (first === first.toLowerCase()) return false;
    const key = markedKey(word);
    return (
      this.#marked.has(key) ||
      (key === tonelessKey(word) && this.#toneless.has(key)) ||
      (key === plainKey(word) && this.#plain.has(key))
    );
  }
}

/** Office-holders by any of their names, marks and case left aside. */
export class OfficeHolderIndex {
  readonly #byName = new Map<string, OfficeHolder[]>();

  constructor(holders: OfficeHolder[]) {
    for (const holder of holders) {
      for (const key of new Set([holder.name, ...holder.aliases].map(nameKey))) {
        this.#byName.set(key, [...(this.#byName.get(key) ?? []), holder]);
      }
    }
  }

  /** All who bear exactly this name or alias. */
  find(name: string): OfficeHolder[] {
    return this.#byName.get(nameKey(name)) ?? [];
  }
}

function nameKey(name: string): string {
  return tokens(name)
    .map((token) => plainKey(token.text))
    .join(" ");
}
