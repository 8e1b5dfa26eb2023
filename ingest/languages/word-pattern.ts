import { type FirstWords, firstWords, isOneOf, nextWords, type SomeWords } from "./first-words.js";
import { neededWords } from "./needed-words.js";
import type { Pattern } from "./pattern.js";

/**
 * Letters, marks and digits by the blocks of Unicode that hold them, as the inside of a class. `\p{L}\p{M}\p{N}` says the
 * same in 750 ranges: an expression with it takes thirty times as long to compile, and there are thousands.
 */
const WORD = String.raw`0-9A-Za-zªµºÀ-ÖØ-öø-ˁ²³¹¼-¾\u0300-\u037d\u037f-\u1fff\u2c00-\u2dff\u3005-\u3007\u3031-\ud7ff\uf900-\ufdff`;
/** Whether a character belongs to a word. */
export const isOfWord = (char: string): boolean => !NO_WORD.has(char) && OF_WORD.test(char);
const OF_WORD = new RegExp(`[${WORD}]`, "u");
/** What mostly parts words: sooner found here. */
const NO_WORD = new Set(" \u00a0\n,.;:\"'’“”«»()[]-–—!?/");
const BEFORE = `(?<![${WORD}])`;
const AFTER = `(?![${WORD}])`;

const NOTHING: FirstWords = { whole: new Set(), open: new Set(), signs: [] };
/** What may stand before the first word of a line: bullets, brackets, dashes. */
const LEAD = String.raw`[\s•▣*>»\-–—\[(]`;
const LEADING = new RegExp(`^${LEAD}*`, "u");
const FIRST_WORD = /^[\p{L}\p{M}\p{N}]+/u;

/** Matches nothing: what an empty list compiles to. */
const NEVER = "(?!)";

/**
 * "bộ trưởng" → "[bB]ộ [tT]rưởng": a word written small may be written large in a title or at the start of a sentence;
 * a capital in a pattern is meant.
 */
function eitherCase(pattern: Pattern): Pattern {
  return pattern.replace(/(^|[ |?]|\(\?:)(\p{Ll})/gu, (_, before: string, letter: string) => {
    return `${before}[${letter}${letter.toLocaleUpperCase()}]`;
  });
}

/**
 * "[^.;:]" in a pattern means the rest of a clause, in which the full stop of "Mr." or "M." ends nothing. Each character can
 * be read in one way only, so nothing backtracks.
 */
const CLAUSE = "[^.;:]";
const WITH_ABBREVIATIONS = String.raw`(?:[^.;:]|(?<=[ \u00a0(](?:M|MM|Mr|Mrs|Ms|Mme|Mgr|Dr|Prof|Assoc|Gen|Col|TP|PGS|GS|TS|Tn|Ny))\.)`;

function source(written: Pattern): string {
  const pattern = written.replaceAll(CLAUSE, WITH_ABBREVIATIONS);
  // A run of spaces ends, as a class behind it may hold spaces, too: two that can share them backtrack.
  // What stands in a class ("[ -]") is left as it is; " ?" means that the space may be missing.
  return pattern.replace(/\[[^\]]*\]| \?| |'/gu, (part) => {
    if (part === " ?") return String.raw`[ \u00a0]{0,3}`;
    if (part === " ") return String.raw`[ \u00a0]{1,3}`;
    return part === "'" ? "['’]" : part;
  });
}

export interface WordPatternOptions {
  /** Ignore the case of every letter. */
  ignoreCase?: boolean;
  /** First letters of words that are small in the pattern may be capitals in the text; capitals must be. */
  firstLetter?: boolean;
  /** `start`: only at the start of the text; `end`: only at its end, spaces aside. */
  anchor?: "start" | "end";
}

/** The alternatives of a list, longest first, as one source without flags or boundaries. */
export function alternatives(patterns: readonly Pattern[], options: WordPatternOptions = {}): string {
  if (patterns.length === 0) return NEVER;
  return [...patterns]
    .sort((a, b) => b.length - a.length)
    .map((pattern) => source(options.firstLetter ? eitherCase(pattern) : pattern))
    .join("|");
}

/** How to find an expression by the words that it begins with. What it needs and compiles to is told when first asked. */
export class PatternStart {
  /** Counts the expressions, from 0. */
  readonly number: number;
  readonly words: FirstWords;
  readonly #made: Made;
  #needed: readonly string[] | null | undefined;
  #next: ReadonlyMap<string, SomeWords> | undefined;
  #sticky: RegExp | undefined;

  constructor(words: FirstWords, made: Made) {
    this.number = count++;
    this.words = words;
    this.#made = made;
  }

