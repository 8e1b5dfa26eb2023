/** Encodings that old Vietnamese fonts made of Latin-1: the letters are right only in their own font. */
export type LegacyFont = "TCVN3 (ABC)" | "VNI";

/**
 * Signs that TCVN3 fonts draw as Vietnamese letters, beside a letter: "®", "µ" in "Hµ Néi". Their "ư" is the soft hyphen of
 * Unicode, which tells nothing.
 */
const TCVN3 = /[®µ¸¶·¹¨»¾¼½](?=\p{Ll})|(?<=\p{L})[®µ¸¶·¹¨»¾¼½Æ©](?![\p{Lu}\d])/u;

/** A vowel that VNI fonts follow with a mark of its own: "aø" for à, "oä" for ộ, "eä" for ệ. */
const VNI = /[aeiouyöôAEIOUYÖÔ][øùûõïåäëêâãöØÙÛÕÏÅÄËÊÂÃ]/u;

const WORDS_TO_JUDGE = 400;

/** Which old font a text was written for, if more than a fifth of its first words look like it. */
export function legacyFont(text: string): LegacyFont | null {
  const sample = text.slice(0, 8000);
  if (!TCVN3.test(sample) && !VNI.test(sample)) return null;
  const words = sample.split(/\s+/u).filter(Boolean).slice(0, WORDS_TO_JUDGE);
  if (words.length < 5) return null;
  const share = (pattern: RegExp) => words.filter((word) => pattern.test(word)).length / words.length;
  if (share(TCVN3) > 0.2) return "TCVN3 (ABC)";
  return share(VNI) > 0.2 ? "VNI" : null;
}
