import { detectAll } from "tinyld";
import type { Language } from "../languages/language.js";

/** Below this share of known letters and words no pack fits. */
const ENOUGH = 0.3;
/** A pack so far ahead of the others, with so many of its own words, needs no second opinion. */
const CLEAR_LEAD = 0.25;
const CLEAR_EVIDENCE = 0.2;

interface Score {
  code: string;
  score: number;
  /** Share of words that are the pack's own, by letters or as wholes. */
  evidence: number;
}

/**
 * The language of a text among the packs, or `und`. The letters and commonest words of each pack weigh most, as
 * short news with many foreign names misleads a general detector; tinyld settles the rest.
 */
export function detectLanguage(text: string, languages: readonly Language[]): string {
  const sample = text.slice(0, 6000);
  const words = sample.toLocaleLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length === 0) return "und";
  const own = languages.map((pack) => ownWords(words, pack)).sort(byScore);
  const [first, second] = own;
  if (!first) return "und";
  const lead = first.score - (second?.score ?? 0);
  if (lead >= CLEAR_LEAD && first.evidence >= CLEAR_EVIDENCE && first.score >= ENOUGH) return first.code;

  const guesses = detectAll(sample);
  const foreign = guesses[0] !== undefined && !languages.some((pack) => pack.code === guesses[0]!.lang);
  const accuracy = (code: string) => guesses.find((guess) => guess.lang === code)?.accuracy ?? 0;
  const best = own.map((one) => ({ ...one, score: one.score + 0.5 * accuracy(one.code) })).sort(byScore)[0]!;
  const enough = best.score >= ENOUGH && best.evidence >= (foreign ? CLEAR_EVIDENCE : 0.08);
  return enough ? best.code : "und";
}

const byScore = (a: Score, b: Score) => b.score - a.score;

function ownWords(words: readonly string[], pack: Language): Score {
  const { stopWords, letters } = detectionOf(pack);
  let stops = 0;
  let lettered = 0;
  for (const word of words) {
    if (stopWords.has(word)) stops++;
    if (letters?.test(word)) lettered++;
  }
  const evidence = (stops + lettered) / words.length;
  return { code: pack.code, score: evidence + stops / words.length, evidence };
}

const detections = new WeakMap<Language, { stopWords: ReadonlySet<string>; letters: RegExp | null }>();

function detectionOf(pack: Language) {
  const known = detections.get(pack);
  if (known) return known;
  const { letters, stopWords } = pack.detection;
  const detection = {
    stopWords: new Set(stopWords),
    letters: letters ? new RegExp(`[${letters}]`, "u") : null,
  };
  detections.set(pack, detection);
  return detection;
}
