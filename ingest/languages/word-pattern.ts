import type { Pattern } from "./language.js";

const BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const AFTER = String.raw`(?![\p{L}\p{M}\p{N}])`;

/** Matches nothing: what an empty list compiles to. */
const NEVER = "(?!)";

/** "bộ trưởng" → "[bB]ộ trưởng": a title is a title at the start of a sentence as well. */
function eitherCase(pattern: Pattern): Pattern {
  const first = String.fromCodePoint(pattern.codePointAt(0)!);
  if (!/\p{L}/u.test(first)) return pattern;
  const [lower, upper] = [first.toLocaleLowerCase(), first.toLocaleUpperCase()];
  return lower === upper ? pattern : `[${lower}${upper}]${pattern.slice(first.length)}`;
}

function source(pattern: Pattern): string {
  // What stands in a class ("[ -]") is left as it is.
  return pattern.replace(/\[[^\]]*\]| |'/gu, (part) =>
    part === " " ? String.raw`[ \u00a0]+` : part === "'" ? "['’]" : part,
  );
}

export interface WordPatternOptions {
  /** Ignore the case of every letter. */
  ignoreCase?: boolean;
  /** Ignore the case of the first letter. */
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

/** One regular expression for a list of patterns, by whole words, for `matchAll` (flag `g`). */
export function wordPattern(patterns: readonly Pattern[], options: WordPatternOptions = {}): RegExp {
  const body = `(?:${alternatives(patterns, options)})`;
  const before = options.anchor === "start" ? String.raw`^[\s•▣*>»\-–—\[(]*` : BEFORE;
  // A pattern that ends in a sign ("Ảnh:") has its own boundary.
  const after = options.anchor === "end" ? String.raw`\s*$` : `(?:${AFTER}|(?<=[:.)'’]))`;
  return new RegExp(`${before}${body}${after}`, options.ignoreCase ? "giu" : "gu");
}
