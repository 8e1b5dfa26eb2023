import type { AgreementForm, AgreementStatus } from "#model/vocabulary";
import { ask, type ByIds, groupById } from "./ask.js";
import { type EntityRecord, entityShape, WHOLE_ENTITY } from "./entity.js";
import { listing } from "./page.js";

/** Which agreements. What is left out does not narrow. */
export interface AgreementFilter {
  form?: readonly AgreementForm[];
  status?: readonly AgreementStatus[];
  /** First and last day, `YYYY-MM-DD`; undated agreements answer only without bounds. */
  from?: string;
  to?: string;
  /** All of these are party to it. */
  parties?: readonly string[];
  /** A party's country, ISO 3166-1 alpha-2 in lower case. */
  country?: string;
  /** Ids of agreements: what a search by name found. */
  someOf?: readonly string[];
  /** Named by so many articles. */
  minArticles?: number;
}

export const AGREEMENT_ORDERS = ["newest", "oldest", "most-named"] as const;
export type AgreementOrder = (typeof AGREEMENT_ORDERS)[number];

const ID = { by: "e.id" };
const off = (property: string) => ({ match: "MATCH (e:Agreement)", property });

/** Agreements of any form. */
export const agreements = listing<AgreementFilter, AgreementOrder, EntityRecord>({
  item: "e",
  match: "MATCH (e:Agreement)",
  starts: {
    someOf: "UNWIND $filter.someOf AS one MATCH (e:Agreement {id: one})",
    parties: "MATCH (:Entity {id: $filter.parties[0]})-[:PARTY_TO]->(e:Agreement)",
  },
  conditions: {
    form: "e.form IN $filter.form",
    status: "e.status IN $filter.status",
    from: "e.dateEnd >= $filter.from",
    to: "e.dateStart <= $filter.to",
    parties: "all(one IN $filter.parties WHERE EXISTS { (e)<-[:PARTY_TO]-(:Entity {id: one}) })",
    country: "EXISTS { (e)<-[:PARTY_TO]-(:Entity {country: $filter.country}) }",
    someOf: "e.id IN $filter.someOf",
    minArticles: "e.articleCount >= $filter.minArticles",
  },
  orders: {
    newest: [{ by: "coalesce(e.dateStart, '')", descending: true, index: off("e.dateStart") }, ID],
    oldest: [{ by: "coalesce(e.dateStart, '~')", index: off("e.dateStart") }, ID],
    "most-named": [{ by: "coalesce(e.articleCount, 0)", descending: true, index: off("e.articleCount") }, ID],
  },
  shape: (wanted) => entityShape(wanted),
});

/** Agreements that an entity is party to, or that were concluded at a meeting held there. */
export const agreementsOfEntities = agreements.around(
  `MATCH (n:Entity {id: id})
   CALL (n) {
     MATCH (n)-[:PARTY_TO]->(e:Agreement) RETURN e
     UNION
     MATCH (n)<-[:HELD_AT]-(:Meeting)<-[:CONCLUDED_AT]-(e:Agreement) RETURN e
   }`,
);

/** Agreements that an article states something of. */
export const agreementsOfArticles = agreements.around(
  "MATCH (:Article {id: id})<-[:FROM]-(:Claim)-[:STATES]->(e:Agreement)",
);

/** Agreements that were concluded at a meeting, newest first. */
export const agreementsOfMeetings: ByIds<EntityRecord[]> = async (graph, ids, first) => {
  const rows = await ask<{ id: string; entity: unknown }>(
    graph,
    `UNWIND $ids AS id
     CALL (id) {
       MATCH (:Meeting {id: id})<-[:CONCLUDED_AT]-(e:Agreement)
       WITH DISTINCT e ORDER BY coalesce(e.dateStart, '') DESC, e.id LIMIT $first
       RETURN e
     }
     RETURN id, ${WHOLE_ENTITY.cypher} AS entity`,
    { ids, first },
  );
  return groupById(rows, ({ entity }) => WHOLE_ENTITY.read(entity));
};
