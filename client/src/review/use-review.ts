import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../api/client.js";
import { type JudgementInput, ReviewDocument, type ReviewKind } from "../api/generated/graphql.js";
import { useJudge, useWithdraw } from "../curate/use-judge.js";
import type { ReviewItem } from "./judgements.js";

/** More would be more than the server answers at once; the next ones follow as these are decided. */
const MOST = 30;

/** One queue, and what was decided in it since it was opened: decided items leave at once, a refused decision brings them back. */
export function useReview(kind: ReviewKind) {
  const cache = useQueryClient();
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<{ ids: string[]; count: number } | null>(null);
  const query = useQuery({
    queryKey: ["review", kind],
    queryFn: () => ask(ReviewDocument, { kind, first: MOST }),
  });
  const judge = useJudge();
  const withdraw = useWithdraw(() => {
    setLast(null);
    setDecided(new Set());
  });
  const items: ReviewItem[] = (query.data?.review ?? []).filter(({ id }) => !decided.has(id));

  const decide = (ids: readonly string[], input: JudgementInput[]) => {
    if (input.length === 0) return;
    setDecided((now) => new Set([...now, ...ids]));
    judge.mutate(input, {
      onSuccess: (answer) => setLast({ ids: answer.judge.judgements.map(({ id }) => id), count: ids.length }),
      onError: () => setDecided((now) => new Set([...now].filter((id) => !ids.includes(id)))),
    });
  };
  return {
    items,
    query,
    decide,
    last,
    isBusy: judge.isPending || withdraw.isPending,
    error: judge.error ?? withdraw.error,
    forgetError: () => {
      judge.reset();
      withdraw.reset();
    },
    undo: () => last && withdraw.mutate({ ids: last.ids, why: null }),
    hide: (id: string) => {
      setDecided((now) => new Set([...now, id]));
      void cache.invalidateQueries();
    },
  };
}

export type ReviewQueue = ReturnType<typeof useReview>;
