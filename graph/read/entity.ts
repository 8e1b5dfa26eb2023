import type { Name } from "#model/entity";
import type { AgreementForm, AgreementStatus, EntityKind } from "#model/vocabulary";
import { hintsIn, hintsOf, tellingName } from "./agreement-name.js";
import { ask, type ByIds, groupById, indexById } from "./ask.js";
import { collected, listed, type Parts, propertiesOf, readOn, type Shape } from "./shape.js";

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
const PARTS: Record<string, (e: string) => Parts> = {
  kind: (e) => propertiesOf(e, ["kind"]),
  names: (e) => propertiesOf(e, ["nameTexts", "nameLangs"]),
  country: (e) => propertiesOf(e, ["country"]),
  articleCount: (e) => ({ articleCount: `coalesce(${e}.articleCount, 0)` }),
  meetingCount: (e) => ({ meetingCount: `coalesce(${e}.meetingCount, 0)` }),
};

/** Besides these there is what only places or agreements have. */
const COMMON: ReadonlySet<string> = new Set(["id", "name", "__typename", ...Object.keys(PARTS)]);

const OF_SOME_KINDS = ["isoCode", "latitude", "longitude", "form", "status", "date"];

/**
 * What Cypher returns of an entity, with no more than some fields; `id` is always there.
 * @param among whether it may be an agreement, whose name has to be told from others
 */
export function entityShape(
  wanted: readonly string[] | null,
  e = "e",
  among: "all" | "no agreements" = "all",
): Shape<EntityRecord> {
  const all = wanted === null || wanted.some((field) => !COMMON.has(field));
  const parts: Record<string, string> = { id: `${e}.id` };
  for (const [field, part] of Object.entries(PARTS))
    if (all || wanted.includes(field)) Object.assign(parts, part(e));
  if (all || wanted.includes("name")) {
    parts.name = `${e}.name`;
    if (among === "all") parts.hints = hintsOf(e);
  }
  if (all) Object.assign(parts, propertiesOf(e, OF_SOME_KINDS));
  return readOn(listed<EntityRow>(parts), readEntity);
}

/** All of an entity `e`. */
export const WHOLE_ENTITY = entityShape(null);

/** An entity as it is stored. */
type EntityRow = Omit<EntityRecord, "names"> & {
  nameTexts?: string[] | null;
  nameLangs?: Name["lang"][] | null;
  /** Of an agreement. */
  hints?: unknown;
};

/** Names are stored as two lists of one length, since Neo4j keeps no lists of maps. */
export function zipNames(
  texts: string[] | null | undefined,
  langs: Name["lang"][] | null | undefined,
): Name[] {
  return (texts ?? []).map((text, index) => ({ text, lang: langs?.[index] ?? "und" }));
}

/** What was not asked for is missing in the record. */
function readEntity(row: EntityRow): EntityRecord {
  if (!row.hints && row.nameTexts === undefined) return row as EntityRecord;
  const { nameTexts, nameLangs, hints, ...entity } = row;
  const name = hints ? tellingName(entity.name, hintsIn(hints)) : entity.name;
  return { ...entity, name, names: zipNames(nameTexts, nameLangs) };
}

interface FoundRow {
  id: string;
  entity: unknown;
}

/** Entities by id. An id that was merged away answers with the entity that took its place. */
export const entitiesByIds: ByIds<EntityRecord> = async (graph, ids) => {
  const rows = await ask<FoundRow>(
    graph,
    `UNWIND $ids AS id
     OPTIONAL MATCH (r:Redirect {id: id})
     WITH id, coalesce(r.to, id) AS target
     MATCH (e:Entity {id: target})
     RETURN id, ${WHOLE_ENTITY.cypher} AS entity`,
    { ids },
  );
  return indexById(rows, ({ entity }) => WHOLE_ENTITY.read(entity));
};

/** How many entities to answer, and which fields of theirs; null for all. */
export interface EntitiesAsked {
  first: number;
  wanted?: readonly string[] | null;
}

const IN_ORDER = "RETURN DISTINCT e ORDER BY e.kind, e.name, e.id";

function entitiesAround(pattern: string): ByIds<EntityRecord[], EntitiesAsked> {
  return async (graph, ids, { first, wanted = null }) => {
    const shape = entityShape(wanted);
    const rows = await ask<FoundRow>(
      graph,
      `UNWIND $ids AS id
       CALL (id) {
         MATCH ${pattern}
         ${IN_ORDER} LIMIT $first
       }
       RETURN id, ${shape.cypher} AS entity`,
      { ids, first },
    );
    return groupById(rows, ({ entity }) => shape.read(entity));
  };
}

/** Parties of each agreement. */
export const partiesOfAgreements = entitiesAround("(:Agreement {id: id})<-[:PARTY_TO]-(e:Entity)");

/** Where each meeting was held. */
export const placesOfMeetings = entitiesAround("(:Meeting {id: id})-[:HELD_AT]->(e:Entity)");

/** Where a meeting `m` was held, as an expression. */
export function placesOf(first: number, wanted: readonly string[]): Shape<EntityRecord[]> {
  return collected(
    `CALL (m) { MATCH (m)-[:HELD_AT]->(e:Entity) ${IN_ORDER} LIMIT ${first} }`,
    entityShape(wanted, "e", "no agreements"),
  );
}
