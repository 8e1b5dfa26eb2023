import { createRequire } from "node:module";
import type { detectAll } from "tinyld";
import type { Language } from "../languages/language.js";
import { ofWord, type Word } from "../words/word.js";
import { Words } from "../words/words.js";

/** Below this share of known letters and words no pack fits. */
const ENOUGH = 0.3;
/** A pack so far ahead of the others, with so many of its own words, needs no second opinion. */
const CLEAR_LEAD = 0.25;
const CLEAR_EVIDENCE = 0.2;

/** Headlines in capitals have fewer words in small letters than this. */
const ENOUGH_PLAIN = 12;

interface Score {
  pack: Language;
  score: number;
  /** Share of words that are the pack's own, by letters or as wholes. */
  evidence: number;
}

/**
 * The language of a text among the packs, or `und`. The letters and commonest words of each pack weigh most, as
 * short news with many foreign names misleads a general detector; tinyld settles the rest.
 */
export function detectLanguage(text: string, languages: readonly Language[]): string {
  return detectPack(text, languages)?.code ?? "und";
}

/** The pack that fits a text, of which a language may have several; undefined where none does. */
export function detectPack(text: string, languages: readonly Language[]): Language | undefined {
  const sample = text.slice(0, 6000);
  const all = new Words(sample).words.filter(isOfLetters);
  if (all.length === 0) return undefined;
  const plain = all.filter(isPlain);
  const words = plain.length >= ENOUGH_PLAIN ? plain : all;
  const own = languages.map((pack) => ownWords(words, pack)).sort(byScore);
  const [first, second] = own;
  if (!first) return undefined;
  const lead = first.score - (second?.score ?? 0);
  if (lead >= CLEAR_LEAD && first.evidence >= CLEAR_EVIDENCE && first.score >= ENOUGH) return first.pack;

  const guesses = secondOpinion()(sample);
  const foreign = guesses[0] !== undefined && !languages.some((pack) => pack.code === guesses[0]!.lang);
  const accuracy = (code: string) => guesses.find((guess) => guess.lang === code)?.accuracy ?? 0;
  const best = own
    .map((one) => ({ ...one, score: one.score + 0.5 * accuracy(one.pack.code) }))
    .sort(byScore)[0]!;
  const enough = best.score >= ENOUGH && best.evidence >= (foreign ? CLEAR_EVIDENCE : 0.08);
  return enough ? best.pack : undefined;
}

const byScore = (a: Score, b: Score) => b.score - a.score;

let opened: typeof detectAll | undefined;

/** The general detector, whose tables are opened when the first text needs them. */
function secondOpinion(): typeof detectAll {
  opened ??= (createRequire(import.meta.url)("tinyld") as { detectAll: typeof detectAll }).detectAll;
  return opened;
}

/** In small letters: names, which any language's news is full of, say nothing of it. */
const isPlain = ofWord(({ text, lower }) => text.charAt(0) === lower.charAt(0));

/** No number, and no comma. */
const isOfLetters = ofWord((word) => /[\p{L}\p{M}]/u.test(word.text));

function ownWords(words: readonly Word[], pack: Language): Score {
  const { isStop, hasLetter } = detectionOf(pack);
  let stops = 0;
  let lettered = 0;
  for (const word of words) {
    if (isStop(word)) stops++;
    if (hasLetter(word)) lettered++;
  }
  const evidence = (stops + lettered) / words.length;
  return { pack, score: evidence + stops / words.length, evidence };
}

interface Detection {
  isStop: (word: Word) => boolean;
  hasLetter: (word: Word) => boolean;
}

const detections = new WeakMap<Language, Detection>();

function detectionOf(pack: Language): Detection {
  const known = detections.get(pack);
  if (known) return known;
  const stops = new Set(pack.detection.stopWords);
  const letters = pack.detection.letters ? new RegExp(`[${pack.detection.letters}]`, "u") : null;
  const detection: Detection = {
    isStop: ofWord(({ lower }) => stops.has(lower)),
    // Names keep their letters in any language: "Trần Quốc Thử" makes no English news Vietnamese.
    hasLetter: ofWord(
      ({ text, lower }) => text.charAt(0) === lower.charAt(0) && (letters?.test(lower) ?? false),
    ),
  };
  detections.set(pack, detection);
  return detection;
}
