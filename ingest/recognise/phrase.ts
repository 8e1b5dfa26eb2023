import type { Span } from "#model/document";
import { isCountryId } from "#model/id";
import { matchAt } from "../languages/word-pattern.js";
import { near } from "./near.js";
import type { Reading } from "./reading.js";
import { type Token, tokenIndexAt } from "./tokens.js";

/** Which words a name may go on with, after the one that starts it. */
export interface PhraseGrammar {
  /** Small words that join, never the last word: "of", "và". */
  links: RegExp;
  /** Lower-case words that belong to names: "tỉnh", "étrangères". */
  inner: RegExp;
  /** A capitalised syllable carries the lower-case one behind it, unless it is a function word. */
  compounds: boolean;
  functionWords: ReadonlySet<string>;
  /** Links that may as well lead to another name: "and". */
  conjunctions: RegExp;
  /** Spans at which a name stops: names of people, titles, other heads. */
  stops: readonly Span[];
  /** Spans that are taken whole wherever one starts: names of bodies, portfolios. */
  jumps: readonly Span[];
}

/** What may stand between two words of one name: spaces, a hyphen or dash, a stop after an abbreviation. */
const GLUE = /^(?:[ \u00a0]|[ \u00a0]?[-–][ \u00a0]?|\.[ \u00a0]?)$/u;

/** Length of the longest alternative that matches right at a word, 0 for none. */
function lengthAt(pattern: RegExp, text: string, { start, lower }: Token): number {
  return matchAt(pattern, text, start, /^[\p{L}\p{M}\p{N}]*/u.exec(lower)![0])?.[0].length ?? 0;
}

const startsStop = (token: Token, grammar: PhraseGrammar) =>
  grammar.stops.some((stop) => token.start >= stop.start && token.start < stop.end);

const isKnown = (reading: Reading, token: Token) =>
  near(reading.known, token).some((match) => match.start === token.start);

/** Whether what follows a conjunction is a name of its own: a known one, an acronym, or words that lead to a stop. */
function startsAnother(reading: Reading, at: number, grammar: PhraseGrammar): boolean {
  const first = reading.tokens[at];
  if (!first || grammar.jumps.some((span) => span.start === first.start && span.end > first.end))
    return false;
  if (!first.upper) return lengthAt(grammar.inner, reading.text, first) === 0;
  if (isKnown(reading, first) || (first.allCaps && first.text.length > 1)) return true;
  for (let i = at; i < at + 5 && reading.tokens[i]?.upper; i++)
    if (startsStop(reading.tokens[i]!, grammar)) return true;
  return false;
}

/** How many small syllables a name may hold before the country that ends it. */
const MOST_SYLLABLES = 4;

/** "Hội Khoa học lịch sử Việt Nam": small syllables that belong to a name, as the name of its country follows. */
function leadsToCountry(reading: Reading, at: number, grammar: PhraseGrammar): boolean {
  const { tokens, text } = reading;
  for (let i = at; i < at + MOST_SYLLABLES; i++) {
    const [token, next] = [tokens[i]!, tokens[i + 1]];
    if (token.upper || grammar.functionWords.has(token.lower) || !next || next.sentence !== token.sentence)
      return false;
    if (!/^[ \u00a0]$/u.test(text.slice(token.end, next.start))) return false;
    const known = near(reading.known, next).find((match) => match.start === next.start);
    if (known && isCountryId(known.entries[0]?.id)) return true;
  }
  return false;
}

/**
 * How far a name goes from an offset on: capitalised words, demonyms, inner words, and links that are followed by
 * one of these. Returns the offset where it ends, which is `from` when nothing follows.
 */
