import { useLingui } from "@lingui/react";
import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import type { JudgementInput, WhereNamedQuery } from "../api/generated/graphql.js";
import { formatDate } from "../i18n/dates.js";
import { useText } from "../i18n/text.js";
import { splitOf } from "./entity-judgements.js";

type Articles = Extract<NonNullable<WhereNamedQuery["node"]>, { kind: string }>["articles"]["nodes"];

interface Props {
  id: string;
  articles: Articles;
  why: string | null;
  isBusy: boolean;
  onSplit: (input: JudgementInput) => void;
}

/** Says which articles mean another thing of the same name. */
export function SplitForm({ id, articles, why, isBusy, onSplit }: Props) {
  const text = useText();
  const { i18n } = useLingui();
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());
  const places = articles.flatMap((article) => {
    const mention = article.mentions.find(({ entity }) => entity?.id === id);
    if (!mention) return [];
    const { start, end, text: surface } = mention;
    return [
      { article, anchor: { articleId: article.id, start, end, surface }, leaves: leaving.has(article.id) },
    ];
  });
  const split = splitOf(places, why);
  if (places.length < 2) return <p className="quiet curate-note">{text("curate.split.one")}</p>;
  return (
    <div className="editor">
      <p>{text("curate.split.lead")}</p>
      <div className="split-list">
        {places.map(({ article, anchor, leaves }) => (
          <Checkbox
            key={article.id}
            size="xs"
            checked={leaves}
            label={
              <>
                <strong>{anchor.surface}</strong>{" "}
                {[
                  article.title ?? article.label,
                  article.publisher,
                  article.publishedAt && formatDate(article.publishedAt, i18n.locale, text),
                ]
                  .filter(Boolean)
                  .join(", ")}
              </>
            }
            onChange={(event) => {
              const { checked } = event.currentTarget;
              setLeaving(
                (now) =>
                  new Set(checked ? [...now, article.id] : [...now].filter((one) => one !== article.id)),
              );
            }}
          />
        ))}
      </div>
      <div className="editor-actions">
        <Button size="xs" loading={isBusy} disabled={split === null} onClick={() => split && onSplit(split)}>
          {text("curate.split.do")}
        </Button>
      </div>
    </div>
  );
}
