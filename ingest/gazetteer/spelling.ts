import { casing, markedKey, plainKey, type Token } from "./key.js";

/** How far a spelling is from the name: as written, or typed without its marks. */
export type Spelling = "exact" | "unmarked";

/**
 * Whether words of a text spell a name whose plain keys they share.
 *
 * Marks must all be there, or be absent from a whole word ("Ha Noi"), or from a capital ("Etrangères"). Capitals
 * must be there, with three freedoms: text in capitals, small words of the name that a headline capitalises, and
 * acronyms written as words ("Unesco"). In a `loose` name one capital is enough, as French writes "ministère des
 * affaires étrangères".
 */
export function spelling(text: Token[], name: string[], loose: boolean): Spelling | undefined {
  let unmarked = false;
  let capitals = 0;
  for (const [index, word] of name.entries()) {
    const written = text[index]?.text ?? "";
    if (!sameCase(written, word)) {
      if (!loose) return undefined;
    }
    if (casing(written) !== "small") capitals++;
    if (written === word) continue;
    const marks = sameMarks(written, word);
    if (!marks) return undefined;
    if (marks === "unmarked") unmarked = true;
  }
  if (loose && capitals === 0 && name.some((word) => casing(word) !== "small")) return undefined;
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
  const b = markedKey(word);
  if (a === b) return "exact";
  if (a === plainKey(written)) return "unmarked";
  const capital = String.fromCodePoint(written.codePointAt(0) ?? 0);
  if (capital !== capital.toUpperCase()) return undefined;
  const rest = word.slice(String.fromCodePoint(word.codePointAt(0) ?? 0).length);
  return markedKey(capital) === plainKey(capital) && markedKey(plainKey(word).slice(0, 1) + rest) === a
    ? "exact"
    : undefined;
}
