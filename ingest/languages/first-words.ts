import { type Step, stepsOf } from "./expression-steps.js";

/**
 * With what a match of an expression can begin: `whole` words, `open` beginnings of words of up to three letters, behind
 * which anything may follow, and `signs` that are no letters. All in lower case, no word told twice.
 */
export interface FirstWords {
  whole: ReadonlySet<string>;
  open: ReadonlySet<string>;
  signs: readonly string[];
}

/** Whether a word in lower case is one of them. */
export function beginsWith({ whole, open }: FirstWords, word: string): boolean {
  return whole.has(word) || begun(open, word, Math.min(OPEN_LENGTH, word.length));
}

function begun(open: ReadonlySet<string>, word: string, longest: number): boolean {
  for (let length = 1; length <= longest; length++) if (open.has(word.slice(0, length))) return true;
  return false;
}

const OPEN_LENGTH = 3;
/** More beginnings than this are not worth telling apart. */
const MOST = 400;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Reads off the source of an expression with which words it can begin; null where it may begin with anything. It errs
 * on the side of too many: what it leaves out cannot match.
 */
export function firstWords(source: string): FirstWords | null {
  const starts = new Starts();
  const live = starts.walkAll(stepsOf(source), new Set([""]));
  for (const word of live) starts.end(word);
  return starts.told();
}

/** Collects beginnings while it walks the steps of an expression. */
class Starts {
  readonly #whole = new Set<string>();
  readonly #open = new Set<string>();
  readonly #signs = new Set<string>();
  #anything = false;

  walkAll(groups: readonly Step[][], live: ReadonlySet<string>): Set<string> {
    return new Set(groups.flatMap((steps) => [...this.#walk(steps, live)]));
  }

  #walk(steps: readonly Step[], from: ReadonlySet<string>): Set<string> {
    let live = new Set(from);
    for (const step of steps) {
      if (live.size === 0) break;
      const next = step.groups ? this.walkAll(step.groups, live) : this.#letters(step.chars, live);
      const stay = step.optional ? live : [];
      if (step.repeated || next.size > MOST) {
        for (const word of next) this.#leaveOpen(word);
        live = new Set(stay);
      } else live = new Set([...stay, ...next]);
    }
    return live;
  }

  #letters(chars: readonly string[] | null, live: ReadonlySet<string>): Set<string> {
    const next = new Set<string>();
    for (const word of live) {
      if (chars === null) this.#leaveOpen(word);
      else
        for (const char of chars) {
          if (LETTER.test(char)) next.add(word + char.toLowerCase());
          else if (word === "") this.#signs.add(char);
          else this.end(word);
        }
    }
    return next;
  }

  #leaveOpen(word: string): void {
    if (word === "") this.#anything = true;
    else this.#open.add(word.slice(0, OPEN_LENGTH));
  }

  /** A word is complete. */
  end(word: string): void {
    if (word === "") this.#anything = true;
    else this.#whole.add(word);
  }

  told(): FirstWords | null {
    if (this.#anything) return null;
    return {
      whole: new Set([...this.#whole].filter((word) => !begun(this.#open, word, OPEN_LENGTH))),
      open: new Set([...this.#open].filter((word) => !begun(this.#open, word, word.length - 1))),
      signs: [...this.#signs],
    };
  }
}
