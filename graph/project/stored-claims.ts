import type { GraphTransaction } from "../connection.js";
import { blockId } from "./blocks.js";
import { over, type Reader } from "./reader.js";
import { type ResolvedClaim, resolvedClaim } from "./resolved-claim.js";
import type { Properties } from "./rows.js";

/** A claim that stands in the graph. */
export interface StoredClaim {
  claim: ResolvedClaim;
  /** What its article shares with others of one source. */
  sourceKey: string;
}

/** Claims are looked for in a block: those of an article, and those of which the time overlaps. */
export interface Ask {
  key: string;
  articleId: string;
  /** Days since 1970; null where the claim's time is not known. */
  from: number | null;
  to: number | null;
}

const CLAIM = `MATCH (c)-[:FROM]->(a:Article)
     RETURN properties(c) AS properties, a {.publishedAt, .lang, sourceKey: coalesce(a.nearCopyGroup, a.sourceKey)} AS article,
            COLLECT { MATCH (c)-[n:NAMES]->(e:Entity) RETURN n {.*, entityId: e.id} } AS names`;

/** Claims of these articles. */
export const claimsOfArticles = (reader: Reader, articleIds: readonly string[]) =>
  claims(
    reader,
    "UNWIND $given AS id MATCH (a:Article {id: id})<-[:FROM]-(c:Claim) USING INDEX SEEK a:Article(id)",
    articleIds,
  );

/** Claims of these articles that have to do with what was concluded where: of agreements, and of signings. */
export const conclusionsOfArticles = (reader: Reader, articleIds: readonly string[]) =>
  claims(
    reader,
    "UNWIND $given AS id MATCH (a:Article {id: id})<-[:FROM]-(c:Claim) USING INDEX SEEK a:Article(id) WHERE c.factKind = 'Agreement' OR c.act = 'signing' WITH c",
    articleIds,
  );

/** Claims that name these local entities. */
export const claimsOfLocals = (reader: Reader, locals: readonly { articleId: string; localKey: string }[]) =>
  claims(
    reader,
    `UNWIND $given AS local
     MATCH (a:Article {id: local.articleId})<-[:FROM]-(c:Claim)-[n:NAMES]->() USING INDEX SEEK a:Article(id)
     WHERE n.localKey = local.localKey
     WITH DISTINCT c`,
    locals,
  );

/** Claims with these ids. */
export const claimsByIds = (reader: Reader, ids: readonly string[]) =>
  claims(reader, "UNWIND $given AS id MATCH (c:Claim {id: id}) USING INDEX SEEK c:Claim(id)", ids);

/** Claims that are asked for in blocks. */
export const claimsInBlocks = (reader: Reader, asks: readonly Ask[]) =>
  claims(
    reader,
    `UNWIND $given AS ask MATCH (b:Block {key: ask.key})<-[r:IN_BLOCK]-(c:Claim) USING INDEX SEEK b:Block(key)
     WHERE r.articleId = ask.articleId OR (r.from <= ask.to AND r.to >= ask.from)
     WITH DISTINCT c`,
    asks.map((ask) => ({ ...ask, key: blockId(ask.key) })),
  );

async function claims(reader: Reader, match: string, given: readonly unknown[]): Promise<StoredClaim[]> {
  const rows = await over<{
    properties: Properties;
    names: Properties[];
    article: { publishedAt: string | null; lang: string; sourceKey: string };
  }>(reader, `${match} ${CLAIM}`, { given });
  return rows.map((row) => ({
    claim: resolvedClaim(row.properties, row.names, row.article),
    sourceKey: row.article.sourceKey,
  }));
}

/** In which blocks a claim is, and at which time. */
export interface ClaimBlocks {
  id: string;
  asks: readonly Ask[];
}

/** Takes claims out of their blocks. */
export async function leaveBlocks(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  await over(
    transaction,
    "UNWIND $ids AS id MATCH (c:Claim {id: id})-[r:IN_BLOCK]->() USING INDEX SEEK c:Claim(id) DELETE r",
    { ids },
  );
}

/** Puts claims into blocks, which must be locked and are none that they are in. */
export async function enterBlocks(
  transaction: GraphTransaction,
  claimsToEnter: readonly ClaimBlocks[],
): Promise<void> {
  const rows = claimsToEnter.flatMap(({ id, asks }) =>
    asks.map(({ key, articleId, from, to }) => {
      const timed = from !== null && to !== null;
      return [id, blockId(key), articleId, timed ? from : null, timed ? to : null];
    }),
  );
  await over(
    transaction,
    `UNWIND $rows AS row MATCH (c:Claim {id: row[0]}) USING INDEX SEEK c:Claim(id)
     MATCH (b:Block {key: row[1]}) USING INDEX SEEK b:Block(key)
     CREATE (c)-[:IN_BLOCK {articleId: row[2], from: row[3], to: row[4]}]->(b)`,
    { rows },
  );
}
