import { dateBounds } from "#model/date";
import type { Role } from "#model/entity";
import { distinct, type EdgeRow, known, type Rows } from "./rows.js";

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
