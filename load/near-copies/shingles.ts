import { BANDS, VALUES_APART } from "#graph/project/sources";
import type { Article } from "#model/article";
import { onceFor } from "#model/once";

/** Runs of so many words are compared. */
const WORDS = 3;

/** Shorter texts have too little in them to be told copies of each other. */
const LEAST_WORDS = 40;

/**
 * Eight bands of four: texts that share 8 of 10 runs meet in one with 98 of 100, those that share 3 of 10 with 6.
 * (MinHash: Broder 1997; banding: Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3.4.)
 */
const ROWS = 4;

/**
 * Texts of which so many of the values agree are compared. Of those that meet in a band, 98 of 100 do that share 7 of 10
 * runs, 6 of 7 that share 6, and 1 of 60 that share 3: articles out of one template are hardly ever read.
 */
export const ALIKE = 18;

/** The runs of words of a text, as hashes; none of a short text. Case and punctuation do not count. */
export function shingles(text: string): Set<number> {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const found = new Set<number>();
  if (words.length < LEAST_WORDS) return found;
  for (let at = 0; at + WORDS <= words.length; at++) found.add(hash(words.slice(at, at + WORDS).join(" ")));
  return found;
}

/** How much two texts have in common: shared runs of all runs, from 0 to 1. */
export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const each of a) if (b.has(each)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Digests of a text, one a band: texts which are nearly the same are likely to share one. */
export function bandKeys(runs: ReadonlySet<number>): string[] {
  if (runs.size === 0) return [];
  const smallest = Array.from({ length: BANDS * ROWS }, (_, seed) => {
    let least = 0xffffffff;
    for (const run of runs) least = Math.min(least, mixed(run ^ Math.imul(seed + 1, 0x9e3779b1)));
    return least;
  });
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = smallest.slice(band * ROWS, (band + 1) * ROWS);
    return rows.map((row) => row.toString(36)).join(VALUES_APART);
  });
}

/** By what copies of an article are found: the runs of words of its text, and their digests. */
export const digestOf = onceFor(({ text }: Article): { runs: Set<number>; bands: string[] } => {
  const runs = shingles(text);
  return { runs, bands: bandKeys(runs) };
});

/** Whether two texts may be nearly the same, by their digests. */
export function mayBeCopies(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [valuesOf(a), valuesOf(b)];
  return left.filter((value, at) => value === right[at]).length >= ALIKE;
}

function valuesOf(bands: readonly string[]): string[] {
  return bands.length === 0 ? [] : bands.join(VALUES_APART).split(VALUES_APART);
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return mixed(value);
}

/** The finalizer of MurmurHash3: every bit depends on every other. */
function mixed(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
