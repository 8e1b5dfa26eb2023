import type { Span } from "#model/document";
import { ID_PREFIX } from "#model/vocabulary";
import type { Words } from "../words/words.js";
import type { GazetteerEntry, GazetteerMatch } from "./gazetteer.js";
import { plainKey } from "./key.js";
import { NameTrie, type Stored } from "./name-trie.js";
import type { GazetteerRecord } from "./record.js";
import { spelling } from "./spelling.js";
import { type Token, tokens, tokensWithin } from "./token.js";

/** Known names in texts, whole words only, the longest first. */
export class NameIndex {
  readonly #trie = new NameTrie<GazetteerRecord>();
  readonly #entry: (id: string) => GazetteerEntry;
  readonly #ordinary: Set<string>;

  /** `ordinary` holds plain keys of words that a name typed without its marks could be taken for. */
  constructor(entry: (id: string) => GazetteerEntry, ordinary: Set<string>) {
    this.#entry = entry;
    this.#ordinary = ordinary;
  }

  /** Stores all names of a record. */
  add(record: GazetteerRecord): void {
    for (const lang in record.names) {
      for (const name of record.names[lang as keyof typeof record.names] ?? []) this.#trie.add(name, record);
    }
  }

  /** The longest known names in a text, left to right, none within another. */
  match(text: string): GazetteerMatch[] {
    return this.#match(text, tokens(text));
  }

  /** The same of a stretch of a text that is in words already. */
  matchWithin(words: Words, span: Span): GazetteerMatch[] {
    return this.#match(words.text, tokensWithin(words, span));
  }

  #match(text: string, words: readonly Token[]): GazetteerMatch[] {
    const matches: GazetteerMatch[] = [];
    for (let at = 0; at < words.length; ) {
      const found = this.#longest(text, words, at);
      if (found) {
        const start = words[at]!.start;
        const end = endWithStop(text, start, words[at + found.length - 1]!.end);
        matches.push({ start, end, surface: text.slice(start, end), entries: found.entries });
      }
      at += found?.length ?? 1;
    }
    return matches;
  }

  #longest(text: string, words: readonly Token[], at: number) {
    for (const { length, stored } of this.#trie.hits(text, words, at)) {
      const written = words.slice(at, at + length);
      const surface = text.slice(written[0]!.start, written.at(-1)!.end);
      const entries = this.#entries(
        written,
        stored.filter(({ name }) => !ABBREVIATION.test(name) || name === `${surface}.`),
      );
      if (entries.length > 0) return { length, entries };
    }
    return undefined;
  }

  #entries(written: Token[], names: Stored<GazetteerRecord>[]): GazetteerEntry[] {
    const weakness = new Map<string, boolean>();
    for (const { words, name, value: record } of names) {
      const many = words.length >= MANY_WORDS;
      const isPlace = record.id.startsWith(ID_PREFIX.Place);
      const how = spelling(written, words, { case: many || (!isPlace && words.length > 1), marks: many });
      if (how === undefined) continue;
      if (how === "unmarked" && words.length === 1 && this.#isAnotherWord(name)) continue;
      const weak = record.needsContext || record.weak?.includes(name) || false;
      weakness.set(record.id, weak && (weakness.get(record.id) ?? true));
    }
    return Array.from(weakness, ([id, weak]) => {
      const entry = this.#entry(id);
      return entry.needsContext === weak ? entry : { ...entry, needsContext: weak };
    }).sort((left, right) => rank(right) - rank(left));
  }

  /** Short single words, and those that mean something without their marks, need them: "Đức" is not "Duc". */
  #isAnotherWord(name: string): boolean {
    const key = plainKey(name);
    return key.length < SHORTEST_UNMARKED || this.#ordinary.has(key);
  }
}

/** The last stop of an abbreviation belongs to it: "U.S." */
function endWithStop(text: string, start: number, end: number): number {
  return text[end] === "." && ABBREVIATION.test(text.slice(start, end + 1)) ? end + 1 : end;
}

const ABBREVIATION = /^(?:\p{L}\.){2,}$/u;
const SHORTEST_UNMARKED = 4;
const MANY_WORDS = 3;
const HOME = new Set(["vn", "fr"]);

/** Countries before bodies, larger places before smaller, those of Vietnam and France before others of ten times the size. */
function rank(entry: GazetteerEntry): number {
  const home = entry.country !== null && HOME.has(entry.country) ? 10 : 1;
  if (entry.needsContext) return home * 1e-9;
  if (entry.place?.feature === "country") return home * 1e12;
  return home * (1e6 + (entry.place?.population ?? 0));
}
