import type { Document, Span } from "#model/document";

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** The text that is read, without what was cut, to find the words of a model in. */
export class ReadText {
  readonly #text: string;
  readonly #document: Document;

  constructor(document: Document) {
    this.#text = document.text;
    this.#document = document;
  }

  /** Where a quote stands, letter for letter but for line breaks, within text that is read; null if nowhere. */
  quote(quote: string): Span | null {
    const words = quote.trim().split(/\s+/u);
    const [first] = words;
    if (!first) return null;
    for (let at = this.#text.indexOf(first); at >= 0; at = this.#text.indexOf(first, at + 1)) {
      const end = this.#follow(words, at);
      if (end !== null && this.isRead({ start: at, end })) return { start: at, end };
    }
    return null;
  }

  /** Where a name stands as whole words within a span, letter for letter, and in text that is read. */
  name(name: string, within: Span = { start: 0, end: this.#text.length }): Span[] {
    const found: Span[] = [];
    if (!LETTER.test(name)) return found;
    for (
      let start = this.#text.indexOf(name, within.start);
      start >= 0 && start + name.length <= within.end;
      start = this.#text.indexOf(name, start + name.length)
    ) {
      const span = { start, end: start + name.length };
      if (this.#isWhole(span) && this.isRead(span)) found.push(span);
    }
    return found;
  }

  /** Whether no word of a span was cut as page furniture. */
  isRead({ start, end }: Span): boolean {
    const { sentences } = this.#document;
    const first = sentences.find((sentence) => start >= sentence.start && start < sentence.end);
    const last = sentences.findLast((sentence) => end > sentence.start && end <= sentence.end);
    if (!first || !last) return false;
    return this.#document.blocks.every(
      (block) => block.role !== "boilerplate" || block.end <= start || block.start >= end,
    );
  }

  #follow(words: readonly string[], start: number): number | null {
    let at = start;
    for (const [i, word] of words.entries()) {
      if (i > 0) {
        const gap = /^\s+/u.exec(this.#text.slice(at, at + 40))?.[0].length ?? 0;
        if (gap === 0) return null;
        at += gap;
      }
      if (!this.#text.startsWith(word, at)) return null;
      at += word.length;
    }
    return at;
  }

  #isWhole({ start, end }: Span): boolean {
    return !LETTER.test(this.#text.charAt(start - 1)) && !LETTER.test(this.#text.charAt(end));
  }
}
