import { useLingui } from "@lingui/react";
import { formatDate } from "../i18n/dates.js";
import { statusWord } from "../i18n/status-word.js";
import { useText } from "../i18n/text.js";
import { datesInDispute, placesInDispute, statusInDispute, type Version } from "./disagreement.js";
import { useEvidence } from "./use-evidence.js";

/** What the articles disagree about, side by side: each version with its quotes. Nothing is decided here. */
export function Disagreement({ id }: { id: string }) {
  const text = useText();
  const { i18n } = useLingui();
  const { data: claims = [] } = useEvidence({ id });
  const columns = (title: string, versions: Version[], words: (value: string) => string) =>
    versions.length > 1 && (
      <section className="disagreement">
        <h3>
          {text("disagree.title")}: {title}
        </h3>
        <div className="disagreement-columns">
          {versions.map(({ value, claims: of }) => (
            <div key={value}>
              <h4>
                {words(value)} · {text("disagree.quotes", { count: of.length })}
              </h4>
              <ul>
                {of.slice(0, 2).map((claim) => (
                  <li key={claim.id}>
                    <q lang={claim.article.lang}>{claim.quote}</q>
                    <cite>{claim.article.publisher ?? claim.article.title ?? claim.article.label}</cite>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
    );
  return (
    <>
      {columns(text("disagree.date"), datesInDispute(claims), (date) => formatDate(date, i18n.locale, text))}
      {columns(text("disagree.place"), placesInDispute(claims), (names) => names)}
      {columns(text("disagree.status"), statusInDispute(claims), (status) => statusWord(text, status))}
    </>
  );
}
