import type { Span } from "#model/document";
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
  /** Spans at which a name stops: names of people, titles, other heads. */
  stops: readonly Span[];
  /** Spans that are taken whole wherever one starts: names of bodies, portfolios. */
  jumps: readonly Span[];
}

/** What may stand between two words of one name: spaces, a hyphen or dash, a stop after an abbreviation. */
const GLUE = /^(?:[ \u00a0]|[ \u00a0]?[-–][ \u00a0]?|\.[ \u00a0]?)$/u;

function whole(pattern: RegExp, word: string): boolean {
  pattern.lastIndex = 0;
  const match = pattern.exec(word);
  return match !== null && match.index === 0 && match[0].length === word.length;
}

const startsStop = (token: Token, grammar: PhraseGrammar) =>
  grammar.stops.some((stop) => token.start >= stop.start && token.start < stop.end);

/**
 * How far a name goes from an offset on: capitalised words, demonyms, inner words, and links that are followed by
 * one of these. Returns the offset where it ends, which is `from` when nothing follows.
 */
export function extendPhrase(reading: Reading, from: number, limit: number, grammar: PhraseGrammar): number {
  const { tokens, text, gazetteer } = reading;
  let end = from;
  let previous: Token | null = null;
  let links = 0;
  for (let i = tokenIndexAt(tokens, from); i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.start >= limit) break;
    const gap = text.slice(previous?.end ?? from, token.start);
    const elided = previous !== null && /['’]$/u.test(previous.text);
    if (token.start > from && !(elided ? gap === "" : GLUE.test(gap))) break;
    if (token.start < from || startsStop(token, grammar)) break;
    const jump = grammar.jumps.find((span) => span.start === token.start && span.end <= limit);
    if (jump) {
      end = jump.end;
      links = 0;
      i = tokenIndexAt(tokens, jump.end) - 1;
      previous = tokens[i]!;
      continue;
    }
    const spaced = !/[-–]/u.test(gap);
    if (token.upper || /^\d{1,3}$/u.test(token.text)) {
      if (!token.upper && links > 0) break;
      end = token.end;
      links = 0;
    } else if (whole(grammar.links, token.text)) {
      if (++links > 3 || !spaced) break;
    } else if (whole(grammar.inner, token.text) || gazetteer.demonym(token.text) !== undefined) {
      end = token.end;
      links = 0;
    } else if (
      grammar.compounds &&
      previous?.upper &&
      spaced &&
      !previous.allCaps &&
      !grammar.functionWords.has(token.lower)
    ) {
      end = token.end;
      links = 0;
    } else break;
    previous = token;
  }
  return end;
}

/** How far a name goes to the left of an offset: capitalised words, demonyms and possessives, joined by spaces or hyphens. */
export function extendLeft(
  reading: Reading,
  from: number,
  limit: number,
  accepts: (token: Token) => boolean,
): number {
  const { tokens, text } = reading;
  let start = from;
  for (let i = tokenIndexAt(tokens, from) - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (token.start < limit || token.end > start) break;
    if (!/^(?:[ \u00a0]|[ \u00a0]?[-–][ \u00a0]?|)$/u.test(text.slice(token.end, start)) || !accepts(token))
      break;
    start = token.start;
  }
  return start;
}