export function extendPhrase(reading: Reading, from: number, limit: number, grammar: PhraseGrammar): number {
  const { tokens, text, gazetteer } = reading;
  let end = from;
  let previous: Token | null = null;
  let links = 0;
  // A capitalised syllable carries one more, but a known name ("Pháp") is complete.
  let carries = false;
  const isEnd = (token: Token) =>
    near(reading.known, token).some((match) => match.end === token.end && !match.entries[0]?.needsContext);
  for (let i = tokenIndexAt(tokens, from); i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.start >= limit) break;
    const gap = text.slice(previous?.end ?? from, token.start);
    const elided = previous !== null && /['’]$/u.test(previous.text);
    if (token.start > from && !(elided ? gap === "" : GLUE.test(gap))) break;
    if (token.start < from || startsStop(token, grammar)) break;
    const spaced = !/[-–]/u.test(gap);
    const jump = grammar.jumps.find((span) => span.start === token.start && span.end <= limit);
    const taken = jump ? jump.end - jump.start : lengthAt(grammar.inner, text, token);
    // A match that ends within a word ("kota" in "kota-kota") is none.
    const inner =
      tokens[tokenIndexAt(tokens, token.start + taken - 1)]?.end === token.start + taken ? taken : 0;
    // A new sentence behind an abbreviation ("TP. Theo bà"), a foreign name spelt by sound ("Giăng-Pi-e").
    if (/\./u.test(gap) && (grammar.functionWords.has(token.lower) || (previous?.text.length ?? 9) > 3))
      break;
    if (grammar.compounds && !jump && /-\p{Ll}/u.test(token.text) && !isKnown(reading, token)) break;
    if (inner > 0 && (jump || !token.upper || inner > token.text.length)) {
      if (token.start + inner > limit) break;
      end = token.start + inner;
      links = 0;
      i = Math.max(i, tokenIndexAt(tokens, end) - 1);
      previous = tokens[i]!;
      carries = false;
      continue;
    }
    const link = token.upper ? 0 : lengthAt(grammar.links, text, token);
    if (token.upper || /^\d{1,3}$/u.test(token.text)) {
      if (!token.upper && links > 0) break;
      end = token.end;
      links = 0;
      carries = !token.allCaps && !isEnd(token);
    } else if (link > 0) {
      if (++links > 3 || !spaced) break;
      if (lengthAt(grammar.conjunctions, text, token) > 0 && startsAnother(reading, i + 1, grammar)) break;
      // A link that ends within a word ("de" in "de-la") takes the word.
      i = Math.max(i, tokenIndexAt(tokens, token.start + link) - 1);
      carries = false;
    } else if (gazetteer.demonym(token.word, reading.document.lang) !== undefined) {
      end = token.end;
      links = 0;
      carries = false;
    } else if (grammar.compounds && carries && spaced && !grammar.functionWords.has(token.lower)) {
      end = token.end;
      links = 0;
      carries = false;
    } else if (
      grammar.compounds &&
      spaced &&
      links === 0 &&
      end > from &&
      leadsToCountry(reading, i, grammar)
    ) {
      end = token.end;
      carries = false;
    } else break;
    previous = tokens[i]!;
  }
  return end;
}

/**
 * How far a name goes to the left of an offset: capitalised words, demonyms and possessives, joined by spaces or hyphens.
 * Without `dashes` a dash between spaces ends it: the place that opens a text ("HANOI – Party General Secretary …") is no
 * part of what follows.
 */
export function extendLeft(
  reading: Reading,
  from: number,
  limit: number,
  accepts: (token: Token) => boolean,
  dashes = true,
): number {
  const { tokens, text } = reading;
  let start = from;
  for (let i = tokenIndexAt(tokens, from) - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (token.start < limit || token.end > start) break;
    const gap = text.slice(token.end, start);
    if (!/^(?:[ \u00a0]|[ \u00a0]?[-–][ \u00a0]?|)$/u.test(gap) || !accepts(token)) break;
    if (!dashes && /^[ \u00a0][–-][ \u00a0]$/u.test(gap)) break;
    start = token.start;
  }
  return start;
}
