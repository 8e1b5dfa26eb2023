import { plainKey } from "../key.js";
import { tokens } from "../token.js";

/** The last part of a public id: "Đống Đa" → "dong-da". */
export function slug(name: string): string {
  return tokens(name.replaceAll(/['’]/g, "-"))
    .map((token) => plainKey(token.text).replace(/[^a-z0-9]/g, ""))
    .filter(Boolean)
    .join("-");
}

/** Hands out ids; whoever comes second takes the next of its own alternatives. */
export class PlaceIds {
  readonly #taken = new Set<string>();

  /** The first free id among `place/<candidate>`; undefined where all are taken. */
  claim(...candidates: string[]): string | undefined {
    const free = candidates.map((candidate) => `place/${candidate}`).find((id) => !this.#taken.has(id));
    if (free) this.#taken.add(free);
    return free;
  }
}
