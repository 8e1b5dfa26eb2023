import type { Span } from "#model/document";
import { ofWord, type Word, wordOf } from "../words/word.js";
import { Words } from "../words/words.js";
import { plainKey } from "./key.js";

/** A word of a text or of a name, with its place. A comma counts as a word, since names hold commas. */
export interface Token extends Span {
  text: string;
  word: Word;
}

const FIRST_WORD = /[\p{L}\p{M}\p{N}]+|,/u;
const HALVES_GAP = /^(?:[ \u00a0\n-]|)$/;
/** Places that other languages write as one word: "Viet Nam News" and "Vietnam News" are the same name. */
const HALVES = new Map([
  ["viet", "nam"],
  ["ha", "noi"],
  ["da", "nang"],
  ["hai", "phong"],
  ["sai", "gon"],
]);
const secondHalf = ofWord((word) => HALVES.get(plainKey(word)));

/** The words of a text, in order; "Việt Nam" and its like are one word, with a space in it. */
export function tokens(text: string): Token[] {
  return tokensWithin(new Words(text), { start: 0, end: text.length });
}

/** The same of a stretch of a text, with offsets into the text. */
export function tokensWithin(words: Words, span: Span): Token[] {
  const found: Token[] = [];
  const [from, to] = words.within(span);
  let wanted: string | undefined;
  for (let i = from; i < to; i++) {
    const word = words.words[i]!;
    const start = words.starts[i]!;
    const end = start + word.text.length;
    const last = found.at(-1);
    if (last && wanted === plainKey(word) && HALVES_GAP.test(words.text.slice(last.end, start))) {
      const whole = wordOf(`${last.text} ${word.text}`);
      found[found.length - 1] = { text: whole.text, word: whole, start: last.start, end };
      wanted = undefined;
    } else {
      found.push({ text: word.text, word, start, end });
      wanted = secondHalf(word);
    }
  }
  return found;
}

/** The first word of a name, or nothing where it has none. */
export function firstWord(name: string): string {
  const word = FIRST_WORD.exec(name)?.[0] ?? "";
  return secondHalf(word) === undefined ? word : (tokens(name)[0]?.text ?? "");
}
