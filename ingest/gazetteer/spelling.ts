import { casing, markedKey, plainKey } from "./key.js";
import type { Token } from "./token.js";

/** How far a spelling is from the name: as written, or typed without its marks. */
export type Spelling = "exact" | "unmarked";

/** How freely a name may be written. A name of many words is itself in whatever spelling. */
export interface Freedom {
  /** One capital is enough, as French writes "ministère des affaires étrangères". */
  case: boolean;
  /** Marks may differ, as English writes "Huế Imperial City" as well as "Hue Imperial City". */
  marks: boolean;
}

/**
 * Whether words of a text spell a name whose plain keys they share.
 *
 * Without freedom, marks must all be there, or be absent from a whole word ("Ha Noi"), or from a capital
 * ("Etrangères"), or be those that French papers keep. Capitals must be there, but for text in capitals, for small words of the name that a headline
 * capitalises, and for acronyms written as words ("Unesco").
 */
export function spelling(text: Token[], name: string[], freedom: Freedom): Spelling | undefined {
  let unmarked = false;
  let capitals = 0;
  for (const [index, word] of name.entries()) {
    const written = text[index]?.text ?? "";
    if (casing(written) !== "small") capitals++;
    if (written === word) continue;
    if (!freedom.case && !sameCase(written, word)) return undefined;
    if (freedom.marks || written.includes(" ")) continue;
    const marks = sameMarks(written, word);
    if (!marks) return undefined;
    if (marks === "unmarked") unmarked = true;
  }
  if (freedom.case && capitals === 0 && name.some((word) => casing(word) !== "small")) return undefined;
  return unmarked ? "unmarked" : "exact";
}

function sameCase(written: string, word: string): boolean {
  const a = casing(written);
  const b = casing(word);
  if (a === b && a !== "mixed") return true;
  if (a === "mixed" && b === "mixed") return markedKey(written) === markedKey(word);
  if (a === "upper") return true;
  if (a !== "capitalised") return false;
  return b !== "upper" || [...word].length >= 4;
}

function sameMarks(written: string, word: string): Spelling | undefined {
  const a = markedKey(written);
  if (a === markedKey(word)) return "exact";
  if (a === plainKey(written) || a === frenchKey(word)) return "unmarked";
  return a === markedKey(withBareCapital(word)) ? "exact" : undefined;
}

/** As French papers write Vietnamese: the circumflexes stay, all other marks go ("Cân Tho", "Diên Biên Phu"). */
function frenchKey(word: string): string {
  const decomposed = word.toLowerCase().replaceAll("đ", "d").normalize("NFD");
  return decomposed.replace(ALL_BUT_CIRCUMFLEX, "");
}

const ALL_BUT_CIRCUMFLEX = /(?!\u0302)\p{M}/gu;

function withBareCapital(word: string): string {
  const capital = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return plainKey(capital) + word.slice(capital.length);
}
