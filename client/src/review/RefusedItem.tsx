import { useQuery } from "@tanstack/react-query";
import { ask } from "../api/client.js";
import { ArticleTextDocument } from "../api/generated/graphql.js";
import { ClaimEditor } from "../curate/ClaimEditor.jsx";
import { candidatesFor } from "../curate/candidates.js";
import { EMPTY_FORM } from "../curate/claim-form.js";
import { namesOfArticle } from "../curate/names-of-article.js";
import { useText } from "../i18n/text.js";
import { Waiting } from "../parts/Waiting.jsx";
import type { ItemProps } from "./ItemCard.jsx";

/** A claim that its evidence does not bear: to be left out, or made by hand with what its quote does hold. */
export function RefusedItem({ item, queue, isOpened, onClose }: ItemProps) {
  const text = useText();
  const { id, anchors, article, message } = item;
  const [quote, ...named] = anchors;
  const { data } = useQuery({
    queryKey: ["article", article?.id],
    queryFn: () => ask(ArticleTextDocument, { id: article!.id }),
    enabled: isOpened && article !== null,
  });
  if (!quote || !article) return null;
  return (
    <>
      <div className="claim-quote">
        <h3>{[...new Set(named.map(({ surface }) => surface))].join(" – ")}</h3>
        <blockquote lang={article.lang}>
          <mark>{quote.surface}</mark>
        </blockquote>
        <cite>{[article.title ?? article.label, article.publisher].filter(Boolean).join(", ")}</cite>
      </div>
      <p className="footnote">{message}</p>
      {isOpened && !data && <Waiting lines={4} />}
      {isOpened && data?.article && (
        <ClaimEditor
          quote={quote.surface}
          lang={article.lang}
          articleId={article.id}
          candidates={candidatesFor(quote, namesOfArticle(data.article))}
          form={{ ...EMPTY_FORM, date: data.article.publishedAt ?? "" }}
          read={null}
          saveLabel={text("missed.add")}
          isBusy={queue.isBusy}
          onSave={(says) =>
            queue.decide(
              [id],
              [
                { verdict: "CLAIM", anchors: [quote], says },
                { verdict: "REJECT", anchors },
              ],
            )
          }
          onCancel={onClose}
        />
      )}
    </>
  );
}