  /** What every match holds besides its first word, see `neededWords`. */
  get needed(): readonly string[] | null {
    if (this.#needed === undefined) {
      const needed = neededWords(this.#made.body);
      this.#needed = needed?.every((piece) => this.words.whole.has(piece)) ? null : needed;
    }
    return this.#needed;
  }

  /** What must follow its first words, see `nextWords`. */
  get next(): ReadonlyMap<string, SomeWords> {
    this.#next ??= nextWords(this.#made.body);
    return this.#next;
  }

  /** The expression for one offset, at which a word starts. */
  get sticky(): RegExp {
    this.#sticky ??= new RegExp(this.#made.rest, `${this.#made.flags}y`);
    return this.#sticky;
  }
}

let count = 0;

/** How many numbers expressions have so far. */
export const patternCount = (): number => count;

/** What an expression was made of. */
interface Made {
  body: string;
  /** The expression behind the word boundary, as `sticky` has it. */
  rest: string;
  flags: string;
  anchored: boolean;
  start?: PatternStart | null;
}

/** Compiled lists: packs are few and fixed, and compiling costs more than matching. */
const compiled = new Map<string, RegExp>();
/** The same by the list itself, which spares its comparison; by the pattern of a list that has no more. */
const byList = new WeakMap<readonly Pattern[], RegExp[]>();
const byPattern = new Map<Pattern | undefined, RegExp[]>();
const made = new Map<RegExp, Made>();
const sticky = new Map<RegExp, RegExp>();

/**
 * One regular expression for a list of patterns, by whole words, for `matchAll` (flag `g`). The same list gives the
 * same object: ask `firstMatch` for one match, as `exec` and `test` leave their mark on it. Lists must not change.
 */
export function wordPattern(patterns: readonly Pattern[], options: WordPatternOptions = {}): RegExp {
  const how =
    (options.ignoreCase ? 1 : 0) + (options.firstLetter ? 2 : 0) + 4 * ANCHORS.indexOf(options.anchor);
  const ofList = patterns.length < 2 ? byPattern.get(patterns[0]) : byList.get(patterns);
  const known = ofList?.[how];
  if (known) return known;
  const key = `${how} ${patterns.join("\n")}`;
  const pattern = compiled.get(key) ?? compile(patterns, options);
  compiled.set(key, pattern);
  const all = ofList ?? [];
  all[how] = pattern;
  if (patterns.length < 2) byPattern.set(patterns[0], all);
  else byList.set(patterns, all);
  return pattern;
}

const ANCHORS: readonly WordPatternOptions["anchor"][] = [undefined, "start", "end"];

function compile(patterns: readonly Pattern[], options: WordPatternOptions): RegExp {
  const body = `(?:${alternatives(patterns, options)})`;
  const before = options.anchor === "start" ? `^${LEAD}*` : BEFORE;
  // A pattern that ends in a sign ("Ảnh:") has its own boundary.
  const after = options.anchor === "end" ? String.raw`\s*$` : `(?:${AFTER}|(?<=[:.)'’]))`;
  const flags = options.ignoreCase ? "iu" : "u";
  const pattern = new RegExp(`${before}${body}${after}`, `g${flags}`);
  if (options.anchor !== "end")
    made.set(pattern, { body, rest: `${body}${after}`, flags, anchored: options.anchor === "start" });
  return pattern;
}

/** How to find an expression of `wordPattern` by its first words; null where these cannot be told. */
export function startOf(pattern: RegExp): PatternStart | null {
  const parts = made.get(pattern);
  return parts && !parts.anchored ? startOfParts(parts) : null;
}

function startOfParts(parts: Made): PatternStart | null {
  if (parts.start === undefined) {
    const words = parts.body === `(?:${NEVER})` ? NOTHING : firstWords(parts.body);
    parts.start = words && new PatternStart(words, parts);
  }
  return parts.start;
}

/** The match of an expression right at an offset, where this word in lower case starts. */
export function matchAt(pattern: RegExp, text: string, offset: number, word: string): RegExpExecArray | null {
  const start = startOf(pattern);
  if (start && !isOneOf(start.words, word)) return null;
  const at = start?.sticky ?? stickyOf(pattern);
  at.lastIndex = offset;
  return at.exec(text);
}

function stickyOf(pattern: RegExp): RegExp {
  const known = sticky.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags.replace("g", "")}y`);
  sticky.set(pattern, known);
  return known;
}

/** Whether the first word of a text rules an expression out that is anchored there. */
function cannotOpen(pattern: RegExp, text: string): boolean {
  const parts = made.get(pattern);
  const start = parts?.anchored && startOfParts(parts);
  if (!start) return false;
  if (opening.text !== text) opening = openingOf(text);
  const { signs, word } = opening;
  if (start.words.signs.some((sign) => signs.includes(sign))) return false;
  return word === undefined || !isOneOf(start.words, word);
}

/** What a text starts with: the signs before its first word with the letter behind them, and that word in lower case. */
interface Opening {
  text: string;
  signs: string;
  word: string | undefined;
}

/** Of the text asked for last: several expressions are tried at one. */
let opening: Opening = openingOf("");

function openingOf(text: string): Opening {
  const lead = LEADING.exec(text)![0];
  const word = FIRST_WORD.exec(text.slice(lead.length))?.[0].toLowerCase();
  return { text, signs: text.slice(0, lead.length + 1), word };
}

/** The first match of a shared expression, which stays as it was. */
export function firstMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  if (cannotOpen(pattern, text)) return null;
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match;
}
