import { classAt, LETTER, UPPER } from "./letters.js";

/**
 * A word or short name as it is written. There is one object for each spelling, so that what is asked of a word again and
 * again is worked out once.
 */
export class Word {
  readonly text: string;
  readonly lower: string;
  /** Starts with a capital letter. */
  readonly upper: boolean;
  /** Two letters or more, all of them capital; marks and hyphens may be among them. */
  readonly allCaps: boolean;
  /** What functions made by `ofWord` found, each in a place of its own. */
  readonly found: unknown[] = [];

  constructor(text: string) {
    this.text = text;
    this.lower = text.toLowerCase();
    this.upper = (classAt(text, 0) & UPPER) !== 0;
    this.allCaps = this.upper && ALL_CAPS.test(text);
  }
}

const ALL_CAPS = /^\p{Lu}[\p{Lu}\p{M}-]+$/u;

/** More words than this are forgotten together: newspapers repeat theirs, adversaries do not. */
const MOST = 50_000;
const LONGEST = 64;
/** A longer piece of a text keeps all of the text in memory. */
const LONGEST_COPY = 12;

const known = new Map<string, Word>();

/** The one object for a spelling; of long ones there may be several. */
export function wordOf(text: string): Word {
  const found = known.get(text);
  if (found) return found;
  if (text.length > LONGEST) return new Word(text);
  const word = new Word(text.length > LONGEST_COPY ? [...text].join("") : text);
  if (known.size >= MOST) {
    known.clear();
    latest.fill(undefined);
  }
  known.set(word.text, word);
  return word;
}

/** The latest word of each remainder of the hash, so that most words of a text are found without being cut out of it. */
const SLOTS = 1 << 15;
const latest: (Word | undefined)[] = new Array(SLOTS).fill(undefined);

/** The word that stands in a text, whose hash is that of its UTF-16 units by `hashed`. */
export function wordIn(text: string, start: number, end: number, hash: number): Word {
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const found = latest[slot];
  if (found && isAt(found.text, text, start, end)) return found;
  const word = wordOf(text.slice(start, end));
  if (word.text.length <= LONGEST) latest[slot] = word;
  return word;
}

/** The hash of some units and one more. */
export const hashed = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

const NOTHING = Symbol("undefined");
let places = 0;

/** A function of a word or short name that is computed once for each. */
export function ofWord<T>(compute: (word: Word) => T): (word: Word | string) => T {
  const place = places++;
  return (given) => {
    const word = typeof given === "string" ? wordOf(given) : given;
    const found = word.found[place];
    if (found !== undefined) return (found === NOTHING ? undefined : found) as T;
    const value = compute(word);
    word.found[place] = value === undefined ? NOTHING : value;
    return value;
  };
}

/** The word without the possessive behind it: "France's" → "France". */
export const withoutPossessive = ofWord((word) => {
  const { text } = word;
  const end = text.charCodeAt(text.length - 2);
  return text.endsWith("s") && (end === 0x27 || end === 0x2019) ? wordOf(text.slice(0, -2)) : word;
});

/** Whether a text is one or two letters, as the elided articles "l'" and "qu'" are before their apostrophe. */
export function isShort(text: string): boolean {
  if (text.length > 2) return false;
  for (let i = 0; i < text.length; i++) if (!(classAt(text, i) & LETTER)) return false;
  return true;
}
