import { useLingui } from "@lingui/react";
import type { EntityKind } from "../api/generated/graphql.js";
import { countryName, nameOf } from "../i18n/places.js";
import { useText } from "../i18n/text.js";
import { KindIcon } from "../parts/KindIcon.jsx";
import { NodeActions } from "./NodeActions.jsx";

interface Entity {
  id: string;
  name: string;
  kind: EntityKind;
  country: string | null;
  articleCount: number;
  meetingCount: number;
}

/** Name, kind and country of an entity, what it counts, and what can be done with it. */
export function EntityHead({ entity, note }: { entity: Entity; note?: string }) {
  const text = useText();
  const { i18n } = useLingui();
  const country = countryName(entity.country, i18n.locale);
  return (
    <>
      <p className="card-kicker">
        <KindIcon kind={entity.kind} country={entity.country} size={22} />
        {[text(`kind.${entity.kind}`), country, note].filter(Boolean).join(" · ")}
      </p>
      <h2>{nameOf(entity, i18n.locale)}</h2>
      <p className="card-counts">
        {entity.meetingCount > 0
          ? text("count.meetingsIn", { meetings: entity.meetingCount, articles: entity.articleCount })
          : text("count.articles", { count: entity.articleCount })}
      </p>
      <NodeActions id={entity.id} name={entity.name} />
    </>
  );
}
