import type { GazetteerEntry, GazetteerMatch } from "./gazetteer.js";
import { plainKey, type Token, tokens } from "./key.js";
import { NameTrie } from "./name-trie.js";
import type { GazetteerRecord } from "./record.js";
import { spelling } from "./spelling.js";

/** A surface form, and the things that bear it. */
interface KnownName {
  text: string;
  words: string[];
  bearers: { entry: GazetteerEntry; weak: boolean }[];
}

/** Known names in texts, whole words only, the longest first. */
export class NameIndex {
  readonly #names = new Map<string, KnownName>();
  readonly #trie = new NameTrie<KnownName>();
  readonly #ordinary: Set<string>;

  /** `ordinary` holds plain keys of words that a name typed without its marks could be taken for. */
  constructor(ordinary: Set<string>) {
    this.#ordinary = ordinary;
  }

  /** Stores all names of an entry; what was added first ranks first among equals. */
  add(entry: GazetteerEntry, record: GazetteerRecord): void {
    const weak = new Set(record.weak);
    for (const text of new Set([...entry.names.map((name) => name.text), ...weak])) {
      let name = this.#names.get(text);
      if (!name) {
        name = { text, words: tokens(text).map((token) => token.text), bearers: [] };
        this.#names.set(text, name);
        this.#trie.add(text, name);
      }
      name.bearers.push({ entry, weak: entry.needsContext || weak.has(text) });
    }
  }

  /** The longest known names in a text, left to right, none within another. */
  match(text: string): GazetteerMatch[] {
    const words = tokens(text);
    const keys = words.map((word) => plainKey(word.text));
    const matches: GazetteerMatch[] = [];
    for (let at = 0; at < words.length; ) {
      const found = this.#longest(text, keys, words, at);
      if (found) {
        const start = words[at]!.start;
        const end = words[at + found.length - 1]!.end;
        matches.push({ start, end, surface: text.slice(start, end), entries: found.entries });
      }
      at += found?.length ?? 1;
    }
    return matches;
  }

  #longest(text: string, keys: string[], words: Token[], at: number) {
    for (const { length, values } of this.#trie.hits(text, keys, words, at)) {
      const entries = this.#entries(words.slice(at, at + length), values);
      if (entries.length > 0) return { length, entries };
    }
    return undefined;
  }

  #entries(written: Token[], names: KnownName[]): GazetteerEntry[] {
    const found = new Map<string, { entry: GazetteerEntry; weak: boolean }>();
    for (const name of names) {
      for (const bearer of name.bearers) {
        const weak = this.#weakness(written, name, bearer);
        if (weak === undefined) continue;
        const known = found.get(bearer.entry.id);
        if (!known || (known.weak && !weak)) found.set(bearer.entry.id, { entry: bearer.entry, weak });
      }
    }
    return Array.from(found.values(), ({ entry, weak }) =>
      entry.needsContext === weak ? entry : { ...entry, needsContext: weak },
    ).sort((left, right) => rank(right) - rank(left));
  }

  /** Whether the spelling needs context to stand for the bearer; undefined where it cannot. */
  #weakness(written: Token[], name: KnownName, bearer: KnownName["bearers"][number]): boolean | undefined {
    const loose = bearer.entry.kind !== "Place" && name.words.length > 1;
    const how = spelling(written, name.words, loose);
    if (how === undefined) return undefined;
    if (how === "exact" || written.length > 1) return bearer.weak;
    const key = plainKey(name.text);
    return key.length < 4 || this.#ordinary.has(key) ? undefined : bearer.weak;
  }
}

const HOME = new Set(["vn", "fr"]);

/** Countries before bodies, larger places before smaller, those of Vietnam and France before others of ten times the size. */
function rank(entry: GazetteerEntry): number {
  const home = entry.country !== null && HOME.has(entry.country) ? 10 : 1;
  if (entry.needsContext) return home * 1e-9;
  if (entry.place?.feature === "country") return home * 1e12;
  return home * (1e6 + (entry.place?.population ?? 0));
}
