import { useLingui } from "@lingui/react";
import type { Disagreement as About, ContradictionPartsFragment } from "../api/generated/graphql.js";
import { formatDate } from "../i18n/dates.js";
import { statusWord } from "../i18n/status-word.js";
import { type Text, useText } from "../i18n/text.js";

const TITLES = { DATE: "disagree.date", PLACE: "disagree.place", STATUS: "disagree.status" } as const;
/** So many quotes of each version stand side by side; the others are among the evidence. */
const SHOWN = 2;

function wordsOf(about: About, value: string, text: Text, locale: string): string {
  if (about === "DATE") return formatDate(value, locale, text);
  return about === "STATUS" ? statusWord(text, value) : value;
}

/** What the articles disagree about, side by side: each version with its quotes. Nothing is decided here. */
export function Disagreement({ contradictions }: { contradictions: readonly ContradictionPartsFragment[] }) {
  const text = useText();
  const { i18n } = useLingui();
  return contradictions.map(({ about, values }) => (
    <section className="disagreement" key={about}>
      <h3>
        {text("disagree.title")}: {text(TITLES[about])}
      </h3>
      <div className="disagreement-columns">
        {values.map(({ value, claims }) => (
          <div key={value}>
            <h4>
              {wordsOf(about, value, text, i18n.locale)} · {text("disagree.quotes", { count: claims.length })}
            </h4>
            <ul>
              {claims.slice(0, SHOWN).map(({ id, quote, article }) => (
                <li key={id}>
                  <q lang={article.lang}>{quote}</q>
                  <cite>{article.publisher ?? article.title ?? article.label}</cite>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  ));
}
