import { useLingui } from "@lingui/react";
import type { EntityKind } from "../api/generated/graphql.js";
import { countryName, nameOf } from "../i18n/places.js";
import { KindIcon } from "../parts/KindIcon.jsx";
import { Linked } from "./Linked.jsx";

interface Props {
  entities: readonly { id: string; name: string; kind: EntityKind; country: string | null }[];
}

/** Entities by name, each leading to its card. */
export function EntityList({ entities }: Props) {
  const { i18n } = useLingui();
  return (
    <ul className="plain-list">
      {entities.map(({ id, name, kind, country }) => (
        <li key={id}>
          <KindIcon kind={kind} country={country} size={18} />
          <span>
            <Linked id={id}>{nameOf({ id, name }, i18n.locale)}</Linked>
            {kind !== "Place" && country && (
              <span className="list-note">{countryName(country, i18n.locale)}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
