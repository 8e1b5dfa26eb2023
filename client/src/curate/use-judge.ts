import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ask } from "../api/client.js";
import { JudgeDocument, type JudgementInput, WithdrawDocument } from "../api/generated/graphql.js";

const PATIENCE_MS = 120_000;

/** Decides; whatever was read before may be told differently afterwards. */
export function useJudge(onDone: (judgementIds: string[]) => void = () => {}) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (input: JudgementInput[]) => ask(JudgeDocument, { input }, { timeoutMs: PATIENCE_MS }),
    onSuccess: async ({ judge }) => {
      onDone(judge.judgements.map(({ id }) => id));
      await cache.invalidateQueries();
    },
  });
}

/** Takes judgements back. */
export function useWithdraw(onDone: () => void = () => {}) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ ids, why }: { ids: string[]; why: string | null }) =>
      ask(WithdrawDocument, { ids, why }, { timeoutMs: PATIENCE_MS }),
    onSuccess: async () => {
      onDone();
      await cache.invalidateQueries();
    },
  });
}
