import { Button, Modal } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../api/client.js";
import { LoadArticleDocument, PreviewArticleDocument } from "../api/generated/graphql.js";
import { addToNetwork } from "../explore/explore.js";
import { useText } from "../i18n/text.js";
import { FailureNote } from "../parts/FailureNote.jsx";
import { type ArticleDraft, EMPTY_DRAFT, faultsOf, inputOf } from "./article-draft.js";
import { DraftForm } from "./DraftForm.jsx";
import { Outcome } from "./Outcome.jsx";
import { PreviewView } from "./PreviewView.jsx";

/** Paste, preview, load: nothing is stored before the last step, and nothing typed is lost by a failure. */
export function PasteDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const text = useText();
  const cache = useQueryClient();
  const [draft, setDraft] = useState<ArticleDraft>(EMPTY_DRAFT);
  const preview = useMutation({
    mutationFn: (input: ArticleDraft) => ask(PreviewArticleDocument, { input: inputOf(input) }),
  });
  const load = useMutation({
    mutationFn: (input: ArticleDraft) => ask(LoadArticleDocument, { input: inputOf(input) }),
    // Whatever was read before may now be told differently.
    onSuccess: () => cache.invalidateQueries(),
  });
  const found = preview.data?.previewArticle;
  const report = load.data?.loadArticle;
  const faults = faultsOf(draft);
  const canPreview = draft.text.trim() !== "" && !faults.url && !faults.publishedAt;

  const startAfresh = () => {
    setDraft(EMPTY_DRAFT);
    preview.reset();
    load.reset();
  };
  const close = () => {
    if (report) startAfresh();
    onClose();
  };
  const show = () => {
    if (!report) return;
    const { article, newEntities, newMeetings } = report;
    const named = article.mentions.flatMap(({ entity }) =>
      entity && entity.kind !== "Place" ? [entity.id] : [],
    );
    const meetings = article.meetings.nodes.map(({ id }) => id);
    const ids = meetings.length > 0 ? meetings : [...new Set(named)];
    const fresh = [...newEntities, ...newMeetings].map(({ id }) => id);
    close();
    if (ids.length > 0) void addToNetwork(article.id, [...ids, ...newEntities.map(({ id }) => id)], fresh);
  };

  return (
    <Modal
      opened={opened}
      onClose={close}
      size={found && !report ? "76rem" : "46rem"}
      title={text("paste.title")}
      closeButtonProps={{ "aria-label": text("app.close") }}
      classNames={{ title: "dialog-title" }}
    >
      <div className="paste">
        {report ? (
          <Outcome report={report} onShow={show} />
        ) : found ? (
          <PreviewView preview={found} />
        ) : (
          <DraftForm draft={draft} faults={faults} onChange={setDraft} />
        )}
        {preview.error && <FailureNote error={preview.error} onRetry={() => preview.mutate(draft)} />}
        {load.error && <FailureNote error={load.error} onRetry={() => load.mutate(draft)} />}
        {!report && (
          <div className="paste-actions">
            {found ? (
              <>
                <Button variant="default" onClick={() => preview.reset()}>
                  {text("paste.edit")}
                </Button>
                <Button loading={load.isPending} onClick={() => load.mutate(draft)}>
                  {text("paste.load")}
                </Button>
              </>
            ) : (
              <Button
                loading={preview.isPending}
                disabled={!canPreview}
                onClick={() => preview.mutate(draft)}
              >
                {text("paste.preview")}
              </Button>
            )}
          </div>
        )}
      </div>
    </Modal>
  );
}
