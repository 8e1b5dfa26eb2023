import type { Sentence } from "#model/document";
import type { Reference } from "../corefer/reference.js";
import { wordPattern } from "../languages/word-pattern.js";
import { near } from "../recognise/near.js";
import { contains, sentenceIndexAt } from "../recognise/reading.js";
import { type FoundSide, strangers } from "./missing-side.js";
import { peopleIn, type Scene } from "./scene.js";

/** How far before the word those may stand who were also there, in characters. */
const BESIDE = 40;

/** Those "also present", in the sentence or the two behind it, with the stretch that names them. */
export function attendants(scene: Scene, sentence: Sentence, others: readonly Reference[]): FoundSide | null {
  const { sentences } = scene.reading.document;
  const words = wordPattern(scene.reading.vocabulary.language.meetings.attendance, { ignoreCase: true });
  const index = sentenceIndexAt(scene.reading, sentence.start);
  const people: Reference[] = [];
  let end = sentence.end;
  for (const one of sentences.slice(index, index + 3)) {
    const word = scene.reading.words.first(words, one);
    if (!word) continue;
    const dated = near(scene.found.dates, one).some(
      (date) => contains(one, date) && date.rule === "written-date",
    );
    if (one !== sentence && dated) continue;
    const at = word.index;
    const behind = peopleIn(scene, { start: at, end: one.end }).filter((person) => person.named);
    // "Ambassador B also attended": who is named right before the word.
    const beside = peopleIn(scene, one).filter(
      (person) => person.named && person.end <= at && at - person.whole.end < BESIDE,
    );
    const named = behind.length > 0 || one === sentence ? behind : beside;
    const fresh = strangers(named, [...others, ...people]);
    if (fresh.length === 0) continue;
    people.push(...fresh.filter((person, i) => fresh.findIndex((x) => x.entity === person.entity) === i));
    end = Math.max(end, one.end);
  }
  return people.length > 0 ? { people, quote: { start: sentence.start, end }, rule: "attendance" } : null;
}
