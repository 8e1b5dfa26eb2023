import { useLingui } from "@lingui/react";
import { Button } from "@mantine/core";
import { useState } from "react";
import { ServerFailure } from "../api/client.js";
import { adjust } from "../explore/store.js";
import { collectProofs } from "../export/collect.js";
import type { Proof } from "../export/rows.js";
import { formatDate } from "../i18n/dates.js";
import { languageName } from "../i18n/places.js";
import { useText } from "../i18n/text.js";
import { FailureNote } from "../parts/FailureNote.jsx";
import { select } from "../state/view-actions.js";
import type { Visible } from "../state/visible.js";
import { type Column, SortTable } from "./SortTable.jsx";

/** Every quote behind the view, read when it is asked for. */
export function EvidenceTable({ visible }: { visible: Visible }) {
  const text = useText();
  const { i18n } = useLingui();
  const [read, setRead] = useState<{ of: Visible; proofs: Proof[] } | null>(null);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [failure, setFailure] = useState<ServerFailure | null>(null);

  const load = async () => {
    setFailure(null);
    try {
      const proofs = await collectProofs(visible, (done, total) => setProgress({ done, total }));
      setRead({ of: visible, proofs });
    } catch (error) {
      if (!(error instanceof ServerFailure)) throw error;
      setFailure(error);
    }
    setProgress(null);
  };

  if (failure) return <FailureNote error={failure} onRetry={() => void load()} />;
  if (read?.of !== visible)
    return (
      <p className="table-load">
        {progress ? (
          <span role="status">{text("export.working", progress)}</span>
        ) : (
          <Button variant="default" size="xs" onClick={() => void load()}>
            {text("table.loadEvidence")}
          </Button>
        )}
      </p>
    );
  const columns: Column<Proof>[] = [
    {
      id: "quote",
      title: text("table.quote"),
      value: ({ claim }) => claim.quote,
      cell: ({ claim }) => <q lang={claim.article.lang}>{claim.quote}</q>,
    },
    {
      id: "date",
      title: text("evidence.event"),
      value: ({ claim }) => claim.date,
      cell: ({ claim }) => formatDate(claim.date, i18n.locale, text),
    },
    { id: "publisher", title: text("paste.field.publisher"), value: ({ claim }) => claim.article.publisher },
    {
      id: "language",
      title: text("evidence.language"),
      value: ({ claim }) => languageName(claim.article.lang, i18n.locale) ?? text("lang.und"),
    },
    {
      id: "published",
      title: text("paste.field.publishedAt"),
      value: ({ claim }) => claim.article.publishedAt,
      cell: ({ claim }) => formatDate(claim.article.publishedAt, i18n.locale, text),
    },
    {
      id: "confidence",
      title: text("evidence.confidence"),
      value: ({ claim }) => claim.confidence,
      cell: ({ claim }) => claim.confidence.toLocaleString(i18n.locale, { style: "percent" }),
      isNumber: true,
    },
  ];
  return (
    <SortTable
      title={text("table.evidence")}
      rows={read.proofs}
      columns={columns}
      first={{ column: "published", descending: true }}
      idOf={({ of, claim }) => `${of} ${claim.id}`}
      nameOf={({ claim }) => claim.quote}
      selection={[]}
      onSelect={({ of }) => adjust((view) => select(view, of))}
    />
  );
}
