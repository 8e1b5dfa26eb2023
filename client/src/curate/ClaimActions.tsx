import { Button } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useText } from "../i18n/text.js";
import { Dialog } from "../parts/Dialog.jsx";
import { FailureNote } from "../parts/FailureNote.jsx";
import { useViewer } from "../session/use-viewer.js";
import { useJudge } from "./use-judge.js";

const CorrectClaim = lazy(() =>
  import("./CorrectClaim.jsx").then(({ CorrectClaim }) => ({ default: CorrectClaim })),
);
const ReportDialog = lazy(() =>
  import("./ReportDialog.jsx").then(({ ReportDialog }) => ({ default: ReportDialog })),
);

/** What can be done about a quoted statement: whoever may judge corrects or rejects it, everybody may report it. */
export function ClaimActions({ id, quote }: { id: string; quote: string }) {
  const text = useText();
  const { mayDo } = useViewer();
  const [opened, setOpened] = useState<"correct" | "reject" | "report" | null>(null);
  const close = () => setOpened(null);
  const judge = useJudge(close);
  const button = (label: string, onClick: () => void) => (
    <button type="button" className="text-button" disabled={judge.isPending} onClick={onClick}>
      {label}
    </button>
  );
  return (
    <>
      {mayDo("CURATOR") && (
        <>
          {button(text("act.review.correct"), () => setOpened("correct"))}
          {button(text("act.review.reject"), () => setOpened("reject"))}
        </>
      )}
      {button(text("report.title"), () => setOpened("report"))}
      {judge.error && <FailureNote error={judge.error} onRetry={() => judge.reset()} />}
      <Suspense>
        {opened === "report" && <ReportDialog subject={id} title={quote} onClose={close} />}
        {opened === "reject" && (
          <Dialog onClose={close} size="30rem" title={text("claim.reject")}>
            <p>{text("claim.reject.ask")}</p>
            <blockquote>{quote}</blockquote>
            <div className="editor-actions">
              <Button
                size="xs"
                loading={judge.isPending}
                onClick={() => judge.mutate([{ verdict: "REJECT", claim: id }])}
              >
                {text("claim.reject.do")}
              </Button>
            </div>
          </Dialog>
        )}
        {opened === "correct" && (
          <Dialog onClose={close} size="36rem" title={text("claim.correct")}>
            <CorrectClaim
              id={id}
              isBusy={judge.isPending}
              onSave={(says) => judge.mutate([{ verdict: "CORRECT", claim: id, says }])}
              onCancel={close}
            />
          </Dialog>
        )}
      </Suspense>
    </>
  );
}
