import type { Span } from "#model/document";
import type { LocalEntity } from "#model/mention";
import { wordPattern } from "../languages/word-pattern.js";
import type { DateMention } from "../recognise/dates.js";
import { contains } from "../recognise/reading.js";
import { entityAt, type Scene, says } from "./scene.js";
import { clauseAround } from "./sides.js";

/** A date or place of an event, and where it is written. */
export interface Anchored<T> extends Span {
  value: T;
  basis: "stated" | "anchored";
}

const distance = (a: Span, b: Span) => (a.end <= b.start ? b.start - a.end : Math.max(0, a.start - b.end));

/** The date of an event: the nearest in its clause, in its sentence, else the day of the sentence before in the same paragraph. */
export function dateOf(
  scene: Scene,
  sentence: Span & { block: number },
  trigger: Span,
): Anchored<string> | null {
  const { dates } = scene.found;
  const nearest = (list: DateMention[]) =>
    list.sort((a, b) => distance(a, trigger) - distance(b, trigger) || a.start - b.start)[0];
  const clause = clauseAround(scene, sentence, trigger);
  const own =
    nearest(dates.filter((date) => contains(clause, date) && date.rule !== "year")) ??
    nearest(dates.filter((date) => contains(sentence, date) && date.rule !== "year")) ??
    nearest(dates.filter((date) => contains(clause, date)));
  if (own) return { start: own.start, end: own.end, value: own.date, basis: "stated" };
  return sameDay(scene, sentence);
}

/** "The same day": the day that the text named last before the sentence. */
function sameDay(scene: Scene, sentence: Span): Anchored<string> | null {
  const words = wordPattern(scene.reading.vocabulary.language.dates.sameDay ?? [], { ignoreCase: true });
  if (!says(scene, sentence, words)) return null;
  const last = scene.found.dates
    .filter((date) => date.end <= sentence.start && date.date.length >= 10)
    .at(-1);
  return last ? { start: last.start, end: last.end, value: last.date, basis: "anchored" } : null;
}

/** The day that the article's news is about: the first one that its lead names. */
export function newsDay(scene: Scene): Anchored<string> | null {
  const { document } = scene.reading;
  const body = document.sentences
    .filter((sentence) => document.blocks[sentence.block]!.role === "body")
    .slice(0, 3);
  for (const sentence of body) {
    const date = scene.found.dates.find(
      (x) => contains(sentence, x) && /-\d{2}$/u.test(x.date) && x.date.length >= 10,
    );
    if (date) return { start: date.start, end: date.end, value: date.date, basis: "anchored" };
  }
  return null;
}

/** The place of an event: a place or body of the clause behind a word such as "at", that is in nobody's title. */
export function placeOf(scene: Scene, sentence: Span, trigger: Span): Anchored<LocalEntity> | null {
  const { reading, found } = scene;
  const at = wordPattern(reading.vocabulary.language.meetings.at, { ignoreCase: true });
  const clause = clauseAround(scene, sentence, trigger);
  const venues = [...found.places, ...found.bodies].filter(
    (place) =>
      contains(clause, place) &&
      !found.titles.some((title) => contains(title, place)) &&
      !found.people.some((person) => contains(person, place)),
  );
  const introduced = venues.filter((place) => {
    const left = reading.text.slice(Math.max(clause.start, place.start - 32), place.start);
    return Array.from(left.matchAll(at)).some((match) =>
      /^[\s,]*(?:\p{Ll}+[\s]+){0,2}$/u.test(left.slice(match.index + match[0].length)),
    );
  });
  introduced.sort((a, b) => distance(a, trigger) - distance(b, trigger) || a.start - b.start);
  for (const place of introduced) {
    const entity = entityAt(scene, place);
    if (entity) return { start: place.start, end: place.end, value: entity, basis: "stated" };
  }
  return null;
}

/** What may stand between the place that opens a text and the text: ", Dec. 10 –", " (VNA) –". */
const DATELINE = /^(?:, [^.–—]{1,24})?\s*(?:\([^)]{2,20}\)\s*)?[,.]?\s*(?:[–—]|-{1,2}\s)/u;

/** The place that opens the text: "HANOI, Dec. 10 –". News from there happened there. */
export function datelinePlace(scene: Scene): Anchored<LocalEntity> | null {
  const { document, text } = scene.reading;
  const first = document.sentences.find((sentence) => document.blocks[sentence.block]!.role === "body");
  const place = first && scene.found.places.find((x) => x.start === first.start);
  if (!place || !DATELINE.test(text.slice(place.end, place.end + 50))) return null;
  const entity = entityAt(scene, place);
  return entity ? { start: place.start, end: place.end, value: entity, basis: "anchored" } : null;
}

/** The last day named before a sentence, in its paragraph. */
export function dayBefore(scene: Scene, sentence: Span & { block: number }): Anchored<string> | null {
  const { blocks } = scene.reading.document;
  const from = blocks[sentence.block]!.start;
  const date = scene.found.dates
    .filter((x) => x.end <= sentence.start && x.start >= from && x.date.length >= 10 && x.rule !== "year")
    .at(-1);
  return date ? { start: date.start, end: date.end, value: date.date, basis: "anchored" } : null;
}
