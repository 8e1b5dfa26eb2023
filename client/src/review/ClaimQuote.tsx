import { useLingui } from "@lingui/react";
import { formatDate } from "../i18n/dates.js";
import { statusWord } from "../i18n/status-word.js";
import { useText, wordFor } from "../i18n/text.js";
import { sidesOf } from "../loading/line-words.js";
import type { ReviewClaim } from "./judgements.js";

/** What a claim says, over its quote in the paragraph that it stands in. */
export function ClaimQuote({ claim }: { claim: ReviewClaim }) {
  const text = useText();
  const { i18n } = useLingui();
  const { article, context, quoteStart, quoteEnd } = claim;
  const place = claim.arguments.find(({ as }) => as === "PLACE")?.entity?.name;
  const named = claim.arguments.flatMap(({ as, entity }) =>
    entity && as !== "PARTICIPANT" && as !== "PLACE" ? [entity.name] : [],
  );
  const title = claim.factKind === "Meeting" ? sidesOf(claim) : [...new Set(named)].join(" – ");
  const words = [
    text(`fact.${claim.factKind}`),
    claim.act && wordFor(text, "act", claim.act),
    claim.status && statusWord(text, claim.status),
    place,
    claim.date && formatDate(claim.date, i18n.locale, text),
  ];
  return (
    <div className="claim-quote">
      <h3>{title}</h3>
      <p className="list-note">{words.filter(Boolean).join(" · ")}</p>
      <blockquote lang={article.lang}>
        {context.slice(0, quoteStart)}
        <mark>{context.slice(quoteStart, quoteEnd) || claim.quote}</mark>
        {context.slice(quoteEnd)}
      </blockquote>
      <cite>
        {[
          article.title ?? article.label,
          article.publisher,
          article.publishedAt && formatDate(article.publishedAt, i18n.locale, text),
        ]
          .filter(Boolean)
          .join(", ")}
      </cite>
    </div>
  );
}
