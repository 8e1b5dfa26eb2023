/** Encodings that old Vietnamese fonts made of Latin-1: the letters are right only in their own font. */
export type LegacyFont = "TCVN3 (ABC)" | "VNI";

/**
 * Signs that TCVN3 fonts draw as Vietnamese letters, beside a letter: "®", "µ" in "Hµ Néi". Their "ư" is the soft hyphen of
 * Unicode, which tells nothing.
 */
const TCVN3 = /[®µ¸¶·¹¨»¾¼½](?=\p{Ll})|(?<=\p{L})[®µ¸¶·¹¨»¾¼½Æ©](?![\p{Lu}\d])/gu;

/** A vowel that VNI fonts follow with a mark of its own: "aø" for à, "oä" for ộ, "eä" for ệ. */
const VNI = /[aeiouyöôAEIOUYÖÔ][øùûõïåäëêâãöØÙÛÕÏÅÄËÊÂÃ]/gu;

const WORDS_TO_JUDGE = 400;
/** The share of words that must look like a font's. */
const ENOUGH = 0.2;

/** Which old font a text was written for, if more than a fifth of its first words look like it. */
export function legacyFont(text: string): LegacyFont | null {
  const sample = text.slice(0, 8000);
  const [tcvn3, vni] = [TCVN3, VNI].map((pattern) => sample.match(pattern)?.length ?? 0) as [number, number];
  if (tcvn3 + vni === 0) return null;
  const words = sample.split(/\s+/u).filter(Boolean).slice(0, WORDS_TO_JUDGE);
  if (words.length < 5) return null;
  // No more words can have signs than there are signs.
  const isOf = (pattern: RegExp, signs: number) =>
    signs / words.length > ENOUGH &&
    words.filter((word) => word.search(pattern) >= 0).length / words.length > ENOUGH;
  if (isOf(TCVN3, tcvn3)) return "TCVN3 (ABC)";
  return isOf(VNI, vni) ? "VNI" : null;
}
