/** A quote within its paragraph. */
export interface QuoteInContext {
  context: string;
  quoteStart: number;
  quoteEnd: number;
}

/** How much of a long paragraph is shown before the quote, and after it. */
const MOST_AROUND = 600;

/** Paragraphs are set apart by blank lines where the text has any, else each line is one. */
function breakOf(text: string): RegExp {
  return /\n[^\S\n]*\n/.test(text) ? /\n[^\S\n]*\n/g : /\n/g;
}

/** Not within a surrogate pair, and after a space where there is one nearby. */
function cutBefore(text: string, from: number, earliest: number): number {
  if (from <= earliest) return earliest;
  const space = text.indexOf(" ", from);
  return space >= 0 && space - from < 40 ? space + 1 : from + (isLowSurrogate(text, from) ? 1 : 0);
}

function cutAfter(text: string, to: number, latest: number): number {
  if (to >= latest) return latest;
  const space = text.lastIndexOf(" ", to);
  return to - space < 40 ? space : to - (isLowSurrogate(text, to) ? 1 : 0);
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** The paragraph around `text.slice(start, end)`, verbatim, and where the quote stands in it. */
export function contextOfQuote(text: string, start: number, end: number): QuoteInContext {
  const paragraphBreak = breakOf(text);
  let from = 0;
  let to = text.length;
  for (const { index, 0: gap } of text.matchAll(paragraphBreak)) {
    if (index + gap.length <= start) from = index + gap.length;
    if (index >= end) {
      to = index;
      break;
    }
  }
  from = cutBefore(text, start - MOST_AROUND, from);
  to = cutAfter(text, end + MOST_AROUND, to);
  return {
    context: text.slice(Math.min(from, start), Math.max(to, end)),
    quoteStart: start - Math.min(from, start),
    quoteEnd: end - Math.min(from, start),
  };
}
