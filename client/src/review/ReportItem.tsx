import { useLingui } from "@lingui/react";
import { Button, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ask } from "../api/client.js";
import { CloseReportDocument } from "../api/generated/graphql.js";
import { CorrectClaim } from "../curate/CorrectClaim.jsx";
import { formatMoment } from "../i18n/dates.js";
import { useText } from "../i18n/text.js";
import { FailureNote } from "../parts/FailureNote.jsx";
import type { ItemProps } from "./ItemCard.jsx";
import { ShowLink } from "./ShowLink.jsx";

/** What a reader thinks is wrong, with the way to it, and an answer when it is settled. */
export function ReportItem({ item, queue, isOpened, mayDecide, onClose }: ItemProps) {
  const text = useText();
  const { i18n } = useLingui();
  const [answer, setAnswer] = useState("");
  const [corrects, setCorrects] = useState(false);
  const { report, id } = item;
  const close = useMutation({
    mutationFn: () => ask(CloseReportDocument, { id, answer: answer.trim() || null }),
    onSuccess: () => queue.hide(id),
  });
  if (!report) return null;
  const { about } = report;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    close.mutate();
  };
  return (
    <>
      <p className="report-words">{report.message}</p>
      <p className="list-note">
        {formatMoment(report.at, i18n.locale)} · <About about={about} subject={report.subject} />
      </p>
      {mayDecide && about?.__typename === "Claim" && (
        <Button size="compact-xs" variant="default" onClick={() => setCorrects(!corrects)}>
          {text("act.review.correct")}
        </Button>
      )}
      {corrects && about?.__typename === "Claim" && (
        <CorrectClaim
          id={about.id}
          isBusy={queue.isBusy}
          onSave={(says) => {
            queue.decide([], [{ verdict: "CORRECT", claim: about.id, says }]);
            setCorrects(false);
          }}
          onCancel={() => setCorrects(false)}
        />
      )}
      {close.error && <FailureNote error={close.error} onRetry={() => close.mutate()} />}
      {isOpened && (
        <form className="editor" onSubmit={submit}>
          <Textarea
            size="xs"
            label={text("report.answer")}
            autosize
            minRows={2}
            autoFocus
            value={answer}
            onChange={(event) => setAnswer(event.currentTarget.value)}
          />
          <div className="editor-actions">
            <Button size="xs" variant="default" onClick={onClose}>
              {text("curate.cancel")}
            </Button>
            <Button size="xs" type="submit" loading={close.isPending}>
              {text("report.close")}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}

type AboutNode = NonNullable<ItemProps["item"]["report"]>["about"];

function About({ about, subject }: { about: AboutNode; subject: string }) {
  const text = useText();
  if (!about) return <>{text("report.gone", { id: subject })}</>;
  if (about.__typename === "Claim") return <q>{about.quote}</q>;
  if (about.__typename === "Article") return <>{about.headline ?? about.label}</>;
  if (about.__typename === "Role") return <>{about.office}</>;
  return <ShowLink id={about.id}>{titleOf(about)}</ShowLink>;
}

function titleOf(about: NonNullable<AboutNode>): string {
  if (about.__typename === "Meeting") return about.title;
  return "name" in about ? about.name : about.id;
}
