import type { Sentence, Span } from "#model/document";
import type { Reference } from "../corefer/reference.js";
import type { MeetingTrigger } from "../languages/language.js";
import { wordPattern } from "../languages/word-pattern.js";
import { sentenceIndexAt } from "../recognise/reading.js";
import { listFrom } from "./lists.js";
import { peopleIn, type Scene } from "./scene.js";

/** In how many sentences behind "Host: B" the guest's line is looked for. */
const LINES = 4;
/** How far behind its label a name may stand, in characters. */
const CLOSE = 60;

/** The sides of a meeting told like a form: "Host: B. Guest: A." The trigger is the first label, its opener the second. */
export function labelledSides(
  scene: Scene,
  sentence: Sentence,
  trigger: Span,
  { opener }: MeetingTrigger,
): { sides: Reference[][]; quote: Span } | null {
  const { sentences } = scene.reading.document;
  const index = sentenceIndexAt(scene.reading, sentence.start);
  const second = wordPattern(opener ? [opener] : [], { ignoreCase: true });
  for (const one of sentences.slice(Math.max(0, index - 1), index + LINES))
    for (const { index: at, match } of scene.reading.words.within(second, one)) {
      const label = { start: at, end: at + match[0].length };
      if (label.start >= trigger.start && label.end <= trigger.end) continue;
      const named = (from: Span, until: number) => {
        const people = peopleIn(scene, { start: from.end, end: until });
        return people[0] && people[0].whole.start - from.end < CLOSE ? listFrom(scene, people) : [];
      };
      const before = label.start < trigger.start;
      const hosts = named(trigger, before || one !== sentence ? sentence.end : label.start);
      const guests = named(label, before && one === sentence ? trigger.start : one.end);
      if (hosts.length > 0 && guests.length > 0)
        return {
          sides: [hosts, guests],
          quote: { start: Math.min(one.start, sentence.start), end: Math.max(one.end, sentence.end) },
        };
    }
  return null;
}
