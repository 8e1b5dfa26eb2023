import { markedKey } from "./key.js";
import type { GazetteerRecord } from "./record.js";

/** Adjectives and peoples of countries, as lists/demonyms.json holds them: by ISO code, then by language. */
export type DemonymLists = Record<string, Partial<Record<"vi" | "fr" | "en" | "id", string[]>>>;

/** Up to so many letters a word of another language is more often something else. */
const SHORT = 3;

const PEOPLE = /^(?:orang|warga|bangsa|người)\s+/iu;

/** ISO codes of countries by the words that name their people or things. */
export class Demonyms {
  readonly #byWord = new Map<string, { code: string; languages: Set<string> }>();

  /**
   * French and Indonesian write adjectives small and peoples with a capital, so both count for the lists. In
   * Vietnamese and Indonesian the country's own name is the adjective, and needs its capital: "pháp" is law.
   */
  constructor(lists: DemonymLists, countries: GazetteerRecord[]) {
    for (const [code, byLanguage] of Object.entries(lists)) {
      for (const [lang, words] of Object.entries(byLanguage)) {
        for (const word of words) {
          this.#add(word, code, lang);
          if (lang === "fr") this.#add(capitalise(word), code, lang);
        }
      }
    }
    for (const { country, names } of countries) {
      for (const lang of ["vi", "id"] as const)
        for (const name of names[lang] ?? []) this.#add(name, country ?? "", lang);
    }
  }

  /**
   * The country whose people or adjective the word is; words in capitals count too. In a text of a language the short
   * words of others are something else: "Lao động" is work, "Nga" a Vietnamese name.
   */
  find(word: string, language?: string): string | undefined {
    const bare = word.trim().replace(PEOPLE, "");
    const found = this.#byWord.get(demonymKey(bare)) ?? this.#byWord.get(demonymKey(fromCapitals(bare)));
    const own = language === undefined || bare.length > SHORT || found?.languages.has(language);
    return own ? found?.code : undefined;
  }

  #add(word: string, code: string, language: string): void {
    const key = demonymKey(word);
    const known = this.#byWord.get(key);
    if (!known) this.#byWord.set(key, { code, languages: new Set([language]) });
    else if (known.code === code) known.languages.add(language);
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
