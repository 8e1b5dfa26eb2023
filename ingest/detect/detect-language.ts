import { detectAll } from "tinyld";
import type { Language } from "../languages/language.js";

/** Below this share of known letters and words no pack fits. */
const ENOUGH = 0.3;

/**
 * The language of a text among the packs, or `und`. The letters and commonest words of each pack weigh most, as
 * short news with many foreign names misleads a general detector; tinyld settles the rest.
 */
export function detectLanguage(text: string, languages: readonly Language[]): string {
  const sample = text.slice(0, 6000);
  const words = sample.toLocaleLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length === 0) return "und";
  const guesses = detectAll(sample);
  const foreign = guesses[0] !== undefined && !languages.some((pack) => pack.code === guesses[0]!.lang);
  const scores = languages.map((pack) => {
    const common = new Set(pack.detection.stopWords);
    const letters = new Set(pack.detection.letters);
    const stops = words.filter((word) => common.has(word)).length / words.length;
    const own = letters.size
      ? words.filter((word) => [...word].some((x) => letters.has(x))).length / words.length
      : 0;
    const guess = guesses.find((x) => x.lang === pack.code)?.accuracy ?? 0;
    return { code: pack.code as string, score: 2 * stops + own + 0.5 * guess, evidence: stops + own };
  });
  scores.sort((a, b) => b.score - a.score);
  const best = scores[0];
  if (!best) return "und";
  const enough = best.score >= ENOUGH && best.evidence >= (foreign ? 0.2 : 0.08);
  return enough ? best.code : "und";
}
