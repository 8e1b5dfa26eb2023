import { useLingui } from "@lingui/react";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { ask } from "../api/client.js";
import { ArticleTextDocument } from "../api/generated/graphql.js";
import { openExplorer } from "../explore/page.js";
import { adjust } from "../explore/store.js";
import { formatDate } from "../i18n/dates.js";
import { languageName } from "../i18n/places.js";
import { useText } from "../i18n/text.js";
import { Dialog } from "../parts/Dialog.jsx";
import { FailureNote } from "../parts/FailureNote.jsx";
import { Waiting } from "../parts/Waiting.jsx";
import { useViewer } from "../session/use-viewer.js";
import { select as selectOne } from "../state/view-actions.js";
import { MarkedText } from "./MarkedText.jsx";
import { selectedSpan } from "./selection.js";

const AddToArticle = lazy(() =>
  import("../curate/AddToArticle.jsx").then(({ AddToArticle }) => ({ default: AddToArticle })),
);

/** A stored article in full, its names marked by kind and one quote shown. */
export function ArticleDialog({ id, quote, onClose }: { id: string; quote: string; onClose: () => void }) {
  const text = useText();
  const { i18n } = useLingui();
  const body = useRef<HTMLDivElement>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ["article", id],
    queryFn: () => ask(ArticleTextDocument, { id }),
  });
  const { mayDo } = useViewer();
  const page = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<{ start: number; end: number } | null>(null);
  const select = () => {
    const shown = page.current?.querySelector<HTMLElement>(".marked-text");
    const span = shown ? selectedSpan(shown) : null;
    if (span && mayDo("CURATOR")) setSelected(span);
  };
  const article = data?.article;
  const at = article?.text.indexOf(quote) ?? -1;

  useEffect(() => {
    if (at >= 0) body.current?.querySelector("mark.quote")?.scrollIntoView({ block: "center" });
  }, [at]);

  return (
    <Dialog onClose={onClose} size="46rem" title={article?.title ?? article?.label ?? text("article.label")}>
      {error && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting lines={8} />}
      {article && (
        <div ref={body}>
          <p className="quiet">
            {[
              article.publisher ?? text("evidence.noPublisher"),
              article.author,
              article.publishedAt && formatDate(article.publishedAt, i18n.locale, text),
              languageName(article.lang, i18n.locale),
              article.isDigest ? text("evidence.digest") : null,
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          {article.isDigest && <p className="footnote">{text("evidence.digest.hint")}</p>}
          {mayDo("CURATOR") && (
            <Suspense fallback={<div className="add-waits" />}>
              <AddToArticle article={article} selected={selected} onSelect={setSelected} />
            </Suspense>
          )}
          <div className="article-body" ref={page} onPointerUp={select}>
            <MarkedText
              text={article.text}
              lang={article.lang}
              layers={[
                ...(at >= 0 ? [{ start: at, end: at + quote.length, name: "quote" }] : []),
                ...(selected ? [{ ...selected, name: "selected" }] : []),
                ...article.mentions.map(({ start, end, kind, entity }) => ({
                  start,
                  end,
                  name: kind,
                  ...(entity ? { id: entity.id } : {}),
                })),
              ]}
              onOpen={(named) => {
                onClose();
                openExplorer();
                adjust((view) => selectOne(view, named));
              }}
            />
          </div>
        </div>
      )}
    </Dialog>
  );
}
