import type { Sentence } from "#model/document";
import type { Reference } from "../corefer/reference.js";
import { sentenceIndexAt } from "../recognise/reading.js";
import type { Around } from "./around.js";
import type { Encounter } from "./encounter.js";
import { apart } from "./missing-side.js";
import type { Scene } from "./scene.js";
import type { TriggerMatch } from "./triggers.js";

/** How many sentences may part those who sign one paper. */
const LINES = 4;

/** Someone who signs, alone in the sentence. */
export interface Signer {
  person: Reference;
  sentence: Sentence;
}

/** The one who signs, where a sentence names nobody else. */
function loneSigner(sentence: Sentence, match: TriggerMatch, { before, after }: Around): Signer | null {
  if (match.trigger.act !== "signing" || match.trigger.status === "planned" || after.length > 0) return null;
  const [person] = before;
  return person && before.every((x) => x.entity === person.entity) ? { person, sentence } : null;
}

/**
 * "A signed for France. B put his name beside it." Those who sign one after the other, each alone in a sentence; the
 * list of signers grows with each.
 */
export function signersAt(
  scene: Scene,
  signers: Signer[],
  sentence: Sentence,
  match: TriggerMatch,
  around: Around,
): Encounter | null {
  const signer = loneSigner(sentence, match, around);
  if (!signer) return null;
  const index = sentenceIndexAt(scene.reading, sentence.start);
  const others = signers.filter(
    (other) =>
      other.sentence !== sentence &&
      index - sentenceIndexAt(scene.reading, other.sentence.start) <= LINES &&
      apart(other.person, signer.person),
  );
  signers.push(signer);
  const first = others[0];
  if (!first) return null;
  return {
    sides: [others.map(({ person }) => person), [signer.person]],
    quote: { start: first.sentence.start, end: sentence.end },
    rule: "signers",
  };
}
