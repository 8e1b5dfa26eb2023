import type { Name } from "#model/entity";
import type { AgreementForm, AgreementStatus, EntityKind } from "#model/vocabulary";
import { type HintsRow, hintsOf, readHints, tellingName } from "./agreement-name.js";
import { ask, type ByIds, groupById, indexById } from "./ask.js";

/** An entity as stored; what only places or agreements have is null for the others. */
export interface EntityRecord {
  id: string;
  kind: EntityKind;
  name: string;
  names: Name[];
  country: string | null;
  articleCount: number;
  meetingCount: number;
  isoCode: string | null;
  latitude: number | null;
  longitude: number | null;
  form: AgreementForm | null;
  status: AgreementStatus | null;
  date: string | null;
}

/** What Cypher returns of an entity `e`. */
export const ENTITY_MAP = `e {
  .id, .kind, .name, .nameTexts, .nameLangs, .country, .isoCode, .latitude, .longitude, .form, .status, .date,
  articleCount: coalesce(e.articleCount, 0), meetingCount: coalesce(e.meetingCount, 0), hints: ${hintsOf("e")}
}`;

/** `ENTITY_MAP` as it arrives. */
export type EntityMap = Omit<EntityRecord, "names"> & {
  nameTexts: string[] | null;
  nameLangs: Name["lang"][] | null;
  hints: HintsRow;
};

/** Names are stored as two lists of one length, since Neo4j keeps no lists of maps. */
export function zipNames(texts: string[] | null, langs: Name["lang"][] | null): Name[] {
  return (texts ?? []).map((text, index) => ({ text, lang: langs?.[index] ?? "und" }));
}

export function readEntity({ nameTexts, nameLangs, hints, ...entity }: EntityMap): EntityRecord {
  const name = entity.kind === "Agreement" ? tellingName(entity.name, readHints(hints)) : entity.name;
  return { ...entity, name, names: zipNames(nameTexts, nameLangs) };
}

interface EntityRow {
  id: string;
  entity: EntityMap;
}

/** Entities by id. An id that was merged away answers with the entity that took its place. */
export const entitiesByIds: ByIds<EntityRecord> = async (graph, ids) => {
  const rows = await ask<EntityRow>(
    graph,
    `UNWIND $ids AS id
     OPTIONAL MATCH (r:Redirect {id: id})
     WITH id, coalesce(r.to, id) AS target
     MATCH (e:Entity {id: target})
     RETURN id, ${ENTITY_MAP} AS entity`,
    { ids },
  );
  return indexById(rows, ({ entity }) => readEntity(entity));
};

function entitiesAround(pattern: string): ByIds<EntityRecord[]> {
  return async (graph, ids, first) => {
    const rows = await ask<EntityRow>(
      graph,
      `UNWIND $ids AS id
       CALL (id) {
         MATCH ${pattern}
         RETURN DISTINCT e ORDER BY e.kind, e.name, e.id LIMIT $first
       }
       RETURN id, ${ENTITY_MAP} AS entity`,
      { ids, first },
    );
    return groupById(rows, ({ entity }) => readEntity(entity));
  };
}

/** Parties of each agreement. */
export const partiesOfAgreements = entitiesAround("(:Agreement {id: id})<-[:PARTY_TO]-(e:Entity)");

/** Where each meeting was held. */
export const placesOfMeetings = entitiesAround("(:Meeting {id: id})-[:HELD_AT]->(e:Entity)");
