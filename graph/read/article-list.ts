import { type ArticleRecord, articleShape } from "./article.js";
import { listing } from "./page.js";

/** Which articles. What is left out does not narrow. */
export interface ArticleFilter {
  language?: string;
  publisher?: string;
  /** First and last day of publication, `YYYY-MM-DD`; undated articles answer only without bounds. */
  from?: string;
  to?: string;
  /** All of these are named. */
  mentions?: readonly string[];
  /** Whether its words are a digest's. */
  digest?: boolean;
}

export const ARTICLE_ORDERS = ["newest", "oldest"] as const;
export type ArticleOrder = (typeof ARTICLE_ORDERS)[number];

const ID = { by: "a.id" };
const BY_DAY = { match: "MATCH (a:Article)", property: "a.publishedStart" };

/** Stored articles. */
export const articles = listing<ArticleFilter, ArticleOrder, ArticleRecord>({
  item: "a",
  match: "MATCH (a:Article)",
  starts: {
    mentions: "MATCH (:Entity {id: $filter.mentions[0]})<-[:MENTIONS]-(a:Article)",
    from: "MATCH (a:Article) WHERE a.publishedStart >= $filter.from",
    to: "MATCH (a:Article) WHERE a.publishedStart <= $filter.to",
  },
  conditions: {
    language: "a.lang = $filter.language",
    publisher: "a.publisher = $filter.publisher",
    from: "a.publishedStart >= $filter.from",
    to: "a.publishedStart <= $filter.to",
    mentions: "all(one IN $filter.mentions WHERE EXISTS { (a)-[:MENTIONS]->(:Entity {id: one}) })",
    digest: "(a.basedOn IS NOT NULL) = $filter.digest",
  },
  orders: {
    newest: [{ by: "coalesce(a.publishedStart, '')", descending: true, index: BY_DAY }, ID],
    oldest: [{ by: "coalesce(a.publishedStart, '~')", index: BY_DAY }, ID],
  },
  shape: articleShape,
});

/** Articles that name an entity. */
export const articlesOfEntities = articles.around("MATCH (:Entity {id: id})<-[:MENTIONS]-(a:Article)");

/** Articles that report a meeting `m`. */
export const OF_A_MEETING = "MATCH (m)<-[:STATES]-(:Claim)-[:FROM]->(a:Article)";

/** Articles that report a meeting. */
export const articlesOfMeetings = articles.around(`MATCH (m:Meeting {id: id}) ${OF_A_MEETING}`);
