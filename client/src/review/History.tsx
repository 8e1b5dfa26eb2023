import { useLingui } from "@lingui/react";
import { Button, Checkbox } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../api/client.js";
import { JudgementsDocument } from "../api/generated/graphql.js";
import { useWithdraw } from "../curate/use-judge.js";
import { formatMoment } from "../i18n/dates.js";
import { useText } from "../i18n/text.js";
import { FailureNote } from "../parts/FailureNote.jsx";
import { Waiting } from "../parts/Waiting.jsx";
import { saidOf } from "./said.js";

const MOST = 200;

/** What people decided: who, when, why, on which words; each taken back by one click. */
export function History({ mayUndo }: { mayUndo: boolean }) {
  const text = useText();
  const { i18n } = useLingui();
  const [withdrawn, setWithdrawn] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ["judgements", withdrawn],
    queryFn: () => ask(JudgementsDocument, { first: MOST, withdrawn }),
  });
  const undo = useWithdraw();
  const when = (at: string) => formatMoment(at, i18n.locale);
  if (error) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting lines={8} />;
  return (
    <section aria-label={text("history.title")}>
      <p className="quiet queue-lead">{text("history.lead")}</p>
      <Checkbox
        size="xs"
        label={text("history.withdrawn")}
        checked={withdrawn}
        onChange={(event) => setWithdrawn(event.currentTarget.checked)}
      />
      {undo.error && <FailureNote error={undo.error} onRetry={() => undo.reset()} />}
      {data.judgements.length === 0 && <p className="queue-empty">{text("history.empty")}</p>}
      <ol className="history">
        {data.judgements.map((judgement) => {
          const { id, verdict, anchors, by, at, why, says } = judgement;
          const said = saidOf(text, i18n.locale, says);
          return (
            <li key={id} className={judgement.withdrawn ? "withdrawn" : undefined}>
              <div>
                <strong>{text(`verdict.${verdict}`)}</strong>
                <span className="history-words">
                  {anchors.slice(0, 6).map(({ articleId, start, end, surface }) => (
                    <q key={`${articleId} ${start} ${end}`}>{surface}</q>
                  ))}
                </span>
                {said && <p>{said}</p>}
                <p className="list-note">
                  {text("history.by", { who: by, when: when(at) })}
                  {why && ` · ${why}`}
                </p>
                {judgement.withdrawn && (
                  <p className="list-note">
                    {text("history.taken", {
                      who: judgement.withdrawn.by,
                      when: when(judgement.withdrawn.at),
                    })}
                    {judgement.withdrawn.why && ` · ${judgement.withdrawn.why}`}
                  </p>
                )}
              </div>
              {mayUndo && !judgement.withdrawn && (
                <Button
                  size="compact-sm"
                  variant="default"
                  loading={undo.isPending && undo.variables?.ids[0] === id}
                  aria-label={text("history.undo.of", {
                    verdict: text(`verdict.${verdict}`),
                    words: anchors[0]?.surface.slice(0, 60) ?? "",
                  })}
                  onClick={() => undo.mutate({ ids: [id], why: null })}
                >
                  {text("history.undo")}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
