import { parsePage } from "./html/dom.js";

/** A character reference of HTML: "&eacute;", "&#233;", "&#xE9;". */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/giu;

/**
 * A text pasted from the source of a page, its character references decoded once: "&amp;eacute;" is "&eacute;". What is no
 * reference of HTML stays.
 */
export function withoutReferences(text: string): string {
  const known = new Map<string, string>();
  return text.replace(REFERENCE, (reference) => {
    const read = known.get(reference) ?? parsePage(`<p>${reference}</p>`).body.textContent ?? reference;
    // A parser takes the "not" of "&nothing;" for a reference.
    const decoded = /.;$/u.test(read) ? reference : read;
    known.set(reference, decoded);
    return decoded;
  });
}
