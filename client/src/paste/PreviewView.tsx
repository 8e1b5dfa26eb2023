import { useLingui } from "@lingui/react";
import { useEffect, useRef, useState } from "react";
import type { EntityKind, PreviewArticleMutation } from "../api/generated/graphql.js";
import { MarkedText } from "../evidence/MarkedText.jsx";
import { languageName } from "../i18n/places.js";
import { useText } from "../i18n/text.js";
import { KindIcon } from "../parts/KindIcon.jsx";
import { FoundMeetings } from "./FoundMeetings.jsx";
import { FoundNames } from "./FoundNames.jsx";
import { previewLayers } from "./preview-layers.js";

const KINDS: readonly EntityKind[] = ["Person", "Organization", "Place", "Agreement"];

type Preview = PreviewArticleMutation["previewArticle"];

/** The article as it was read, names marked by kind, beside what was found in it. */
export function PreviewView({ preview }: { preview: Preview }) {
  const text = useText();
  const { i18n } = useLingui();
  const [quote, setQuote] = useState<{ start: number; end: number } | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const { article, blocks, entities, meetings, agreements, problems } = preview;
  const language = languageName(article.lang, i18n.locale) ?? text("lang.und");
  const hasBoilerplate = blocks.some(({ role }) => role.toLowerCase() === "boilerplate");

  useEffect(() => {
    if (quote) page.current?.querySelector("mark.quote")?.scrollIntoView({ block: "center" });
  }, [quote]);

  return (
    <div className="preview">
      <div className="preview-page">
        <p className="preview-key">
          {KINDS.map((kind) => (
            <span key={kind}>
              <mark className={kind}>
                <KindIcon kind={kind} size={14} />
                {text(`kinds.${kind}`)}
              </mark>
            </span>
          ))}
          {hasBoilerplate && <span className="boilerplate-key">{text("paste.boilerplate")}</span>}
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section className="preview-text" ref={page} tabIndex={0} aria-label={text("paste.text")}>
          {article.title && <h3 lang={article.lang}>{article.title}</h3>}
          <MarkedText text={article.text} lang={article.lang} layers={previewLayers(preview, quote)} />
        </section>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="preview-found" tabIndex={0} aria-label={text("paste.found")}>
        <p className="quiet">{text("paste.language", { language })}</p>
        {article.known && <p className="note">{text("paste.known")}</p>}
        <FoundMeetings meetings={meetings} agreements={agreements} onQuote={setQuote} />
        <FoundNames entities={entities} />
        {problems.length > 0 && (
          <section>
            <h3>{text("paste.problems")}</h3>
            <ul className="problems">
              {problems.map(({ stage, message }) => (
                <li key={`${stage} ${message}`}>{message}</li>
              ))}
            </ul>
          </section>
        )}
      </section>
    </div>
  );
}
