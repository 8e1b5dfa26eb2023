import { foldForSearch } from "#graph/folding";
import { highlightsIn } from "#graph/read/highlights";
import type { Span } from "#model/document";

export interface SnippetRecord {
  text: string;
  highlights: Span[];
}

const LONGEST = 240;
const BEFORE = 60;
/** So many places are compared: a text of one word a million times over is no text. */
const MOST_SPANS = 200;

/** The start of the stretch that holds most different words, and of those that hold as many, most of them at all. */
function bestStart(text: string, spans: readonly Span[]): number {
  let best = spans[0]!.start;
  let most = 0;
  for (const [at, { start }] of spans.entries()) {
    const held = spans.slice(at).filter(({ end }) => end <= start + LONGEST - BEFORE);
    const different = new Set(held.map((span) => foldForSearch(text.slice(span.start, span.end)))).size;
    const worth = different * MOST_SPANS + held.length;
    if (worth > most) [most, best] = [worth, start];
  }
  return best;
}

/** Some words of a text around what was searched for (folded words); null where it holds none of them. */
export function snippetOf(text: string, words: readonly string[]): SnippetRecord | null {
  const spans = highlightsIn(text, words).slice(0, MOST_SPANS);
  if (spans.length === 0) return null;
  const wanted = Math.max(0, bestStart(text, spans) - BEFORE);
  const start = wanted === 0 ? 0 : text.indexOf(" ", wanted) + 1;
  const end = start + LONGEST >= text.length ? text.length : text.lastIndexOf(" ", start + LONGEST);
  const cut = text.slice(start, end > start ? end : start + LONGEST);
  return { text: cut, highlights: highlightsIn(cut, words) };
}
