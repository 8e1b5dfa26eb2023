import { plainKey } from "./key.js";

/** Given names, as plain keys, that women bear, and those that men bear. */
export interface NamesByGender {
  female: string[];
  male: string[];
}

/** Tells a woman's given name from a man's: of a double name that is not listed ("Jean-Kevin") the first part does. */
export class GivenNameGenders {
  readonly #female: ReadonlySet<string>;
  readonly #male: ReadonlySet<string>;

  constructor({ female, male }: NamesByGender) {
    this.#female = new Set(female);
    this.#male = new Set(male);
  }

  of(name: string): "female" | "male" | undefined {
    const key = plainKey(name);
    return this.#ofKey(key) ?? (key.includes("-") ? this.#ofKey(key.split("-")[0]!) : undefined);
  }

  #ofKey(key: string): "female" | "male" | undefined {
    if (this.#female.has(key)) return "female";
    return this.#male.has(key) ? "male" : undefined;
  }
}
