import type { ClaimPartsFragment } from "../api/generated/graphql.js";
import { formatDate } from "../i18n/dates.js";
import type { Text } from "../i18n/text.js";

/**
 * A claim as a footnote: quote, title, publisher, date, address, and when it was looked at. A digest names the report
 * that it rests on, and says what it is.
 */
export function citationOf(claim: ClaimPartsFragment, today: string, locale: string, text: Text): string {
  const { article, quote } = claim;
  const parts = [
    `“${quote}”`,
    [article.title ?? article.label, article.isDigest ? `(${text("evidence.digest")})` : null]
      .filter(Boolean)
      .join(" "),
    article.publisher ?? text("evidence.noPublisher"),
    article.publishedAt && formatDate(article.publishedAt, locale, text),
    article.url ?? article.basedOn,
    text("evidence.accessed", { date: formatDate(today, locale, text) }),
  ];
  return `${parts.filter(Boolean).join(", ")}.`;
}
