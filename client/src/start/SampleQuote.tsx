import { useLingui } from "@lingui/react";
import type { PairPartsFragment } from "../api/generated/graphql.js";
import { useEvidence } from "../evidence/use-evidence.js";
import { openPair } from "../explore/explore.js";
import { formatDate } from "../i18n/dates.js";
import { useText } from "../i18n/text.js";

/** One quoted sentence from the graph, to show what stands behind a line. */
export function SampleQuote({ pair }: { pair: PairPartsFragment }) {
  const text = useText();
  const { i18n } = useLingui();
  const { data: claims } = useEvidence({ a: pair.a.id, b: pair.b.id });
  // Its room is kept until it comes: what stands below is not pushed away from under a finger.
  if (!claims) return <aside className="sample-quote" aria-hidden="true" />;
  const claim = claims.find(({ article }) => article.lang === i18n.locale) ?? claims[0];
  if (!claim) return null;
  const { article } = claim;
  return (
    <aside className="sample-quote">
      <h2>{text("start.sample")}</h2>
      <blockquote lang={article.lang}>
        <mark>{claim.quote}</mark>
      </blockquote>
      <p>
        {[article.publisher, article.publishedAt && formatDate(article.publishedAt, i18n.locale, text)]
          .filter(Boolean)
          .join(", ")}
        {" · "}
        <button
          type="button"
          className="text-button"
          onClick={() => void openPair(pair.a.id, pair.b.id, pair.id)}
        >
          {text("card.pair", { a: pair.a.name, b: pair.b.name })}
        </button>
      </p>
    </aside>
  );
}
