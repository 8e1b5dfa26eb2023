import type { Span } from "#model/document";
import { countRuns, LETTER, NUMBER } from "../words/letters.js";

/** A line of the page that holds something, and what can be told from its shape alone. */
export interface Line extends Span {
  text: string;
  words: number;
  /** Ends as a sentence does. */
  closed: boolean;
  /** Follows an empty line, or starts the text. */
  spaced: boolean;
}

const CLOSED = /[.!?…:;][”"’'»)\]]*(?:\s*\/\.)?$/u;

/** The lines of a text that are not empty, trimmed, with their offsets. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let spaced = true;
  for (const raw of text.split("\n")) {
    const content = raw.trim();
    if (content) {
      const from = start + raw.indexOf(content);
      lines.push({
        start: from,
        end: from + content.length,
        text: content,
        words: countRuns(content, LETTER | NUMBER),
        closed: CLOSED.test(content),
        spaced,
      });
    }
    spaced = !content;
    start += raw.length + 1;
  }
  return lines;
}

/** A paragraph of running text, as menus and teasers hardly ever are. */
export function isProse(line: Line): boolean {
  return line.words >= 22 && /[.!?…]/u.test(line.text);
}

/** Whether the line says the same thing twice ("Title Title"), as linked pictures do when pasted. */
export function isDoubled(text: string): boolean {
  if (text.length < 20) return false;
  const middle = Math.floor(text.length / 2);
  for (const cut of [middle, middle + 1, middle - 1]) {
    const left = text.slice(0, cut).trim();
    if (left === text.slice(cut).trim()) return true;
  }
  return false;
}

/** Holds a sign or a space that parts of a menu stand apart by. */
const SEPARATED = /[|»›>·•/▼]|\s{3}|\s[-–]\s/u;

/** Navigation by its separators: "Home | Politics | Society", "Trang chủ > Chính trị", "Vidéos   Photos". */
export function isMenu(line: Line): boolean {
  if (!SEPARATED.test(line.text)) return false;
  const parts = line.text
    // Of a long run of spaces every one would be tried as a start.
    .replace(/\s{4,}/gu, "   ")
    .split(/\s*[|»›>·•/▼]+\s*|\s{3,}|\s-\s|\s–\s/u)
    .filter((part) => /\p{L}/u.test(part));
  if (parts.length < 2 || /[.!?]["”»)]*$/u.test(line.text)) return false;
  const longest = Math.max(...parts.map((part) => part.split(/\s+/u).length));
  const strong = /[|»›>·▼]|\s{3,}/u.test(line.text);
  return strong ? longest <= (parts.length > 2 ? 9 : 5) : parts.length >= 4 && longest <= 4;
}

/** A reporter's name alone on its line: "Chu Văn", "Hạnh Trần (t/h)". */
export function isByline(text: string): boolean {
  return /^\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*){1,3}(?: \([^)]{1,8}\))?$/u.test(text);
}

/** Wholly in square brackets: "[ Back ]   [ Print ]". */
export function isBracketed(text: string): boolean {
  return /^(?:\[[^\]]*\][\s·|.]*)+$/u.test(text);
}
