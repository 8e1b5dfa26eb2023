import { type Step, stepsOf } from "./expression-steps.js";

/** Shorter pieces stand in every text. */
const SHORTEST = 3;
/** More pieces than this take longer to look for than the expression. */
const MOST = 24;
const LETTER = /^[\p{L}\p{N}]$/u;

/**
 * Pieces of words, in lower case, of which every match of an expression holds one: "a (?:\p{L}+ )?reçu" → "reçu". Null where
 * none can be told, or none that is worth looking for.
 */
export function neededWords(source: string): readonly string[] | null {
  const best = ofAlternatives(stepsOf(source));
  return best && shortest(best) >= SHORTEST && best.length <= MOST ? [...new Set(best)] : null;
}

const shortest = (pieces: readonly string[]) => Math.min(...pieces.map((piece) => piece.length));

function ofAlternatives(groups: readonly Step[][]): string[] | null {
  const all: string[] = [];
  for (const steps of groups) {
    const needed = ofSequence(steps);
    if (!needed) return null;
    all.push(...needed);
  }
  return all;
}

/** Of what the steps of a sequence need in turn, that which says most: the longest pieces. */
function ofSequence(steps: readonly Step[]): string[] | null {
  let best: string[] | null = null;
  let piece = "";
  const offer = (needed: string[] | null) => {
    if (needed && (!best || shortest(needed) > shortest(best))) best = needed;
  };
  const close = () => {
    if (piece) offer([piece]);
    piece = "";
  };
  for (const step of steps) {
    const letter = step.optional || step.repeated ? null : onlyLetter(step);
    if (letter !== null) {
      piece += letter;
      continue;
    }
    close();
    if (!step.optional && step.groups) offer(ofAlternatives(step.groups));
  }
  close();
  return best;
}

/** The letter that a step stands for, in lower case: "[tT]" → "t". */
function onlyLetter({ chars }: Step): string | null {
  const letters = new Set(chars?.map((char) => char.toLowerCase()));
  const [letter] = letters;
  return letters.size === 1 && LETTER.test(letter!) ? letter! : null;
}
