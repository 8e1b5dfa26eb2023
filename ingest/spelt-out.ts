import type { Article } from "#model/article";
import type { Claim } from "#model/claim";
import type { Span } from "#model/document";
import type { Extraction } from "#model/extraction";
import type { LocalEntity } from "#model/mention";
import { unwrap } from "./unwrap.js";
import { classOf, LOWER, UPPER } from "./words/letters.js";

/** Letters that look like "Đ" and that old keyboards wrote for it. */
const LIKE_D = /[ÐƉ]/u;
const EACH_LIKE_D = new RegExp(LIKE_D, "gu");

/** A small word right before a capitalised one, without the space that a line end was: "andFrance". */
const GLUED_WORD = /(?<![\p{L}\p{M}\p{N}/.@_#-])\p{Ll}{2,8}(?=\p{Lu}\p{Ll})/gu;

/** A sentence right behind another: "du Parti.Premier arrêt". Addresses ("Vietnam.Net") are none. */
const GLUED_SENTENCE =
  /(?<![\p{L}\p{M}\p{N}/.@_#-])\p{L}\p{Ll}{3,30}[.!?](?=\p{Lu}[\p{Ll}'’])(?!(?:Net|Com|Org|Vn|Fr|Id)(?!\p{L}))/gu;

/** The units behind which a sentence may end. */
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const STOPS = new Set([..."!.?"].map((stop) => stop.charCodeAt(0)));

/**
 * The stretches between spaces in which a capital letter stands right behind a small letter or a stop: nothing else is
 * glued.
 */
function mayBeGlued(text: string): Span[] {
  const found: Span[] = [];
  let before = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = classOf(unit);
    if (unit === SPACE || unit === LINE_FEED) start = i + 1;
    else if (kind & UPPER && (before & LOWER || (i > 0 && STOPS.has(text.charCodeAt(i - 1))))) {
      while (i < text.length && text.charCodeAt(i) !== SPACE && text.charCodeAt(i) !== LINE_FEED) i++;
      found.push({ start, end: i });
      start = i + 1;
    }
    before = kind;
  }
  return found;
}

/** A text as its reader takes it, and the way from its offsets back to those of the text as written. */
export interface SpeltOut {
  text: string;
  back: (offset: number) => number;
}

/** Where a space is missing, in order. */
function gapsIn(text: string, smallWords: ReadonlySet<string>): number[] {
  const gaps: number[] = [];
  for (const { start, end } of mayBeGlued(text)) {
    const stretch = text.slice(start, end);
    for (const { 0: word, index } of stretch.matchAll(GLUED_WORD))
      if (smallWords.has(word)) gaps.push(start + index + word.length);
    for (const { 0: sentence, index } of stretch.matchAll(GLUED_SENTENCE))
      gaps.push(start + index + sentence.length);
  }
  return gaps.sort((a, b) => a - b);
}

/**
 * Spells out what a reader passes over: "Ð" as the "Đ" that it stands for, the space that is missing between two sentences
 * or behind one of the small words, the ends of lines within a paragraph. Null where the text has nothing of the kind.
 */
export function spellOut(text: string, smallWords: ReadonlySet<string>): SpeltOut | null {
  const flowing = unwrap(text);
  const gaps = gapsIn(flowing, smallWords);
  if (gaps.length === 0 && flowing === text && !LIKE_D.test(text)) return null;
  const pieces = [0, ...gaps].map((start, i) => flowing.slice(start, gaps[i]));
  const spelt = pieces.join(" ").replace(EACH_LIKE_D, "Đ");
  // The gap at `gaps[i]` became a space that stands i places further.
  const before = (offset: number) => {
    let [low, high] = [0, gaps.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (gaps[middle]! + middle < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { text: spelt, back: (offset) => offset - before(offset) };
}

/** What was read in the text spelt out, told of the article as it is written: every span and every quote is its own. */
export function asWritten(found: Extraction, written: Article, { back }: SpeltOut): Extraction {
  const { text } = written;
  const moved = <T extends Span>(span: T): T => ({ ...span, start: back(span.start), end: back(span.end) });
  const slice = (span: Span) => text.slice(span.start, span.end);
  // A key ends with the start of the first mention.
  const keyOf = (key: string) => key.replace(/\d+$/u, (start) => String(back(Number(start))));
  const claimOf = (claim: Claim): Claim => {
    const at = moved(claim);
    return {
      ...at,
      quote: slice(at),
      arguments: claim.arguments.map((argument) => {
        const there = moved(argument);
        return {
          ...there,
          entity: there.entity === null ? null : keyOf(there.entity),
          surface: slice(there),
        };
      }),
    };
  };
  const entityOf = (entity: LocalEntity): LocalEntity => ({
    ...entity,
    key: keyOf(entity.key),
    mentions: entity.mentions.map((mention) => {
      const at = moved(mention);
      return { ...at, text: slice(at) };
    }),
    roles: entity.roles.map((role) => ({ ...moved(role), org: role.org === null ? null : keyOf(role.org) })),
  });
  const article: Article = { ...found.article, text };
  const { document } = found;
  return {
    article,
    document: {
      ...document,
      article,
      text,
      blocks: document.blocks.map(moved),
      sentences: document.sentences.map(moved),
    },
    entities: found.entities.map(entityOf),
    claims: found.claims.map(claimOf),
    refused: found.refused.map(({ claim, reason }) => ({ claim: claimOf(claim), reason })),
    problems: found.problems.map((problem) =>
      problem.start === undefined ? problem : { ...problem, start: back(problem.start) },
    ),
  };
}
