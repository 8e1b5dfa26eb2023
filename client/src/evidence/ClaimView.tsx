import { useLingui } from "@lingui/react";
import { Tooltip } from "@mantine/core";
import { IconCircleCheck, IconExternalLink, IconHelpCircle } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import type { ClaimPartsFragment } from "../api/generated/graphql.js";
import { ClaimActions } from "../curate/ClaimActions.jsx";
import { citationOf } from "../export/citation.js";
import { bibtexOf, risOf } from "../export/reference.js";
import { formatDate } from "../i18n/dates.js";
import { languageName } from "../i18n/places.js";
import { statusWord } from "../i18n/status-word.js";
import { useText, wordFor } from "../i18n/text.js";
import { sourceLink } from "./source-link.js";

const ArticleDialog = lazy(() =>
  import("./ArticleDialog.jsx").then(({ ArticleDialog }) => ({ default: ArticleDialog })),
);

/** One article's statement: the quote in its paragraph, who published it when, and how it was found. */
export function ClaimView({ claim }: { claim: ClaimPartsFragment }) {
  const text = useText();
  const { i18n } = useLingui();
  const [reads, setReads] = useState(false);
  const [cited, setCited] = useState("");
  const { article, context, quoteStart, quoteEnd } = claim;
  const stands = context.slice(quoteStart, quoteEnd) === claim.quote;
  const link = sourceLink(article);
  const language = languageName(article.lang, i18n.locale) ?? text("lang.und");
  const facts = [
    [text("evidence.event"), formatDate(claim.date, i18n.locale, text)],
    ...(claim.status ? [[text("card.status"), statusWord(text, claim.status)]] : []),
    [text("evidence.language"), language],
    [text("evidence.rule"), wordFor(text, "rule", claim.rule)],
    [text("evidence.confidence"), claim.confidence.toLocaleString(i18n.locale, { style: "percent" })],
  ];
  const references = [
    {
      name: "words",
      label: text("evidence.cite"),
      write: (today: string) => citationOf(claim, today, i18n.locale, text),
    },
    { name: "bibtex", label: "BibTeX", write: (today: string) => bibtexOf(claim, today) },
    { name: "ris", label: "RIS", write: (today: string) => risOf(claim, today) },
  ];
  return (
    <article className="claim">
      <blockquote lang={article.lang}>
        {stands ? (
          <p>
            {context.slice(0, quoteStart)}
            <mark>{claim.quote}</mark>
            {context.slice(quoteEnd)}
          </p>
        ) : (
          <p>{claim.quote}</p>
        )}
      </blockquote>
      <p className={stands ? "verified" : "verified not"}>
        {stands ? (
          <IconCircleCheck size={15} aria-hidden="true" />
        ) : (
          <IconHelpCircle size={15} aria-hidden="true" />
        )}
        {text(stands ? "evidence.verified" : "evidence.unverified")}
      </p>
      <footer>
        <p className="claim-source">
          <cite>{article.title ?? article.label}</cite>
          <span>
            {article.publisher ?? text("evidence.noPublisher")}
            {article.publishedAt &&
              `, ${text("evidence.published", { date: formatDate(article.publishedAt, i18n.locale, text) })}`}
            {article.isDigest && (
              <Tooltip
                label={text("evidence.digest.hint")}
                multiline
                w={260}
                events={{ hover: true, focus: true, touch: true }}
              >
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the badge explains itself on focus */}
                <span className="badge" tabIndex={0}>
                  {text("evidence.digest")}
                </span>
              </Tooltip>
            )}
            {claim.recalled && <span className="badge quiet-badge">{text("evidence.recalled")}</span>}
          </span>
        </p>
        <dl className="claim-facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className="claim-links">
          <button type="button" className="text-button" onClick={() => setReads(true)}>
            {text("evidence.read")}
          </button>
          {references.map(({ name, label, write }) => (
            <button
              key={name}
              type="button"
              className="text-button"
              onClick={() => {
                const reference = write(new Date().toISOString().slice(0, 10));
                void navigator.clipboard?.writeText(reference).then(() => setCited(name));
              }}
            >
              {cited === name ? text("evidence.cited") : label}
            </button>
          ))}
          <ClaimActions id={claim.id} quote={claim.quote} />
          {link && (
            <a href={link} target="_blank" rel="noopener noreferrer external">
              {text(article.url ? "evidence.source" : "evidence.original")}
              <IconExternalLink size={14} aria-hidden="true" />
              <span className="for-ears">{text("evidence.opensNew")}</span>
            </a>
          )}
        </p>
      </footer>
      {reads && (
        <Suspense>
          <ArticleDialog id={article.id} quote={claim.quote} onClose={() => setReads(false)} />
        </Suspense>
      )}
    </article>
  );
}
