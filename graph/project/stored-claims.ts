import type { Reader } from "./reader.js";
import { type ResolvedClaim, resolvedClaim } from "./resolved-claim.js";
import type { Properties } from "./rows.js";

/** A claim that stands in the graph, and its blocks. */
export interface StoredClaim {
  claim: ResolvedClaim;
  keys: string[];
  /** What its article shares with others of one source. */
  sourceKey: string;
}

/** Claims of these articles, claims that name these local entities, and all claims in these blocks. */
export async function readClaims(
  reader: Reader,
  {
    articleIds,
    locals,
    keys,
  }: {
    articleIds: readonly string[];
    locals: readonly { articleId: string; localKey: string }[];
    keys: readonly string[];
  },
): Promise<StoredClaim[]> {
  const rows = await reader.run<{
    properties: Properties;
    names: Properties[];
    article: { publishedAt: string | null; lang: string; sourceKey: string };
    keys: string[];
  }>(
    `CALL () {
       UNWIND $articleIds AS id MATCH (:Article {id: id})<-[:FROM]-(c:Claim) RETURN c
       UNION UNWIND $locals AS local
         MATCH (:Article {id: local.articleId})<-[:FROM]-(c:Claim)-[n:NAMES]->() WHERE n.localKey = local.localKey
         RETURN c
       UNION UNWIND $keys AS key MATCH (:Block {key: key})<-[:IN_BLOCK]-(c:Claim) RETURN c
     }
     MATCH (c)-[:FROM]->(a:Article)
     RETURN properties(c) AS properties, a {.publishedAt, .lang, sourceKey: coalesce(a.nearCopyGroup, a.sourceKey)} AS article,
            COLLECT { MATCH (c)-[n:NAMES]->(e:Entity) RETURN n {.*, entityId: e.id} } AS names,
            COLLECT { MATCH (c)-[:IN_BLOCK]->(b) RETURN b.key } AS keys`,
    { articleIds, locals, keys },
  );
  return rows.map((row) => ({
    claim: resolvedClaim(row.properties, row.names, row.article),
    keys: row.keys,
    sourceKey: row.article.sourceKey,
  }));
}
