import { useLingui } from "@lingui/react";
import type { StartQuery } from "../api/generated/graphql.js";
import { languageName } from "../i18n/places.js";
import { useText } from "../i18n/text.js";

const COUNTS = ["articles", "meetings", "people", "organizations", "places", "agreements"] as const;

/** What the graph was read from, in numbers that each say what they count. */
export function ReadSoFar({ statistics }: { statistics: StartQuery["statistics"] }) {
  const text = useText();
  const { i18n } = useLingui();
  const most = Math.max(1, ...statistics.languages.map(({ articles }) => articles));
  return (
    <section className="read-so-far">
      <h2>{text("start.read")}</h2>
      <dl className="figures">
        {COUNTS.map((name) => (
          <div key={name}>
            <dd>{statistics[name].toLocaleString(i18n.locale)}</dd>
            <dt>{text(`stat.${name}`, { count: statistics[name] })}</dt>
          </div>
        ))}
      </dl>
      <dl className="languages">
        {[...statistics.languages]
          .sort((a, b) => b.articles - a.articles)
          .map(({ lang, articles }) => (
            <div key={lang}>
              <dt>{languageName(lang, i18n.locale) ?? text("lang.und")}</dt>
              <dd>
                <span className="bar" style={{ width: `${(100 * articles) / most}%` }} />
                {text("count.articles", { count: articles })}
              </dd>
            </div>
          ))}
      </dl>
      {statistics.firstYear !== null && statistics.lastYear !== null && (
        <p className="footnote">
          {text("stat.span", { first: String(statistics.firstYear), last: String(statistics.lastYear) })} ·{" "}
          {statistics.claims.toLocaleString(i18n.locale)} {text("stat.claims", { count: statistics.claims })}
        </p>
      )}
    </section>
  );
}
