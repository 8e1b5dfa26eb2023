/**
 * Counts known names in a text by the automaton of Aho and Corasick (1975) over UTF-16 units: one step a unit, whatever the
 * number of names. It looks at nothing else, and so is the limit of what reading a text for names can cost.
 */
export class AhoCorasick {
  readonly #next: Map<number, number>[] = [new Map()];
  readonly #fail: number[] = [0];
  /** Names that end at a state, by itself and along its failure links. */
  readonly #hits: number[] = [0];
  /** Transitions out of the root, which most of a text takes. */
  readonly #root: Int32Array;

  constructor(names: Iterable<string>) {
    for (const name of names) this.#add(name);
    this.#link();
    this.#root = new Int32Array(65_536);
    for (const [unit, state] of this.#next[0]!) this.#root[unit] = state;
  }

  #add(name: string): void {
    let state = 0;
    for (let i = 0; i < name.length; i++) {
      const unit = name.charCodeAt(i);
      let next = this.#next[state]!.get(unit);
      if (next === undefined) {
        next = this.#next.push(new Map()) - 1;
        this.#fail.push(0);
        this.#hits.push(0);
        this.#next[state]!.set(unit, next);
      }
      state = next;
    }
    this.#hits[state]!++;
  }

  #link(): void {
    const queue = [...this.#next[0]!.values()];
    for (let at = 0; at < queue.length; at++) {
      const state = queue[at]!;
      for (const [unit, child] of this.#next[state]!) {
        let fail = this.#fail[state]!;
        while (fail !== 0 && !this.#next[fail]!.has(unit)) fail = this.#fail[fail]!;
        this.#fail[child] = this.#next[fail]!.get(unit) ?? 0;
        this.#hits[child]! += this.#hits[this.#fail[child]!]!;
        queue.push(child);
      }
    }
  }

  /** How often names end in a text. */
  count(text: string): number {
    let state = 0;
    let hits = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      let next = state === 0 ? this.#root[unit]! : this.#next[state]!.get(unit);
      while (next === undefined) {
        state = this.#fail[state]!;
        next = state === 0 ? this.#root[unit]! : this.#next[state]!.get(unit);
      }
      state = next;
      hits += this.#hits[state]!;
    }
    return hits;
  }
}
