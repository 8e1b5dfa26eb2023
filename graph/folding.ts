import anyAscii from "any-ascii";

/**
 * Folds a text for searching: ASCII, lower case, words apart by one space. "Đinh Toàn Thắng" → `dinh toan thang`,
 * "Hô-Chi-Minh-Ville" → `ho chi minh ville`. For finding only; identity is never decided by it.
 */
export function foldForSearch(text: string): string {
  return anyAscii(text.normalize("NFC"))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
