import { highlightsIn } from "#graph/read/highlights";
import type { Span } from "#model/document";

export interface SnippetRecord {
  text: string;
  highlights: Span[];
}

const LONGEST = 240;
const BEFORE = 60;

/** Where most of the words stand close together: the start of the stretch that holds most of them. */
function bestStart(spans: readonly Span[]): number {
  let best = spans[0]!.start;
  let most = 0;
  for (const [at, { start }] of spans.entries()) {
    const held = spans.slice(at).filter(({ end }) => end <= start + LONGEST - BEFORE).length;
    if (held > most) [most, best] = [held, start];
  }
  return best;
}

/** So many places are compared: a text of one word a million times over is no text. */
const MOST_SPANS = 200;

/** Some words of a text around what was searched for (folded words); null where it holds none of them. */
export function snippetOf(text: string, words: readonly string[]): SnippetRecord | null {
  const spans = highlightsIn(text, words).slice(0, MOST_SPANS);
  if (spans.length === 0) return null;
  const wanted = Math.max(0, bestStart(spans) - BEFORE);
  const start = wanted === 0 ? 0 : text.indexOf(" ", wanted) + 1;
  const end = start + LONGEST >= text.length ? text.length : text.lastIndexOf(" ", start + LONGEST);
  const cut = text.slice(start, end > start ? end : start + LONGEST);
  return { text: cut, highlights: highlightsIn(cut, words) };
}
