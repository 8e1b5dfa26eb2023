/** Bytes of an article's text. */
export const MOST_TEXT = 10 * 1024 * 1024;

/** Bytes of a request: JSON may write a character of text as six, but news is not made of control characters. */
export const MOST_BODY = 2 * MOST_TEXT;

/** How deep a question may be nested; the deepest that the explorer asks has 6 levels. */
export const MOST_DEPTH = 12;

/** Fields of a question, fragments and aliases counted where they are used. */
export const MOST_FIELDS = 1000;
