import type { Word } from "../words/word.js";
import type { OfficeHolder } from "./gazetteer.js";
import { markedKey, plainKey, tonelessKey } from "./key.js";
import { tokens } from "./token.js";

/** Lists of names of people, as the JSON files hold them. */
export interface PersonNames {
  vietnameseFamily: string[];
  /** Those of the family names that a name of two syllables is known by. */
  vietnameseCommonFamily: string[];
  vietnameseGiven: string[];
  frenchGiven: string[];
  /** Chinese and Korean ones, in Latin letters. */
  eastAsianFamily: string[];
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
  has({ text: word }: Word): boolean {
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

/** Office-holders by any of their names. */
export class OfficeHolderIndex {
  readonly #byName = new Map<string, { name: string; holder: OfficeHolder }[]>();

  constructor(holders: OfficeHolder[]) {
    for (const holder of holders) {
      for (const name of new Set([holder.name, ...holder.aliases])) {
        const key = nameKey(name, plainKey);
        this.#byName.set(key, [...(this.#byName.get(key) ?? []), { name, holder }]);
      }
    }
  }

  /**
   * All who bear exactly this name. French papers write "Nguyên Phu Trong", so vowel marks may be there or not;
   * but a name with its tones must have the right ones, which tell people apart.
   */
  find(name: string): OfficeHolder[] {
    const marked = nameKey(name, markedKey);
    const named = (this.#byName.get(nameKey(name, plainKey)) ?? []).filter(
      (known) => !TONES.test(marked) || nameKey(known.name, markedKey) === marked,
    );
    return [...new Set(named.map((known) => known.holder))];
  }
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

function nameKey(name: string, key: (word: string) => string): string {
  return tokens(name)
    .map((token) => key(token.text))
    .join(" ");
}
