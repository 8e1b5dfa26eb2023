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

/** A step of an expression: one of some characters (null: too many to list) or one of some sequences of steps. */
interface Step {
  chars: readonly string[] | null;
  groups?: Step[][];
  optional: boolean;
  repeated: boolean;
}

const OPEN_LENGTH = 3;
/** More beginnings than this, or more letters in a class, are not worth telling apart. */
const MOST = 400;
const MOST_LETTERS = 12;
const DIGITS = [..."0123456789"];
const ZERO_WIDTH: Step = { chars: null, groups: [[]], optional: false, repeated: false };
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Reads off the source of an expression with which words it can begin; null where it may begin with anything. It errs
 * on the side of too many: what it leaves out cannot match.
 */
export function firstWords(source: string): FirstWords | null {
  const starts = new Starts();
  const live = starts.walkAll(new Reader(source).alternatives(), new Set([""]));
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
      } else all.at(-1)!.push(this.#quantified(this.#step()));
    }
    return all;
  }

  #quantified(step: Step): Step {
    const sign = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/u.exec(this.#source.slice(this.#at, this.#at + 12));
    if (!sign) return step;
    this.#at += sign[0].length;
    const [first] = sign[0];
    return {
      ...step,
      optional: step.optional || first === "?" || first === "*" || sign[1] === "0",
      repeated: step.repeated || first !== "?",
    };
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
