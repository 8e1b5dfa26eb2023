import { sourceKey } from "#graph/project/article-properties";
import type { Reader } from "#graph/project/reader";
import { BAND_NAMES, readSources, type SourceAsk, type StoredSource } from "#graph/project/sources";
import type { Article } from "#model/article";
import { follow, type Lock } from "../closure.js";
import { nearCopyGroups } from "./group.js";
import { bandKeys, shingles } from "./shingles.js";

/** Which source each article is, once a change is made. */
export interface Sources {
  /** Article id → what is counted, for the articles that hang together with the change. */
  counted: Map<string, string>;
  /** The group of the articles that come, and of those where it is another now; null for none. */
  regrouped: { id: string; group: string | null }[];
  /** Articles that stand, of which the group is another now. */
  changedIds: string[];
  /** What others can find the articles by that come; nothing of those that leave. */
  digests: { id: string; bands: readonly string[] }[];
}

/** Computes the groups of near copies that a change touches, by reading no more than these. */
export async function sourcesAfter(
  reader: Reader,
  lock: Lock,
  { coming, leaving }: { coming: readonly Article[]; leaving: readonly string[] },
): Promise<Sources> {
  const arriving = coming.map(asMember);
  const moving = new Set([...leaving, ...arriving.map(({ id }) => id)]);
  if (moving.size === 0) return { counted: new Map(), regrouped: [], changedIds: [], digests: [] };
  // Copies are rare, and what they share is not known beforehand: whoever loads waits for the others here.
  await lock(["near copies"]);
  const found = new Map<string, StoredSource>();
  const take = async (ask: SourceAsk) => {
    const read = await readSources(reader, ask);
    for (const source of read) found.set(source.id, source);
    return read.flatMap(keysOf);
  };
  const before = await take({ ids: [...moving], sourceKeys: [], bands: [] });
  await follow([...arriving.flatMap(keysOf), ...before], String, (fresh) => take(askFor(fresh)));
  const standing = [...found.values()].filter(({ id }) => !moving.has(id));
  const all = [...standing, ...arriving].sort((a, b) => (a.id < b.id ? -1 : 1));
  const groups = nearCopyGroups(all.map(({ bands, ...member }) => ({ ...member, keys: bands.map(bandKey) })));
  const groupOf = (id: string) => groups.get(id) ?? null;
  const changed = standing.filter(({ id, group }) => groupOf(id) !== group);
  return {
    counted: new Map(all.map(({ id, sourceKey: own }) => [id, groupOf(id) ?? own])),
    regrouped: [...changed, ...arriving].map(({ id }) => ({ id, group: groupOf(id) })),
    changedIds: changed.map(({ id }) => id),
    digests: [...arriving, ...leaving.map((id) => ({ id, bands: [] }))],
  };
}

type Arriving = Pick<StoredSource, "id" | "text" | "sourceKey" | "bands">;

function asMember(article: Article): Arriving {
  const bands = bandKeys(shingles(article.text));
  return { id: article.id, text: article.text, sourceKey: sourceKey(article), bands };
}

const SOURCE = "source ";

function bandKey(band: string, nth: number): string {
  return `${nth} ${band}`;
}

function keysOf({ bands, sourceKey: own }: Pick<StoredSource, "bands" | "sourceKey">): string[] {
  return [...bands.map(bandKey), SOURCE + own];
}

function askFor(keys: readonly string[]): SourceAsk {
  const sourceKeys = keys.filter((key) => key.startsWith(SOURCE)).map((key) => key.slice(SOURCE.length));
  const bands = BAND_NAMES.map((_, nth) =>
    keys.filter((key) => key.startsWith(`${nth} `)).map((key) => key.slice(2)),
  );
  return { ids: [], sourceKeys, bands };
}
