import { plainKey } from "../key.js";

/** The last part of a public id: "Đống Đa" → "dong-da". */
export function slug(name: string): string {
  return plainKey(name.replaceAll(" ", "-"))
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
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
