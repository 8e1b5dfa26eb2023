import { Button, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ask } from "../api/client.js";
import { ReportErrorDocument } from "../api/generated/graphql.js";
import { useText } from "../i18n/text.js";
import { Dialog } from "../parts/Dialog.jsx";
import { FailureNote } from "../parts/FailureNote.jsx";

/** A reader says that something is wrong. Anybody may; it waits in the review. */
export function ReportDialog({
  subject,
  title,
  onClose,
}: {
  subject: string;
  title: string;
  onClose: () => void;
}) {
  const text = useText();
  const cache = useQueryClient();
  const [message, setMessage] = useState("");
  const report = useMutation({
    mutationFn: () => ask(ReportErrorDocument, { subject, message: message.trim() }),
    onSuccess: () => cache.invalidateQueries({ queryKey: ["review-counts"] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    report.mutate();
  };
  return (
    <Dialog onClose={onClose} size="32rem" title={text("report.title")}>
      {report.isSuccess ? (
        <div className="report-form" role="status">
          <p>{text("report.thanks")}</p>
          <Button onClick={onClose}>{text("app.close")}</Button>
        </div>
      ) : (
        <form className="report-form" onSubmit={submit}>
          <p className="quiet">{title}</p>
          <Textarea
            label={text("report.what")}
            description={text("report.what.hint")}
            autosize
            minRows={4}
            maxLength={2000}
            data-autofocus
            value={message}
            onChange={(event) => setMessage(event.currentTarget.value)}
          />
          {report.error && <FailureNote error={report.error} onRetry={() => report.mutate()} />}
          <Button type="submit" loading={report.isPending} disabled={message.trim() === ""}>
            {text("report.send")}
          </Button>
        </form>
      )}
    </Dialog>
  );
}
