/** A word of a text or of a name, with its place. A comma counts as a word, since names hold commas. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+|,/gu;
const ASCII = /^[\x20-\x7e]*$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /\p{M}/gu;
const LETTERS_WITHOUT_DECOMPOSITION: Record<string, string> = {
  đ: "d",
  ð: "d",
  œ: "oe",
  æ: "ae",
  ø: "o",
  ł: "l",
  ı: "i",
  ß: "ss",
};
const UNDECOMPOSED = /[đðœæøłıß]/g;

/** The words of a text, in order. */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A word without case and marks: "Đống" → "dong". Names are looked up by it. */
export function plainKey(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(UNDECOMPOSED, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter);
}

/**
 * A word without case, its tone marks moved to the end: Vietnamese writes both "Hoà" and "Hòa", so the place of
 * the tone tells nothing. The Icelandic "Ð" stands for "Đ", which looks the same.
 */
export function markedKey(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const decomposed = lower.replaceAll("ð", "đ").normalize("NFD");
  return decomposed.replace(TONES, "") + (decomposed.match(TONES)?.sort().join("") ?? "");
}

/** How a word is written: small, Capitalised, UPPER throughout, or miXed. */
export type Casing = "small" | "capitalised" | "upper" | "mixed";

/** The casing of a word; one capital letter alone is capitalised. */
export function casing(word: string): Casing {
  const lower = word.toLowerCase();
  if (word === lower) return "small";
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  if (word.slice(first.length) === lower.slice(first.length)) return "capitalised";
  return word === word.toUpperCase() ? "upper" : "mixed";
}
