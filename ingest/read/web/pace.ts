import { setTimeout as sleep } from "node:timers/promises";

/** Gives every host its turns, one at a time and a pause after each. */
export class Pace {
  /** By host: when it may be asked again, in a queue of one after another. */
  readonly #next = new Map<string, Promise<void>>();

  constructor(private readonly pauseMs: number) {}

  /** Runs `work` when it is the host's turn; `pauseMs` may lengthen the pause after it, as robots.txt asks. */
  async turn<T>(host: string, pauseMs: number, work: () => Promise<T>): Promise<T> {
    const before = this.#next.get(host) ?? Promise.resolve();
    const result = before.then(work);
    const done = result.catch(() => undefined);
    this.#next.set(
      host,
      done.then(() => sleep(Math.max(pauseMs, this.pauseMs), undefined, { ref: false })),
    );
    return result;
  }
}
