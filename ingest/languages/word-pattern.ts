import type { Pattern } from "./language.js";

const BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const AFTER = String.raw`(?![\p{L}\p{M}\p{N}])`;

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

function source(pattern: Pattern): string {
  // What stands in a class ("[ -]") is left as it is; " ?" means that the space may be missing.
  return pattern.replace(/\[[^\]]*\]| \?| |'/gu, (part) => {
    if (part === " ?") return String.raw`[ \u00a0]*`;
    if (part === " ") return String.raw`[ \u00a0]+`;
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

/** Compiled lists: packs are few and fixed, and compiling costs more than matching. */
const compiled = new Map<string, RegExp>();

/**
 * One regular expression for a list of patterns, by whole words, for `matchAll` (flag `g`). The same list gives the
 * same object: ask `firstMatch` for one match, as `exec` and `test` leave their mark on it.
 */
export function wordPattern(patterns: readonly Pattern[], options: WordPatternOptions = {}): RegExp {
  const key = JSON.stringify([patterns, options]);
  const known = compiled.get(key);
  if (known) return known;
  const pattern = compile(patterns, options);
  compiled.set(key, pattern);
  return pattern;
}

function compile(patterns: readonly Pattern[], options: WordPatternOptions): RegExp {
  const body = `(?:${alternatives(patterns, options)})`;
  const before = options.anchor === "start" ? String.raw`^[\s•▣*>»\-–—\[(]*` : BEFORE;
  // A pattern that ends in a sign ("Ảnh:") has its own boundary.
  const after = options.anchor === "end" ? String.raw`\s*$` : `(?:${AFTER}|(?<=[:.)'’]))`;
  return new RegExp(`${before}${body}${after}`, options.ignoreCase ? "giu" : "gu");
}

/** The first match of a shared expression, which stays as it was. */
export function firstMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match;
}
