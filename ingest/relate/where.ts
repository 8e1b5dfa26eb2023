import type { Sentence, Span } from "#model/document";
import { isCountryId } from "#model/id";
import type { LocalEntity, Mention } from "#model/mention";
import { wordPattern } from "../languages/word-pattern.js";
import { near } from "../recognise/near.js";
import { contains, matchBefore, sentenceIndexAt } from "../recognise/reading.js";
import { clauseAround } from "./clause.js";
import { entityAt, type Scene } from "./scene.js";

/** A date or place of an event, and where it is written. */
export interface Anchored<T> extends Span {
  value: T;
  basis: "stated" | "anchored";
}

/** Characters between two spans. */
export const distance = (a: Span, b: Span) =>
  a.end <= b.start ? b.start - a.end : Math.max(0, a.start - b.end);

/** Whether a word such as "at" leads to a place. */
function isIntroduced(scene: Scene, place: Span, from: number): boolean {
  const { reading } = scene;
  const at = wordPattern(reading.vocabulary.language.meetings.at, { ignoreCase: true });
  const reach = Math.min(32, place.start - from);
  const gap = /^[\s,]*(?:\p{Ll}+[\s]+){0,3}$/u;
  return matchBefore(reading, at, place.start, reach, gap) !== undefined;
}

/** Whether nobody's title or name holds a place. */
export const isFree = ({ found }: Scene, place: Span) =>
  !near(found.titles, place).some((title) => contains(title, place)) &&
  !near(found.people, place).some((person) => contains(person, place));

/** "The friendship group in the National Assembly": where a body sits is not where it met. */
function isSeatOfAnother({ found, reading }: Scene, clause: Span, place: Mention): boolean {
  if (place.kind !== "Organization") return false;
  return near(found.bodies, clause).some(
    (body) =>
      body.end < place.start &&
      /^(?: \p{Ll}{1,3}['’]?){1,2} ?$/u.test(reading.text.slice(body.end, place.start)),
  );
}

/** The place of an event: a place or body of the clause behind a word such as "at", that is in nobody's title. */
export function placeOf(scene: Scene, sentence: Span, trigger: Span): Anchored<LocalEntity> | null {
  const { found } = scene;
  const clause = clauseAround(scene, sentence, trigger);
  const venues = [...near(found.places, clause), ...near(found.bodies, clause)].filter(
    (place) => contains(clause, place) && isFree(scene, place) && !isSeatOfAnother(scene, clause, place),
  );
  const introduced = venues.filter((place) => isIntroduced(scene, place, clause.start));
  introduced.sort((a, b) => distance(a, trigger) - distance(b, trigger) || a.start - b.start);
  for (const place of introduced) {
    const entity = entityAt(scene, place);
    if (entity) return { start: place.start, end: place.end, value: entity, basis: "stated" };
  }
  return null;
}

/** What may stand between the place that opens a text and the text: ", Dec. 10 –", " (VNA) –". */
const DATELINE = /^(?:, [^–—\n]{1,24})?\s*(?:\([^)]{2,20}\)\s*)?[,.]?\s*(?:[–—]|-{1,2}\s)/u;

/** A dateline stands in one of so many sentences; above it there may be headlines and lines of the page. */
const OPENING = 4;

/** The place that opens the text: "HANOI, Dec. 10 –". News from there happened there. */
export function datelinePlace(scene: Scene): Anchored<LocalEntity> | null {
  const { document, text } = scene.reading;
  const body = document.sentences.filter((sentence) => document.blocks[sentence.block]!.role === "body");
  for (const sentence of body.slice(0, OPENING)) {
    const place = near(scene.found.places, sentence).find((x) => x.start === sentence.start);
    const entity =
      place && DATELINE.test(text.slice(place.end, place.end + 50)) ? entityAt(scene, place) : undefined;
    if (place && entity) return { start: place.start, end: place.end, value: entity, basis: "anchored" };
  }
  return null;
}

const FINE: ReadonlySet<string> = new Set(["city", "district", "commune", "venue"]);

/** Towns and venues that a sentence speaks of as where something is: "in Hanoi". */
function townsIn(scene: Scene, sentence: Span, introduced = true): Mention[] {
  const isFine = (place: Mention) =>
    place.rule === "venue-head" ||
    FINE.has(scene.reading.gazetteer.entry(place.gazetteerId ?? "")?.place?.feature ?? "");
  return near(scene.found.places, sentence).filter(
    (place) =>
      contains(sentence, place) &&
      isFine(place) &&
      isFree(scene, place) &&
      (!introduced || isIntroduced(scene, place, sentence.start)),
  );
}

const anchored = (scene: Scene, place: Mention | undefined): Anchored<LocalEntity> | null => {
  const entity = place && entityAt(scene, place);
  return entity ? { start: place.start, end: place.end, value: entity, basis: "anchored" } : null;
};

/** What stands before the place of an entry in a chronicle, besides its date. */
const ENTRY_LEAD = /^[\d\p{L}\p{M}\s.,/()–—-]{1,40}$/u;
/** What ends the head of an entry. */
const ENTRY_END = /^(?:, \p{Lu}[\p{L}\p{M}-]+)?\s*[―–—:.]/u;

const isCountry = ({ gazetteerId }: Mention) => isCountryId(gazetteerId);

/** The place in the head of an entry: "27/03 (Selasa) – Istana Élysée, Paris.", "7 May, Hanoi — …". */
function entryPlace(scene: Scene, sentence: Span): Mention | undefined {
  const { text } = scene.reading;
  return near(scene.found.places, sentence).find(
    (place) =>
      contains(sentence, place) &&
      !isCountry(place) &&
      ENTRY_LEAD.test(text.slice(sentence.start, place.start)) &&
      ENTRY_END.test(text.slice(place.end, place.end + 40)) &&
      near(scene.found.dates, sentence).some(
        (date) => date.start - sentence.start < 4 && date.end <= place.start,
      ),
  );
}

/** In a paragraph of so many sentences the first town is forgotten. */
const FAR = 40;

/** The town or venue of a sentence, else the last one before it in its paragraph or the two sentences before it. */
export function placeBefore(scene: Scene, sentence: Sentence, trigger: Span): Anchored<LocalEntity> | null {
  const { sentences } = scene.reading.document;
  const index = sentenceIndexAt(scene.reading, sentence.start);
  const reach = (i: number) => i >= index - 2 || sentences[i]!.block === sentence.block;
  for (let i = index; i >= Math.max(0, index - FAR) && reach(i); i--) {
    const towns = townsIn(scene, sentences[i]!);
    const place = i === index ? towns.findLast((town) => town.end <= trigger.start) : towns.at(-1);
    if (place) return anchored(scene, place);
  }
  for (let i = index; i >= Math.max(0, index - 1) && reach(i); i--) {
    const place = entryPlace(scene, sentences[i]!);
    if (place) return anchored(scene, place);
  }
  return null;
}

/** Where the news happened: the first town of the headline ("Macron leaves Hanoi") and the lead. */
export function newsPlace(scene: Scene): Anchored<LocalEntity> | null {
  const { sentences, blocks } = scene.reading.document;
  for (const sentence of sentences.slice(0, 4)) {
    const [place] = townsIn(scene, sentence, blocks[sentence.block]!.role !== "headline");
    if (place) return anchored(scene, place);
  }
  return null;
}
