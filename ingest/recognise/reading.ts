import type { Document, Sentence, Span } from "#model/document";
import type { Gazetteer, GazetteerEntry, GazetteerMatch } from "../gazetteer/gazetteer.js";
import type { Compiled, Vocabulary } from "../languages/vocabulary.js";
import { WordIndex } from "../languages/word-index.js";
import { near } from "./near.js";
import { type Token, tokenIndexAt, tokenise } from "./tokens.js";

/** A document on the desk: its words and the known names in it, with the language's vocabulary at hand. */
export interface Reading {
  document: Document;
  text: string;
  vocabulary: Vocabulary;
  gazetteer: Gazetteer;
  tokens: Token[];
  /** Finds the expressions of the pack. */
  words: WordIndex;
  /** What `headsIn` found. */
  heads: Map<readonly Compiled<unknown>[], readonly HeadMatch<unknown>[]>;
  /** Known names within sentences, longest first come first served. */
  known: GazetteerMatch[];
}

/** Lays a document out for recognition. */
export function openReading(
  document: Document,
  vocabulary: Vocabulary,
  gazetteer: Gazetteer,
  words = new WordIndex(document.text),
): Reading {
  words.open(vocabulary.starts);
  const tokens = tokenise(words.words, document.sentences);
  const known = document.sentences.flatMap((sentence) =>
    gazetteer.matchWithin(words.words, sentence).map((match) => ({
      ...match,
      entries: match.entries.filter((entry) => isNameIn(entry, match.surface, document.lang)),
    })),
  );
  return {
    document,
    text: document.text,
    vocabulary,
    gazetteer,
    tokens,
    words,
    heads: new Map(),
    known: withSpellings(
      document,
      vocabulary,
      gazetteer,
      words,
      known.filter((match) => match.entries.length > 0),
    ),
  };
}

/** A country's name that is an ordinary word somewhere ("Hollande", "Anh") counts only in its own language. */
function isNameIn(entry: GazetteerEntry, surface: string, lang: string): boolean {
  if (!entry.needsContext || entry.place?.feature !== "country") return true;
  return entry.names.some((name) => name.text === surface && (name.lang === lang || name.lang === "und"));
}

/** Adds what the pack spells otherwise than the gazetteer: "Việt nam", "Pa-ri". */
function withSpellings(
  document: Document,
  vocabulary: Vocabulary,
  gazetteer: Gazetteer,
  words: WordIndex,
  known: GazetteerMatch[],
): GazetteerMatch[] {
  const spellings = vocabulary.language.places.spellings ?? {};
  const added = document.sentences.flatMap((sentence) =>
    words.within(vocabulary.spellings, sentence).map(({ index: start, match: [surface] }) => {
      const entries = gazetteer.byName(spellings[surface] ?? surface);
      return { start, end: start + surface.length, surface, entries };
    }),
  );
  // A known name that goes on ("Diên Biên Phu") is not cut.
  const good = added.filter(
    (match) =>
      match.entries.length > 0 &&
      !near(known, match).some(
        (other) => contains(other, match) && other.end - other.start > match.end - match.start,
      ),
  );
  return [
    ...known.filter((match) => !near(good, match).some((other) => overlaps(other, match))),
    ...good,
  ].sort((a, b) => a.start - b.start);
}

/** The tokens that lie in a span. */
export function tokensIn(reading: Reading, span: Span): Token[] {
  const from = tokenIndexAt(reading.tokens, span.start);
  let to = from;
  while (to < reading.tokens.length && reading.tokens[to]!.start < span.end) to++;
  return reading.tokens.slice(from, to);
}

/** The sentence that holds an offset. */
export function sentenceAt(reading: Reading, offset: number): Sentence | undefined {
  const sentence = reading.document.sentences[sentenceIndexAt(reading, offset)];
  return sentence && sentence.start <= offset ? sentence : undefined;
}

/** The index of the first sentence that ends behind an offset. */
export function sentenceIndexAt({ document: { sentences } }: Reading, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The match of an expression that ends right before an offset, spaces aside, looked for in so many characters. */
export function matchBefore(
  reading: Reading,
  pattern: RegExp,
  offset: number,
  reach: number,
  gap: RegExp,
): Span | undefined {
  let last: Span | undefined;
  const span = { start: Math.max(0, offset - reach), end: offset };
  for (const { index, match } of reading.words.within(pattern, span)) {
    const end = index + match[0].length;
    if (gap.test(reading.text.slice(end, offset))) last = { start: index, end };
  }
  return last;
}

/** A head in the text, with its sentence and the index of that. */
export interface HeadMatch<Head> extends Span {
  head: Head;
  sentence: Sentence;
  index: number;
}

/** Where the heads of a list stand within sentences, head by head; looked up once for a text. */
export function headsIn<Head>(
  reading: Reading,
  heads: readonly Compiled<Head>[],
): readonly HeadMatch<Head>[] {
  const known = reading.heads.get(heads);
  if (known) return known as readonly HeadMatch<Head>[];
  const found: HeadMatch<Head>[] = [];
  for (const { head, pattern } of reading.words.present(heads))
    for (const { start, end, sentence, index } of matchesInSentences(reading, pattern))
      if (!isSyllableOfName(reading, start)) found.push({ head, start, end, sentence, index });
  reading.heads.set(heads, found);
  return found;
}

/** "Rô-lăng Đuy-ma": where words have no hyphens, a syllable behind one is part of a foreign name. */
function isSyllableOfName({ text, vocabulary }: Reading, start: number): boolean {
  return (
    vocabulary.language.organizations.compounds === true &&
    text[start - 1] === "-" &&
    /\p{Ll}/u.test(text[start - 2] ?? "")
  );
}

/** Where a pattern matches within a sentence, with offsets into the text. One pass over the text: patterns are many. */
export function matchesInSentences(
  reading: Reading,
  pattern: RegExp,
): (Span & { sentence: Sentence; index: number })[] {
  const { sentences } = reading.document;
  const found: (Span & { sentence: Sentence; index: number })[] = [];
  let index = 0;
  for (const match of reading.words.matches(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    while (index < sentences.length && sentences[index]!.end <= start) index++;
    const sentence = sentences[index];
    if (sentence && start >= sentence.start && end <= sentence.end)
      found.push({ start, end, sentence, index });
  }
  return found;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
