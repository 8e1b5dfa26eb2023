import type { Sentence, Span } from "#model/document";
import { wordPattern } from "../languages/word-pattern.js";
import type { Company } from "./company.js";
import { listFrom } from "./lists.js";
import { apart } from "./missing-side.js";
import { peopleIn, type Scene } from "./scene.js";
import type { TriggerMatch } from "./triggers.js";

/** "[2/8]", "3." before the caption of a picture in a series. */
const NUMBER = /^(?:\[\d{1,2}\/\d{1,2}\]|\d{1,2}[/.)])\s*/u;
/** Up to where behind the first list of people the line is read for its source, in characters. */
const LINE = 400;

/** Where the words of a caption start: behind its label or number; null where the sentence is none. */
function captionStart(scene: Scene, sentence: Sentence): number | null {
  const { captions } = scene.reading.vocabulary.language.meetings;
  if (!captions) return null;
  const { text } = scene.reading;
  const own = text.slice(sentence.start, sentence.end);
  const label = wordPattern(captions.labels, { ignoreCase: true, anchor: "start" });
  const labelled = label.exec(own);
  label.lastIndex = 0;
  if (labelled) return sentence.start + labelled.index + labelled[0].length;
  const block = scene.reading.document.blocks[sentence.block]!;
  const numbered = sentence.start === block.start ? NUMBER.exec(own) : null;
  const line: Span = { start: sentence.start, end: Math.min(block.end, sentence.end + LINE) };
  const credited = scene.reading.words.first(wordPattern(captions.credits, { ignoreCase: true }), line);
  if (!credited || (!numbered && sentence.start !== block.start)) return null;
  return sentence.start + (numbered?.[0].length ?? 0);
}

/** "Photo: A and B at the palace": two of different countries in one picture were together. */
export function captionAt(scene: Scene, sentence: Sentence): Company | null {
  const start = captionStart(scene, sentence);
  if (start === null) return null;
  const people = peopleIn(scene, { start, end: sentence.end });
  const list = listFrom(scene, people);
  const [first, ...others] = list;
  if (!first?.named || others.length === 0) return null;
  if (/\p{L}{3}/u.test(scene.reading.text.slice(start, first.whole.start))) return null;
  if (!others.every((other) => other.named && apart(first, other))) return null;
  const last = list.at(-1)!;
  const match: TriggerMatch = {
    trigger: { pattern: "", shape: "together", act: "talks" },
    start: last.whole.end,
    end: last.whole.end,
  };
  const quote = { start: sentence.start, end: sentence.end };
  return {
    found: { sides: [[first], others], quote, rule: "caption" },
    match,
    clause: quote,
    objects: others,
  };
}
