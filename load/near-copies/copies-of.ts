import type { Reader } from "#graph/project/reader";
import { type PossibleCopies, possibleCopies, type SourceName, textsOf } from "#graph/project/sources";
import { areCopies } from "./group.js";
import { ALIKE, shingles } from "./shingles.js";

/** An article that comes, as far as copies of it are looked for. */
export interface Asking {
  id: string;
  runs: ReadonlySet<number>;
  bands: readonly string[];
}

/** An article that comes, and a source of which it is a copy. */
export interface Copy {
  id: string;
  source: SourceName;
}

/** Of each source, the likeliest copies are read first: one that is found is enough. */
const FIRST = 4;
const MOST = 1_000_000;

/**
 * Finds the sources that stand of which articles that come are copies, by the texts.
 *
 * @param moving articles that are left out
 */
export async function copiesOf(
  reader: Reader,
  arriving: readonly Asking[],
  moving: readonly string[],
): Promise<Copy[]> {
  const found = new Map<string, Copy>();
  const runs = new Map(arriving.map((each) => [each.id, each.runs]));
  let asks = arriving.filter(({ bands }) => bands.length > 0);
  for (const part of [[0, FIRST] as const, [FIRST, MOST] as const]) {
    const possible = await possibleCopies(reader, asks, { but: moving, least: ALIKE, part });
    const open = possible.filter((each) => !found.has(nameOf(each)));
    const texts = await textsOf(reader, [...new Set(open.flatMap(({ ids }) => ids))]);
    const standing = new Map(Array.from(texts, ([id, text]) => [id, shingles(text)]));
    for (const each of open)
      if (each.ids.some((id) => areCopies(runs.get(each.asking)!, standing.get(id)!)))
        found.set(nameOf(each), { id: each.asking, source: each });
    const more = open.filter((each) => each.ids.length === FIRST && !found.has(nameOf(each)));
    asks = asks.filter(({ id }) => more.some(({ asking }) => asking === id));
  }
  return [...found.values()];
}

function nameOf({ asking, group, sourceKey }: PossibleCopies): string {
  return JSON.stringify([asking, group, sourceKey]);
}
