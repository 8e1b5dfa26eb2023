import { markedKey, plainKey } from "../key.js";
import type { PersonNames } from "../people.js";
import { tokens } from "../token.js";

/** Words by which a place's name can be mistaken for something else, as plain keys. */
export class Ordinary {
  readonly #words: Set<string>;
  readonly #family: Set<string>;
  readonly #given: Set<string>;

  constructor(ordinaryWords: string[], people: PersonNames) {
    this.#words = new Set(
      [...ordinaryWords, ...people.frenchGiven, ...people.vietnameseFamily, ...people.vietnameseGiven].map(
        plainKey,
      ),
    );
    this.#family = new Set(people.vietnameseFamily.map(plainKey));
    this.#given = new Set(people.vietnameseGiven.map(markedKey));
  }

  /** One word that is also an ordinary word or a given name. */
  isWord(name: string): boolean {
    const words = tokens(name);
    return words.length === 1 && this.#words.has(plainKey(name));
  }

  /** All of it Vietnamese given names, as the towns "Bình Minh" and "Hương Thủy" are. */
  isLikeGivenName(name: string): boolean {
    return tokens(name).every((token) => this.#given.has(markedKey(token.text)));
  }

  /** A saint by a French given name: churches, hospitals and schools bear it as often as towns do. */
  isSaint(name: string): boolean {
    const [saint, given, ...others] = name.split(/[ -]/);
    return /^Sainte?$/.test(saint ?? "") && given !== undefined && others.length === 0 && this.isWord(given);
  }

  /** Built like a Vietnamese person's name, such as the districts "Lê Chân" and "Ngô Quyền". */
  isLikePerson(name: string): boolean {
    const [first, ...others] = tokens(name);
    return first !== undefined && others.length > 0 && this.#family.has(plainKey(first.text));
  }
}
