import { useEffect, useRef } from "react";
import type { EntityKind } from "../api/generated/graphql.js";
import type { Decisions, Preview } from "../curate/decisions.js";
import { trimmed } from "../curate/sentence.js";
import { MarkedText } from "../evidence/MarkedText.jsx";
import { selectedSpan } from "../evidence/selection.js";
import { useText } from "../i18n/text.js";
import { KindIcon } from "../parts/KindIcon.jsx";
import { previewLayers } from "./preview-layers.js";

const KINDS: readonly EntityKind[] = ["Person", "Organization", "Place", "Agreement"];

interface Span {
  start: number;
  end: number;
}

interface Props {
  preview: Preview;
  decisions: Decisions;
  quote: Span | null;
  selected: Span | null;
  onSelect: (span: Span) => void;
}

/** The article as it was read: names by kind, what is left out, the sentence that is looked at. */
export function TextPane({ preview, decisions, quote, selected, onSelect }: Props) {
  const text = useText();
  const body = useRef<HTMLDivElement>(null);
  const { article, blocks } = preview;
  const hasBoilerplate = blocks.some(({ role }) => role.toLowerCase() === "boilerplate");

  useEffect(() => {
    if (quote) body.current?.querySelector("mark.quote")?.scrollIntoView({ block: "center" });
  }, [quote]);

  const select = () => {
    const shown = body.current?.querySelector<HTMLElement>(".marked-text");
    const span = shown ? selectedSpan(shown) : null;
    const words = span && trimmed(article.text, span);
    if (words) onSelect(words);
  };

  return (
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
      <section
        className="preview-text"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={text("paste.text")}
        onPointerUp={select}
        onKeyUp={select}
      >
        {article.title && <h3 lang={article.lang}>{article.title}</h3>}
        <div ref={body}>
          <MarkedText
            text={article.text}
            lang={article.lang}
            layers={previewLayers(preview, quote, selected, decisions)}
          />
        </div>
      </section>
    </div>
  );
}
