import { dateBounds } from "#model/date";
import type { Name, Role } from "#model/entity";
import { distinct, type EdgeRow, known, type Rows } from "./rows.js";
import type { StoredRole } from "./stored-facts.js";

/** Offices, who held them, and at which body. */
export function roleRows(roles: readonly Role[]): Rows {
  return {
    nodes: roles.map((role) => ({
      label: "Role",
      id: role.id,
      properties: known({
        id: role.id,
        title: role.titles[0]?.text,
        titleTexts: role.titles.map(({ text }) => text),
        titleLangs: role.titles.map(({ lang }) => lang),
        from: role.from,
        to: role.to,
        fromStart: role.from && dateBounds(role.from).start,
        toEnd: role.to && dateBounds(role.to).end,
        claimCount: role.claimIds.length,
        office: role.office,
        first: JSON.stringify(role.first),
      }),
    })),
    edges: roles.flatMap(roleEdges),
  };
}

function roleEdges(role: Role): EdgeRow[] {
  const properties = { claimIds: distinct(role.claimIds) };
  const held: EdgeRow = { type: "HELD", from: role.personId, to: role.id, properties };
  return role.organizationId === null
    ? [held]
    : [held, { type: "AT", from: role.id, to: role.organizationId, properties }];
}

/** The inverse of `roleRows`, for one role. */
export function roleOf({ node, personId, organizationId, claimIds }: StoredRole): Role {
  const { titleTexts, titleLangs, from, to, office, first } = node.properties;
  const langs = titleLangs as Name["lang"][];
  return {
    id: node.id,
    personId,
    organizationId,
    titles: (titleTexts as string[]).map((text, nth) => ({ text, lang: langs[nth]! })),
    from: (from as string | undefined) ?? null,
    to: (to as string | undefined) ?? null,
    claimIds,
    office: String(office),
    first: JSON.parse(String(first)) as Role["first"],
  };
}
