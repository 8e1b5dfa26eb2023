import type { Sentence } from "#model/document";
import type { Reference } from "../corefer/reference.js";
import { near } from "../recognise/near.js";
import { contains, sentenceIndexAt } from "../recognise/reading.js";
import type { Scene } from "./scene.js";

/** How many sentences back someone may have been named last. */
const FRESH = 8;
/** Who is named so often is never forgotten. */
const PROTAGONIST = 5;

/** The one whom the text has named most often so far, and lately, of those who fit; as last named. */
export function mostNamed(
  scene: Scene,
  sentence: Sentence,
  fits: (person: Reference) => boolean,
): Reference | null {
  const { people } = scene.coreference;
  const { sentences } = scene.reading.document;
  const index = sentenceIndexAt(scene.reading, sentence.start);
  const stretch = { start: sentences[Math.max(0, index - FRESH)]!.start, end: sentence.start };
  const fresh = near(people, stretch).filter((person) => contains(stretch, person));
  const recent = new Set(fresh.map((person) => person.entity.key));
  const last = new Map<string, { person: Reference; count: number }>();
  for (const person of people) {
    if (person.end > sentence.start) break;
    const { key } = person.entity;
    if (fits(person)) last.set(key, { person, count: (last.get(key)?.count ?? 0) + 1 });
  }
  const known = [...last].filter(([key, { count }]) => recent.has(key) || count >= PROTAGONIST);
  const [best] = known
    .map(([, one]) => one)
    .sort((a, b) => b.count - a.count || b.person.start - a.person.start);
  // Who was named once, two paragraphs ago, is out of the scene.
  const paragraph = sentences.slice(0, index).findLast((one) => one.block < sentence.block)?.block;
  const from = scene.reading.document.blocks[paragraph ?? sentence.block]!.start;
  return best && (best.count > 1 || best.person.start >= from) ? best.person : null;
}
