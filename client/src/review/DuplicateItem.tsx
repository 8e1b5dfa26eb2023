import { useLingui } from "@lingui/react";
import type { SidePartsFragment } from "../api/generated/graphql.js";
import { reasonWord } from "../curate/reasons.js";
import { formatDate } from "../i18n/dates.js";
import { countryName } from "../i18n/places.js";
import { useText } from "../i18n/text.js";
import { KindIcon } from "../parts/KindIcon.jsx";
import type { ItemProps } from "./ItemCard.jsx";
import { ShowLink } from "./ShowLink.jsx";

/** Two that may be one, side by side, with what speaks for and against. */
export function DuplicateItem({ item: { left, right, reasons } }: ItemProps) {
  const text = useText();
  if (!left || !right) return null;
  const sorted = [...reasons].sort((a, b) => b.weight - a.weight);
  return (
    <>
      <div className="sides-by-side">
        <Side entity={left} />
        <Side entity={right} />
      </div>
      <ul className="reasons">
        {sorted.map(({ name, weight }) => (
          <li key={name} className={weight < 0 ? "against" : "for"}>
            <span className="reason-weight" aria-hidden="true">
              <i style={{ width: `${Math.min(100, Math.abs(weight) * 100)}%` }} />
            </span>
            {text(weight < 0 ? "why.against" : "why.for", { reason: reasonWord(text, name) })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Side({ entity }: { entity: SidePartsFragment }) {
  const text = useText();
  const { i18n } = useLingui();
  const { id, kind, name, country, names, claims, articleCount, meetingCount } = entity;
  const others = [...new Set(names.map((one) => one.text))].filter((one) => one !== name);
  const offices = "roles" in entity ? [...new Set(entity.roles.map(({ title }) => title))] : [];
  return (
    <section className="side">
      <h3>
        <KindIcon kind={kind} country={country} size={20} />
        <ShowLink id={id}>{name}</ShowLink>
      </h3>
      <p className="list-note">
        {[
          text(`kind.${kind}`),
          countryName(country, i18n.locale),
          meetingCount > 0
            ? text("count.meetingsIn", { meetings: meetingCount, articles: articleCount })
            : text("count.articles", { count: articleCount }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {others.length > 0 && <p className="list-note">{others.slice(0, 6).join(" · ")}</p>}
      {offices.length > 0 && <p>{offices.slice(0, 3).join(" · ")}</p>}
      {claims.nodes.map((claim) => (
        <blockquote key={claim.id}>
          <q lang={claim.article.lang}>{claim.quote}</q>
          <cite>
            {claim.article.title ?? claim.article.label}
            {claim.article.publishedAt && `, ${formatDate(claim.article.publishedAt, i18n.locale, text)}`}
          </cite>
        </blockquote>
      ))}
      {claims.nodes.length === 0 && <p className="quiet">{text("review.noClaim")}</p>}
    </section>
  );
}
