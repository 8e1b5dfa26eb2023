import type { LocalEntity } from "#model/mention";
import { wordPattern } from "../languages/word-pattern.js";
import { matchBefore, type Reading } from "../recognise/reading.js";
import type { Reference } from "./reference.js";

/** Someone whom a reader has in mind, and how much. */
export interface Centre {
  who: Reference;
  weight: number;
}

/**
 * What a mention weighs by how many sentences ago it was: as the subject, as anything else. After the ranking of centres
 * by Grosz, Joshi and Weinstein (1995): subjects before others, the sentence before this one above all.
 */
const WEIGHTS: readonly (readonly [subject: number, other: number])[] = [
  [18, 7],
  [10, 6],
  [6, 3],
  [4, 2],
  [3, 1.5],
  [2, 1],
  [2, 1],
  [1.5, 0.75],
];
/** What a person gains whom the article is about. */
const TOPIC = 1.5;
/** What an older mention adds to the weight of the newest one. */
const AGAIN = 0.25;

/** The first of a sentence's people who stands behind no preposition, else the first. */
export function subjectOf(reading: Reading, references: readonly Reference[]): Reference | undefined {
  const oblique = wordPattern(reading.vocabulary.language.references.obliques ?? [], { ignoreCase: true });
  const free = references.find(
    ({ whole }) => matchBefore(reading, oblique, whole.start, 24, /^[ \u00a0]*$/u) === undefined,
  );
  return free ?? references[0];
}

/** The person whom an article names by far most often. */
export function topicOf(names: readonly Reference[]): LocalEntity | undefined {
  const counts = new Map<LocalEntity, number>();
  for (const { entity } of names) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 3 && first[1] >= 1.5 * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** Whoever a pronoun stood for in a sentence before stays in mind: the first rule of centering. */
const isPronoun = ({ rule }: Reference): boolean => rule === "pronoun" || rule === "object-pronoun";

/** The people of the last sentences, noted one sentence after the other. */
export class Salience {
  readonly #reading: Reading;
  readonly #topic: LocalEntity | undefined;
  readonly #noted: { sentence: number; people: readonly Reference[]; subject: Reference | undefined }[] = [];

  constructor(reading: Reading, topic: LocalEntity | undefined) {
    this.#reading = reading;
    this.#topic = topic;
  }

  /** The people of a sentence that was read. */
  note(sentence: number, people: readonly Reference[]): void {
    if (people.length === 0) return;
    this.#noted.push({ sentence, people, subject: subjectOf(this.#reading, people) });
    if (this.#noted.length > WEIGHTS.length) this.#noted.shift();
  }

  /** Those in mind at a sentence of which some people were read already, the weightiest first. */
  centres(sentence: number, own: readonly Reference[]): Centre[] {
    const centres = new Map<LocalEntity, Centre>();
    const add = (who: Reference, weight: number) => {
      const known = centres.get(who.entity);
      if (!known) centres.set(who.entity, { who, weight: weight + (who.entity === this.#topic ? TOPIC : 0) });
      else known.weight += AGAIN * weight;
    };
    const stretches = [
      { sentence, people: own, subject: subjectOf(this.#reading, own) },
      ...[...this.#noted].reverse(),
    ];
    for (const { sentence: at, people, subject } of stretches) {
      const weights = WEIGHTS[sentence - at];
      if (!weights) continue;
      const seen = new Set<LocalEntity>();
      for (const who of subject ? [subject, ...people] : people) {
        if (seen.has(who.entity)) continue;
        seen.add(who.entity);
        const isCentre = who === subject || (at < sentence && isPronoun(who));
        add(who, isCentre ? weights[0] : weights[1]);
      }
    }
    return [...centres.values()].sort((a, b) => b.weight - a.weight);
  }
}

/** The weightiest, unless another one weighs nearly as much. */
export function clearest(centres: readonly Centre[], margin: number): Reference | undefined {
  const [first, second] = centres;
  if (!first || (second && first.weight - second.weight < margin)) return undefined;
  return first.who;
}
