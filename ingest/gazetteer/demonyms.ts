import { markedKey } from "./key.js";
import type { GazetteerRecord } from "./record.js";

/** Adjectives and peoples of countries, as lists/demonyms.json holds them: by ISO code, then by language. */
export type DemonymLists = Record<string, Partial<Record<"vi" | "fr" | "en" | "id", string[]>>>;

const PEOPLE = /^(?:orang|warga|bangsa|người)\s+/iu;

/** ISO codes of countries by the words that name their people or things. */
export class Demonyms {
  readonly #byWord = new Map<string, string>();

  /**
   * French and Indonesian write adjectives small and peoples with a capital, so both count for the lists. In
   * Vietnamese and Indonesian the country's own name is the adjective, and needs its capital: "pháp" is law.
   */
  constructor(lists: DemonymLists, countries: GazetteerRecord[]) {
    for (const [code, byLanguage] of Object.entries(lists)) {
      for (const [lang, words] of Object.entries(byLanguage)) {
        for (const word of words) {
          this.#add(word, code);
          if (lang === "fr") this.#add(capitalise(word), code);
        }
      }
    }
    for (const { country, names } of countries) {
      for (const name of [...(names.vi ?? []), ...(names.id ?? [])]) this.#add(name, country ?? "");
    }
  }

  /** The country whose people or adjective the word is; words in capitals count too. */
  find(word: string): string | undefined {
    const bare = word.trim().replace(PEOPLE, "");
    return this.#byWord.get(demonymKey(bare)) ?? this.#byWord.get(demonymKey(fromCapitals(bare)));
  }

  #add(word: string, code: string): void {
    const key = demonymKey(word);
    if (!this.#byWord.has(key)) this.#byWord.set(key, code);
  }
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function fromCapitals(word: string): string {
  return word === word.toUpperCase() ? word.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, capitalise) : word;
}

// The tone's place is folded, the capital is not.
function demonymKey(word: string): string {
  const small = word.charAt(0) === word.charAt(0).toLowerCase();
  return (small ? "small " : "capital ") + markedKey(word);
}
