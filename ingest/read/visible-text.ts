/** Embeddings, overrides and isolates: they can make a line read otherwise than it is stored. */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/gu;

/** Controls that no article has, among them those that steer a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/gu;

const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/** Where a page lets a word break, and other marks without a glyph: they would part a name from itself. */
const WITHOUT_GLYPH = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** Joiners beside a letter of ours: other scripts need them, and so do pictographs. */
const JOINER = /[\u200C\u200D](?=[\p{Script=Latin}\s])|(?<=[\p{Script=Latin}\p{M}\s])[\u200C\u200D]+/gu;

/** What of all this a text may hold: most hold none. */
const UNUSUAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B-\u200D\u2028-\u202E\u2060\u2066-\u2069\uFEFF\p{Surrogate}]/u;

/** How many characters of a text turn the direction of writing. */
export function countDirectionMarks(text: string): number {
  return text.match(DIRECTION)?.length ?? 0;
}

/**
 * A text as it is stored: NFC, with line feeds only. Soft hyphens, zero-width breaks and joiners, byte order marks and
 * marks that turn the direction of writing are gone: every offset counts the text without them. Control characters and
 * halves of surrogate pairs show as U+FFFD.
 */
export function normaliseText(text: string): string {
  if (!UNUSUAL.test(text)) return text.normalize("NFC");
  return withoutBreakMarks(text)
    .replace(JOINER, "")
    .replace(LINE_BREAK, "\n")
    .replace(DIRECTION, "")
    .replace(CONTROL, "\uFFFD")
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .normalize("NFC");
}

/** The text of a page without soft hyphens and zero-width breaks, which are about its layout. */
export function withoutBreakMarks(text: string): string {
  return text.replace(WITHOUT_GLYPH, "");
}

/** A name, title or address as one line of at most `limit` characters. */
export function oneLine(text: string, limit = 1000): string {
  const line = normaliseText(text.slice(0, limit * 4))
    .replace(/\s+/gu, " ")
    .trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 1).replace(/\p{Surrogate}$/u, "")}…`;
}
