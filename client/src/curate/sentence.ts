interface Span {
  start: number;
  end: number;
}

/** The stretch without the white space at its ends; null where nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  if (words.trim() === "") return null;
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}

/** The sentence or sentences that a stretch of a text lies in, without leaving its lines. */
export function sentencesAround(text: string, { start, end }: Span, lang: string): Span {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", Math.max(start, end - 1));
  const lines = text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd);
  const segmenter = new Intl.Segmenter(lang === "und" ? undefined : lang, { granularity: "sentence" });
  const within = [...segmenter.segment(lines)]
    .map(({ index, segment }) => ({ start: lineStart + index, end: lineStart + index + segment.length }))
    .filter((sentence) => sentence.end > start && sentence.start < end);
  const around = { start: within[0]?.start ?? start, end: within.at(-1)?.end ?? end };
  return trimmed(text, around) ?? { start, end };
}

/** Every place where these words stand in a text. */
export function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  if (words.trim() === "") return found;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length))
    found.push({ start: at, end: at + words.length });
  return found;
}
