import type { RolePartsFragment } from "../api/generated/graphql.js";
import { formatYears } from "../i18n/dates.js";
import { Linked } from "./Linked.jsx";

interface Props {
  roles: readonly RolePartsFragment[];
  /** Whose roles are listed: the other end of each is named. */
  of: "person" | "body";
}

/** Offices with the years in which articles give them. */
export function RoleList({ roles, of }: Props) {
  return (
    <ul className="role-list">
      {roles.map((role) => {
        const other = of === "person" ? role.organization : role.person;
        return (
          <li key={role.id}>
            <span className="role-title">{role.title}</span>
            <span className="list-note">
              {other && <Linked id={other.id}>{other.name}</Linked>}
              {formatYears(role.from, role.to) && (
                <span className="years">{formatYears(role.from, role.to)}</span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
