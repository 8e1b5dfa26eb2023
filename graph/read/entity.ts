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

/** What each field of a record is made of. */
const PARTS: Record<string, (e: string) => string> = {
  kind: () => ".kind",
  names: () => ".nameTexts, .nameLangs",
  country: () => ".country",
  articleCount: (e) => `articleCount: coalesce(${e}.articleCount, 0)`,
  meetingCount: (e) => `meetingCount: coalesce(${e}.meetingCount, 0)`,
};

/** Besides these there is what only places or agreements have. */
const COMMON: ReadonlySet<string> = new Set(["id", "name", "__typename", ...Object.keys(PARTS)]);

/** What Cypher returns of an entity `e`. */
export const ENTITY_MAP = entityMap(null);

/**
 * The same, with no more than some fields; `id` is always there.
 * @param among whether it may be an agreement, whose name has to be told from others
 */
export function entityMap(
  wanted: readonly string[] | null,
  e = "e",
  among: "all" | "no agreements" = "all",
): string {
  const all = wanted === null || wanted.some((field) => !COMMON.has(field));
  const parts = Object.entries(PARTS).flatMap(([field, part]) =>
    all || wanted.includes(field) ? [part(e)] : [],
  );
  if (all || wanted.includes("name"))
    parts.push(".name", ...(among === "all" ? [`hints: ${hintsOf(e)}`] : []));
  const others = all ? [".isoCode", ".latitude", ".longitude", ".form", ".status", ".date"] : [];
  return `${e} {${[".id", ...parts, ...others].join(", ")}}`;
}

/** `ENTITY_MAP` as it arrives. */
export type EntityMap = Omit<EntityRecord, "names"> & {
  nameTexts?: string[] | null;
  nameLangs?: Name["lang"][] | null;
  /** Of an agreement. */
  hints?: HintsRow | null;
};

/** Names are stored as two lists of one length, since Neo4j keeps no lists of maps. */
export function zipNames(
  texts: string[] | null | undefined,
  langs: Name["lang"][] | null | undefined,
): Name[] {
  return (texts ?? []).map((text, index) => ({ text, lang: langs?.[index] ?? "und" }));
}

/** What was not asked for is missing in the record. */
export function readEntity(row: EntityMap): EntityRecord {
  if (!row.hints && row.nameTexts === undefined) return row as EntityRecord;
  const { nameTexts, nameLangs, hints, ...entity } = row;
  const name = hints ? tellingName(entity.name, readHints(hints)) : entity.name;
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

/** How many entities to answer, and which fields of theirs; null for all. */
export interface EntitiesAsked {
  first: number;
  wanted?: readonly string[] | null;
}

const IN_ORDER = "RETURN DISTINCT e ORDER BY e.kind, e.name, e.id";

function entitiesAround(pattern: string): ByIds<EntityRecord[], EntitiesAsked> {
  return async (graph, ids, { first, wanted = null }) => {
    const rows = await ask<EntityRow>(
      graph,
      `UNWIND $ids AS id
       CALL (id) {
         MATCH ${pattern}
         ${IN_ORDER} LIMIT $first
       }
       RETURN id, ${entityMap(wanted)} AS entity`,
      { ids, first },
    );
    return groupById(rows, ({ entity }) => readEntity(entity));
  };
}

/** Parties of each agreement. */
export const partiesOfAgreements = entitiesAround("(:Agreement {id: id})<-[:PARTY_TO]-(e:Entity)");

/** Where each meeting was held. */
export const placesOfMeetings = entitiesAround("(:Meeting {id: id})-[:HELD_AT]->(e:Entity)");

/** Where a meeting `m` was held, as an expression. */
export function placesOf(first: number, wanted: readonly string[]): string {
  return `COLLECT {
       CALL (m) { MATCH (m)-[:HELD_AT]->(e:Entity) ${IN_ORDER} LIMIT ${first} }
       RETURN ${entityMap(wanted, "e", "no agreements")}
     }`;
}
