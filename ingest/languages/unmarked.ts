import type { Language } from "./language.js";

/** Shorter words mean something in many languages once their marks are gone: "de", "la", "do". */
const SHORTEST = 3;

/** A language with fewer letters of its own is read as well without them. */
const FEW = 10;

const bare = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");

function bareAll<T>(value: T): T {
  if (typeof value === "string") return bare(value) as T;
  if (Array.isArray(value)) return value.map(bareAll) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [bare(key), bareAll(one)])) as T;
}

/** A pattern without those of its alternatives that are among some words. */
const withoutWords = (pattern: string, words: ReadonlySet<string>): string =>
  pattern
    .replaceAll(/(?<=[|:])([^|()?:]+)\|/gu, (whole, word: string) => (words.has(word) ? "" : whole))
    .replaceAll(/\|([^|()?:]+)(?=\))/gu, (whole, word: string) => (words.has(word) ? "" : whole));

/**
 * A pack for texts of its language that are typed without marks, as by telex, on old bulletins and in mails: "Thu tuong Phap
 * tiep Dai su". Null for a language that is not told by its marks. `others` are the packs that its words must not be
 * taken for.
 */
export function unmarked(language: Language, others: readonly Language[]): Language | null {
  const { letters, stopWords } = language.detection;
  if (letters.length < FEW) return null;
  const taken = new Set(
    others.filter(({ code }) => code !== language.code).flatMap((one) => one.detection.stopWords),
  );
  const own = stopWords.map(bare).filter((word) => word.length >= SHORTEST && !taken.has(word));
  const { spellings, ignore, unmarked: more } = language.places;
  const pack = bareAll(language);
  const small = new Set(stopWords.map(bare));
  // "chợ" is a market, "cho" is for
  const told = <Head extends { pattern: string }>(heads: Head[]) =>
    heads
      .map((head) => ({ ...head, pattern: withoutWords(head.pattern, small) }))
      .filter(({ pattern }) => pattern !== "" && !small.has(pattern));
  const organizations = { ...pack.organizations, heads: told(pack.organizations.heads) };
  const places = {
    ...pack.places,
    heads: told(pack.places.heads),
    spellings: { ...spellings, ...more?.spellings },
    ignore: [...pack.places.ignore, ...ignore, ...(more?.ignore ?? [])],
  };
  return { ...pack, organizations, places, detection: { letters: "", stopWords: [...new Set(own)] } };
}
