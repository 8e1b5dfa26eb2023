import { useState } from "react";
import type { RolePartsFragment } from "../api/generated/graphql.js";
import { formatYears } from "../i18n/dates.js";
import { useText } from "../i18n/text.js";
import { Linked } from "./Linked.jsx";

interface Props {
  roles: readonly RolePartsFragment[];
  /** Whose roles are listed: the other end of each is named. */
  of: "person" | "body";
}

const SHOWN_AT_FIRST = 4;

/** Offices with the years in which articles give them. */
export function RoleList({ roles, of }: Props) {
  const text = useText();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? roles : roles.slice(0, SHOWN_AT_FIRST);
  return (
    <ul className="role-list">
      {shown.map((role) => {
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
      {shown.length < roles.length && (
        <li>
          <button type="button" className="text-button" onClick={() => setShowsAll(true)}>
            {text("card.showAll", { count: roles.length })}
          </button>
        </li>
      )}
    </ul>
  );
}
