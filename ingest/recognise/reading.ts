import type { Document, Sentence, Span } from "#model/document";
import type { Gazetteer, GazetteerMatch } from "../gazetteer/gazetteer.js";
import type { Vocabulary } from "../languages/vocabulary.js";
import { type Token, tokenIndexAt, tokenise } from "./tokens.js";

/** A document on the desk: its words and the known names in it, with the language's vocabulary at hand. */
export interface Reading {
  document: Document;
  text: string;
  vocabulary: Vocabulary;
  gazetteer: Gazetteer;
  tokens: Token[];
  /** Known names within sentences, longest first come first served. */
  known: GazetteerMatch[];
}

/** Lays a document out for recognition. */
export function openReading(document: Document, vocabulary: Vocabulary, gazetteer: Gazetteer): Reading {
  const tokens = tokenise(document.text, document.sentences);
  const known = document.sentences.flatMap((sentence) =>
    gazetteer.match(document.text.slice(sentence.start, sentence.end)).map((match) => ({
      ...match,
      start: match.start + sentence.start,
      end: match.end + sentence.start,
    })),
  );
  return { document, text: document.text, vocabulary, gazetteer, tokens, known };
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
  return reading.document.sentences.find((sentence) => offset >= sentence.start && offset < sentence.end);
}

/** Where a pattern matches in the sentences, with offsets into the text. */
export function* matchesInSentences(
  reading: Reading,
  pattern: RegExp,
): Generator<Span & { sentence: Sentence; index: number }> {
  for (const [index, sentence] of reading.document.sentences.entries())
    for (const match of reading.text.slice(sentence.start, sentence.end).matchAll(pattern))
      yield {
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
        sentence,
        index,
      };
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
