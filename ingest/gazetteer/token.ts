import { plainKey } from "./key.js";

/** A word of a text or of a name, with its place. A comma counts as a word, since names hold commas. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+|,/gu;
const FIRST_WORD = new RegExp(WORD.source, "u");
const HALVES_GAP = /^(?:[ \u00a0\n-]|)$/;
/** Places that other languages write as one word: "Viet Nam News" and "Vietnam News" are the same name. */
const HALVES = new Map([
  ["viet", "nam"],
  ["ha", "noi"],
  ["da", "nang"],
  ["hai", "phong"],
  ["sai", "gon"],
]);

/** The words of a text, in order; "Việt Nam" and its like are one word, with a space in it. */
export function tokens(text: string): Token[] {
  const words: Token[] = [];
  let wanted: string | undefined;
  for (const match of text.matchAll(WORD)) {
    const key = plainKey(match[0]);
    const end = match.index + match[0].length;
    const last = words.at(-1);
    if (last && wanted === key && HALVES_GAP.test(text.slice(last.end, match.index))) {
      words[words.length - 1] = { text: `${last.text} ${match[0]}`, start: last.start, end };
      wanted = undefined;
    } else {
      words.push({ text: match[0], start: match.index, end });
      wanted = HALVES.get(key);
    }
  }
  return words;
}

/** The first word of a name, or nothing where it has none. */
export function firstWord(name: string): string {
  const word = FIRST_WORD.exec(name)?.[0] ?? "";
  return HALVES.has(plainKey(word)) ? (tokens(name)[0]?.text ?? "") : word;
}
