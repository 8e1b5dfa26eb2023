import { ofWord } from "../words/word.js";

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

/** A word without case, marks and space: "Đống" → "dong", "Việt Nam" → "vietnam". Names are looked up by it. */
export const plainKey = ofWord((word) => {
  const lower = word.lower.replaceAll(" ", "");
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(UNDECOMPOSED, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter);
});

/**
 * A word without case, its tone marks moved to the end: Vietnamese writes both "Hoà" and "Hòa", so the place of
 * the tone tells nothing. The Icelandic "Ð" stands for "Đ", which looks the same.
 */
export const markedKey = ofWord(({ lower }) => {
  if (ASCII.test(lower)) return lower;
  const decomposed = lower.replaceAll("ð", "đ").normalize("NFD");
  return decomposed.replace(TONES, "") + (decomposed.match(TONES)?.sort().join("") ?? "");
});

/** A word without case and tone marks, its letters kept: "Nguyễn" → "nguyên". */
export function tonelessKey(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower.replaceAll("ð", "đ").normalize("NFD").replace(TONES, "");
}

/** How a word is written: small, Capitalised, UPPER throughout, or miXed. */
export type Casing = "small" | "capitalised" | "upper" | "mixed";

/** The casing of a word; one capital letter alone is capitalised, and "Việt Nam" is as its first half. */
export const casing = ofWord((token): Casing => {
  const word = token.text.split(" ", 1)[0]!;
  const lower = word.toLowerCase();
  if (word === lower) return "small";
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  if (word.slice(first.length) === lower.slice(first.length)) return "capitalised";
  return word === word.toUpperCase() ? "upper" : "mixed";
});
