import type { GraphTransaction } from "#graph/connection";
import { lockBlocks } from "#graph/project/blocks";
import { refuseOutdated } from "#graph/project/outdated";
import { shortHash } from "#ingest/resolve/hash";
import type { Article } from "#model/article";

/** Texts and addresses share locks, so that these do not grow with the graph. */
const LOCKS = 64;

/** All locks that keep articles apart. */
export const ARTICLE_LOCKS: readonly string[] = Array.from({ length: LOCKS }, (_, nth) => `lock ${nth}`);

function lockOf(name: string): string {
  return ARTICLE_LOCKS[Number.parseInt(shortHash([name], 8), 16) % LOCKS]!;
}

/**
 * Keeps others from storing these texts, or others at their addresses, until the transaction ends.
 *
 * @throws GraphOutdated where the graph has to be projected anew before anything in it is changed
 */
export async function lockArticles(
  transaction: GraphTransaction,
  articles: readonly Pick<Article, "id" | "url">[],
): Promise<void> {
  const names = articles.flatMap(({ id, url }) => [
    `article ${id}`,
    ...(url === null ? [] : [`address ${url}`]),
  ]);
  await Promise.all([lockBlocks(transaction, names.map(lockOf)), refuseOutdated(transaction)]);
}

/** Waits for all changes of articles that are under way, and keeps others from beginning any until the transaction ends. */
export async function lockAllArticles(transaction: GraphTransaction): Promise<void> {
  await Promise.all([lockBlocks(transaction, ARTICLE_LOCKS), refuseOutdated(transaction)]);
}
