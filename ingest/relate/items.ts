import type { Sentence, Span } from "#model/document";
import type { Reference } from "../corefer/reference.js";
import { sentenceIndexAt } from "../recognise/reading.js";
import { peopleIn, type Scene, textOf } from "./scene.js";

/** How many items of a list are read. */
const MOST = 10;
/** How much may stand behind the word of meeting that announces a list, in characters. */
const TAIL = 60;

const ITEM = /^(?:[•▣*>–—·-]|[a-z\d]{1,2}[/).])/u;

/** Whether a sentence is an item of a list. */
export const isItem = (scene: Scene, sentence: Span): boolean => ITEM.test(textOf(scene, sentence));

/** The one whom the headline is about, where it names just one, as last named before an offset. */
export function topicBefore(scene: Scene, offset: number): Reference | null {
  const { sentences, blocks } = scene.reading.document;
  const headline = sentences.find((sentence) => blocks[sentence.block]!.role === "headline");
  const people = headline ? peopleIn(scene, headline).filter((person) => person.named) : [];
  const [one] = people;
  if (!one || people.some((person) => person.entity !== one.entity)) return null;
  return scene.coreference.people.findLast((x) => x.entity === one.entity && x.end <= offset) ?? null;
}

/** People of the list that a line announces: "Waiting at the foot of the stairs:" and the items below it. */
export function peopleOfItems(
  scene: Scene,
  sentence: Sentence,
  trigger: Span,
): { people: Reference[]; quote: Span } | null {
  if (sentence.end - trigger.end > TAIL) return null;
  const { sentences } = scene.reading.document;
  const index = sentenceIndexAt(scene.reading, sentence.start);
  if (isItem(scene, sentence)) return null;
  const people: Reference[] = [];
  let end = sentence.end;
  for (const one of sentences.slice(index + 1, index + 1 + MOST)) {
    // A line may hold several sentences, of which the first shows the sign.
    const opens = isItem(scene, one);
    const goesOn = people.length > 0 && sentences[index + 1]?.block === one.block;
    if (!opens && !goesOn) break;
    people.push(...peopleIn(scene, one).filter((person) => person.named));
    end = one.end;
  }
  return people.length > 0 ? { people, quote: { start: sentence.start, end } } : null;
}
