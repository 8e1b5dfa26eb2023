import { plainKey } from "../key.js";
import type { PersonNames } from "../people.js";
import { tokens } from "../token.js";

/** Words by which a place's name can be mistaken for something else, as plain keys. */
export class Ordinary {
  readonly #words: Set<string>;
  readonly #family: Set<string>;

  constructor(ordinaryWords: string[], people: PersonNames) {
    this.#words = new Set(
      [...ordinaryWords, ...people.frenchGiven, ...people.vietnameseFamily, ...people.vietnameseGiven].map(
        plainKey,
      ),
    );
    this.#family = new Set(people.vietnameseFamily.map(plainKey));
  }

  /** One word that is also an ordinary word or a given name. */
  isWord(name: string): boolean {
    const words = tokens(name);
    return words.length === 1 && this.#words.has(plainKey(name));
  }

  /** Built like a Vietnamese person's name, such as the districts "Lê Chân" and "Ngô Quyền". */
  isLikePerson(name: string): boolean {
    const [first, ...others] = tokens(name);
    return first !== undefined && others.length > 0 && this.#family.has(plainKey(first.text));
  }
}
