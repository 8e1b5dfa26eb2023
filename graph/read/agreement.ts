import type { Graph } from "../connection.js";
import { ask, type ByIds, groupById } from "./ask.js";
import { ENTITY_MAP, type EntityMap, type EntityRecord, readEntity } from "./entity.js";

const NEWEST_FIRST = "coalesce(e.dateStart, '') DESC, e.id";

function agreementsAround(match: string): ByIds<EntityRecord[]> {
  return async (graph, ids, first) => {
    const rows = await ask<{ id: string; entity: EntityMap }>(
      graph,
      `UNWIND $ids AS id
       CALL (id) {
         ${match}
         WITH DISTINCT e ORDER BY ${NEWEST_FIRST} LIMIT $first
         RETURN e
       }
       RETURN id, ${ENTITY_MAP} AS entity`,
      { ids, first },
    );
    return groupById(rows, ({ entity }) => readEntity(entity));
  };
}

/** Agreements that an entity is party to, or that were concluded at a meeting held there. */
export const agreementsOfEntities = agreementsAround(
  `MATCH (n:Entity {id: id})
   CALL (n) {
     MATCH (n)-[:PARTY_TO]->(e:Agreement) RETURN e
     UNION
     MATCH (n)<-[:HELD_AT]-(:Meeting)<-[:CONCLUDED_AT]-(e:Agreement) RETURN e
   }`,
);

/** Agreements that were concluded at a meeting. */
export const agreementsOfMeetings = agreementsAround(
  "MATCH (:Meeting {id: id})<-[:CONCLUDED_AT]-(e:Agreement)",
);

/** Agreements that an article states something of. */
export const agreementsOfArticles = agreementsAround(
  "MATCH (:Article {id: id})<-[:FROM]-(:Claim)-[:STATES]->(e:Agreement)",
);

export interface AgreementFilter {
  /** First and last day, `YYYY-MM-DD`; null for no bound. Undated agreements answer only without bounds. */
  from: string | null;
  to: string | null;
  /** A party's country, ISO 3166-1 alpha-2 in lower case. */
  country: string | null;
}

/** Agreements, newest first. */
export async function listAgreements(
  graph: Graph,
  filter: AgreementFilter,
  first: number,
): Promise<EntityRecord[]> {
  const rows = await ask<{ entity: EntityMap }>(
    graph,
    `MATCH (e:Agreement)
     WHERE ($from IS NULL OR e.dateEnd >= $from)
       AND ($to IS NULL OR e.dateStart <= $to)
       AND ($country IS NULL OR EXISTS { (e)<-[:PARTY_TO]-(:Entity {country: $country}) })
     WITH e ORDER BY ${NEWEST_FIRST} LIMIT $first
     RETURN ${ENTITY_MAP} AS entity`,
    { ...filter, first },
  );
  return rows.map(({ entity }) => readEntity(entity));
}
