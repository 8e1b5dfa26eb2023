import type { Name } from "#model/entity";
import { ask, type ByIds, groupById, indexById } from "./ask.js";
import { zipNames } from "./entity.js";

export interface RoleRecord {
  id: string;
  title: string;
  titles: Name[];
  from: string | null;
  to: string | null;
  personId: string;
  organizationId: string | null;
}

type RoleMap = Omit<RoleRecord, "titles"> & {
  titleTexts: string[] | null;
  titleLangs: Name["lang"][] | null;
};

interface RoleRow {
  id: string;
  role: RoleMap;
}

/** What Cypher returns of a role `r`. */
const ROLE_MAP = `r {
  .id, .title, .titleTexts, .titleLangs, .from, .to,
  personId: head([(p:Person)-[:HELD]->(r) | p.id]),
  organizationId: head([(r)-[:AT]->(o:Organization) | o.id])
}`;

function readRole({ titleTexts, titleLangs, ...role }: RoleMap): RoleRecord {
  return { ...role, titles: zipNames(titleTexts, titleLangs) };
}

/** Roles by id. */
export const rolesByIds: ByIds<RoleRecord> = async (graph, ids) => {
  const rows = await ask<RoleRow>(
    graph,
    `UNWIND $ids AS id MATCH (r:Role {id: id}) RETURN id, ${ROLE_MAP} AS role`,
    { ids },
  );
  return indexById(rows, ({ role }) => readRole(role));
};

/** Offices that a person held, or that were held at a body; latest first. */
export const rolesOfEntities: ByIds<RoleRecord[]> = async (graph, ids, first) => {
  const rows = await ask<RoleRow>(
    graph,
    `UNWIND $ids AS id
     CALL (id) {
       MATCH (:Entity {id: id})-[:HELD|AT]-(r:Role)
       WITH DISTINCT r ORDER BY coalesce(r.toEnd, '') DESC, coalesce(r.claimCount, 0) DESC, r.id LIMIT $first
       RETURN r
     }
     RETURN id, ${ROLE_MAP} AS role`,
    { ids, first },
  );
  return groupById(rows, ({ role }) => readRole(role));
};
