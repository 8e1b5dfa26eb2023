import { sourceKey } from "#graph/project/article-properties";
import type { Reader } from "#graph/project/reader";
import { readSources } from "#graph/project/sources";
import type { Article } from "#model/article";
import { blocks, closed, type Lock } from "../closure.js";
import { nearCopyGroups, type SourceMember } from "./group.js";
import { bandKeys, shingles } from "./shingles.js";

/** Which source each article is, once a change is made. */
export interface Sources {
  /** Article id → what is counted, for the articles that hang together with the change. */
  counted: Map<string, string>;
  /** The group of the articles that come, and of those where it is another now; null for none. */
  regrouped: { id: string; group: string | null }[];
  /** Articles that stand, of which the group is another now. */
  changedIds: string[];
  /** Blocks of the articles that come or leave. */
  members: { id: string; keys: string[] }[];
}

/** Computes the groups of near copies that a change touches, by reading no more than these. */
export async function sourcesAfter(
  reader: Reader,
  lock: Lock,
  { coming, leaving }: { coming: readonly Article[]; leaving: readonly string[] },
): Promise<Sources> {
  const arriving = coming.map(asMember);
  const moving = [...leaving, ...arriving.map(({ id }) => id)];
  if (moving.length === 0) return { counted: new Map(), regrouped: [], changedIds: [], members: [] };
  const taken = blocks(lock);
  await taken.take(arriving.flatMap(({ keys }) => keys));
  const found = await closed(
    taken,
    (keys) => readSources(reader, { ids: moving, keys }),
    ({ keys }) => keys,
  );
  const standing = found.filter(({ id }) => !moving.includes(id));
  const all = [...standing, ...arriving].sort((a, b) => (a.id < b.id ? -1 : 1));
  const groups = nearCopyGroups(all.map(({ keys, ...member }) => ({ ...member, keys: keys.filter(isBand) })));
  const groupOf = (id: string) => groups.get(id) ?? null;
  const changed = standing.filter(({ id, group }) => groupOf(id) !== group);
  return {
    counted: new Map(all.map(({ id, sourceKey: own }) => [id, groupOf(id) ?? own])),
    regrouped: [...changed, ...arriving].map(({ id }) => ({ id, group: groupOf(id) })),
    changedIds: changed.map(({ id }) => id),
    members: [
      ...arriving.map(({ id, keys }) => ({ id, keys: [...keys] })),
      ...leaving.map((id) => ({ id, keys: [] })),
    ],
  };
}

function asMember(article: Article): SourceMember {
  const own = sourceKey(article);
  const keys = [...bandKeys(shingles(article.text)), `source ${own}`];
  return { id: article.id, text: article.text, sourceKey: own, keys };
}

function isBand(key: string): boolean {
  return key.startsWith("copy ");
}
