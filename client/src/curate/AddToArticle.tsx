import type { ArticleTextQuery } from "../api/generated/graphql.js";
import { FailureNote } from "../parts/FailureNote.jsx";
import { AddMissed } from "./AddMissed.jsx";
import { judgementsOfAddition } from "./decisions.js";
import { namesOfArticle } from "./names-of-article.js";
import { useJudge } from "./use-judge.js";
import "../theme/loading.css";

interface Span {
  start: number;
  end: number;
}

interface Props {
  article: NonNullable<ArticleTextQuery["article"]>;
  selected: Span | null;
  onSelect: (span: Span | null) => void;
}

/** Adds a name or a claim to an article of the graph, at once. */
export function AddToArticle({ article, selected, onSelect }: Props) {
  const judge = useJudge();
  return (
    <div aria-busy={judge.isPending}>
      {judge.error && <FailureNote error={judge.error} onRetry={() => judge.reset()} />}
      <AddMissed
        article={article}
        names={namesOfArticle(article)}
        selected={selected}
        onSelect={onSelect}
        onAdd={(addition) => judge.mutate(judgementsOfAddition(addition))}
      />
    </div>
  );
}
