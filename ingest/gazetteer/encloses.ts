import type { Gazetteer } from "./gazetteer.js";

/** Whether a place or body is, or holds at any depth, another one, as a gazetteer knows them. */
export function encloses(gazetteer: Pick<Gazetteer, "entry">, outer: string, inner: string): boolean {
  const seen = new Set<string>();
  for (
    let id: string | undefined = inner;
    id !== undefined && !seen.has(id);
    id = gazetteer.entry(id)?.partOf
  ) {
    if (id === outer) return true;
    seen.add(id);
  }
  return false;
}
