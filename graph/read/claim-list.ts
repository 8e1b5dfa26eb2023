import type { FactKind } from "#model/vocabulary";
import { CLAIM_MAP, type ClaimMap, type ClaimRecord, readClaim } from "./claim.js";
import { listing } from "./page.js";

/** Which claims. What is left out does not narrow. */
export interface ClaimFilter {
  factKind?: readonly FactKind[];
  /** First and last day of what it states, `YYYY-MM-DD`; undated claims answer only without bounds. */
  from?: string;
  to?: string;
  /** Such as `held` or `signed`. */
  status?: string;
  rule?: string;
  minConfidence?: number;
  maxConfidence?: number;
  language?: string;
  publisher?: string;
  /** All of these are named. */
  names?: readonly string[];
  article?: string;
  /** Among these claims. */
  ids?: readonly string[];
}

export const CLAIM_ORDERS = ["newest", "oldest", "surest", "least-sure"] as const;
export type ClaimOrder = (typeof CLAIM_ORDERS)[number];

/** Off the days of articles: their claims follow. */
const BY_DAY = {
  match: "MATCH (c:Claim)-[:FROM]->(a:Article) USING INDEX a:Article(publishedStart)",
  property: "a.publishedStart",
};
const BY_CONFIDENCE = {
  match: "MATCH (c:Claim)-[:FROM]->(a:Article) USING INDEX c:Claim(confidence, id)",
  property: "c.confidence",
  next: "c.id",
};

/** By place in the text, and then by id. */
const IN_THE_ARTICLE = [{ by: "a.id" }, { by: "c.start" }, { by: "c.id" }];

/** Claims, each with its article `a`. */
export const claims = listing<ClaimFilter, ClaimOrder, ClaimRecord>({
  item: "c",
  match: "MATCH (c:Claim)",
  starts: {
    ids: "UNWIND $filter.ids AS one MATCH (c:Claim {id: one})",
    names: "MATCH (:Entity {id: $filter.names[0]})<-[:NAMES]-(c:Claim)",
    article: "MATCH (:Article {id: $filter.article})<-[:FROM]-(c:Claim)",
    from: "MATCH (c:Claim) WHERE c.dateStart >= $filter.from OR c.dateEnd >= $filter.from",
  },
  besides: "MATCH (c)-[:FROM]->(a:Article)",
  conditions: {
    factKind: "c.factKind IN $filter.factKind",
    from: "c.dateEnd >= $filter.from",
    to: "c.dateStart <= $filter.to",
    status: "c.status = $filter.status",
    rule: "c.rule = $filter.rule",
    minConfidence: "c.confidence >= $filter.minConfidence",
    maxConfidence: "c.confidence <= $filter.maxConfidence",
    language: "a.lang = $filter.language",
    publisher: "a.publisher = $filter.publisher",
    names: "all(one IN $filter.names WHERE EXISTS { (c)-[:NAMES]->(:Entity {id: one}) })",
    article: "a.id = $filter.article",
    ids: "c.id IN $filter.ids",
  },
  orders: {
    newest: [{ by: "coalesce(a.publishedStart, '')", descending: true, index: BY_DAY }, ...IN_THE_ARTICLE],
    oldest: [{ by: "coalesce(a.publishedStart, '~')", index: BY_DAY }, ...IN_THE_ARTICLE],
    surest: [
      { by: "c.confidence", descending: true, index: BY_CONFIDENCE },
      { by: "c.id", descending: true },
    ],
    "least-sure": [{ by: "c.confidence", index: BY_CONFIDENCE }, { by: "c.id" }],
  },
  shape: () => ({ cypher: CLAIM_MAP, read: (row) => readClaim(row as ClaimMap) }),
});

/** Claims that name an entity or state something of it. */
export const claimsOfEntities = claims.around("MATCH (:Entity {id: id})<-[:NAMES|STATES]-(c:Claim)");

/** Claims that report a meeting. */
export const claimsOfMeetings = claims.around("MATCH (:Meeting {id: id})<-[:STATES]-(c:Claim)");

/** Claims that give a person an office. */
export const claimsOfRoles = claims.around("MATCH (:Role {id: id})<-[:STATES]-(c:Claim)");

/** Claims that an article makes. */
export const claimsOfArticles = claims.around("MATCH (:Article {id: id})<-[:FROM]-(c:Claim)");
