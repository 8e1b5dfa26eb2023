/** A step of an expression: one of some characters (null: too many to list) or one of some sequences of steps. */
export interface Step {
  chars: readonly string[] | null;
  groups?: Step[][];
  optional: boolean;
  repeated: boolean;
}

/** More letters in a class than this are not worth telling apart. */
const MOST_LETTERS = 12;
/** What is repeated more often is not told step by step. */
const MOST_TIMES = 4;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const DIGITS = [..."0123456789"];
const ZERO_WIDTH: Step = { chars: null, groups: [[]], optional: false, repeated: false };

/** Whether a step stands for signs alone: repeated, they part two words as one of them does. */
export const isGap = ({ chars }: Step): boolean => chars?.every((char) => !LETTER.test(char)) ?? false;

/** The source of an expression taken apart: its alternatives, each a sequence of steps. */
export function stepsOf(source: string): Step[][] {
  return new Reader(source).alternatives();
}

/** Takes the source of an expression apart, as far as beginnings need it. */
class Reader {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Step[][] {
    const all: Step[][] = [[]];
    while (this.#at < this.#source.length && this.#source[this.#at] !== ")") {
      if (this.#source[this.#at] === "|") {
        this.#at++;
        all.push([]);
      } else all.at(-1)!.push(...this.#quantified(this.#step()));
    }
    return all;
  }

  #quantified(step: Step): Step[] {
    const sign = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/u.exec(this.#source.slice(this.#at, this.#at + 12));
    if (!sign) return [step];
    this.#at += sign[0].length;
    const [first] = sign[0];
    const least = Number(sign[1] ?? (first === "+" ? 1 : 0));
    const most =
      first === "?" || sign[2] === "" ? Math.max(least, 1) : Number(sign[3] || Number.POSITIVE_INFINITY);
    if (most > MOST_TIMES || isGap(step))
      return [{ ...step, optional: step.optional || least === 0, repeated: step.repeated || first !== "?" }];
    return Array.from({ length: most }, (_, i) => (i < least ? step : { ...step, optional: true }));
  }

  #step(): Step {
    const char = this.#source[this.#at++]!;
    if (char === "(") return this.#group();
    if (char === "[") return one(this.#class());
    if (char === "\\") return this.#escaped();
    if (char === "^" || char === "$") return ZERO_WIDTH;
    return one(char === "." ? null : [char]);
  }

  #group(): Step {
    const opening = /^\?(?::|<?[=!]|<\w+>)/u.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? "";
    this.#at += opening.length;
    const groups = this.alternatives();
    this.#at++;
    return /[=!]$/u.test(opening) ? ZERO_WIDTH : { chars: null, groups, optional: false, repeated: false };
  }

  #escaped(): Step {
    const char = this.#source[this.#at++]!;
    if (char === "d") return one(DIGITS);
    if (char === "s") return one([" "]);
    if (char === "b" || char === "B") return ZERO_WIDTH;
    if (char === "u") {
      this.#at += 4;
      return one([String.fromCharCode(Number.parseInt(this.#source.slice(this.#at - 4, this.#at), 16))]);
    }
    if (char === "p" || char === "P") this.#at = this.#source.indexOf("}", this.#at) + 1;
    return one(/[a-zA-Z]/u.test(char) ? null : [char]);
  }

  /** The characters of a class, null where it is negated or holds more than a few. */
  #class(): string[] | null {
    const end = this.#classEnd();
    const inside = this.#source.slice(this.#at, end);
    this.#at = end + 1;
    if (/^\^|\\[pPwWDS]/u.test(inside)) return null;
    const parts = inside.match(/\\u[\da-f]{4}|\\.|[^\\]/giu) ?? [];
    const chars: string[] = [];
    for (let i = 0; i < parts.length; i++) {
      if (parts[i] === "\\d" || (parts[i] === "0" && parts[i + 1] === "-" && parts[i + 2] === "9")) {
        chars.push(...DIGITS);
        if (parts[i] === "0") i += 2;
      } else if (parts[i] === "-" && i > 0 && i < parts.length - 1) return null;
      else chars.push(unescaped(parts[i]!));
    }
    return chars.length <= MOST_LETTERS ? chars : null;
  }

  #classEnd(): number {
    let end = this.#at;
    while (this.#source[end] !== "]") end += this.#source[end] === "\\" ? 2 : 1;
    return end;
  }
}

const one = (chars: readonly string[] | null): Step => ({ chars, optional: false, repeated: false });

function unescaped(part: string): string {
  if (part.startsWith("\\u")) return String.fromCharCode(Number.parseInt(part.slice(2), 16));
  if (part === "\\s") return " ";
  return part.length > 1 ? part.slice(1) : part;
}
