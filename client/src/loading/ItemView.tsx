import { useLingui } from "@lingui/react";
import { Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import { formatDate } from "../i18n/dates.js";
import { useText } from "../i18n/text.js";
import { Waiting } from "../parts/Waiting.jsx";
import { type ArticleDraft, faultsOf } from "./article-draft.js";
import { ColumnsForm } from "./ColumnsForm.jsx";
import { isTable } from "./columns.js";
import { DraftForm } from "./DraftForm.jsx";
import { FoundPane } from "./FoundPane.jsx";
import { failureWords } from "./failure-words.js";
import { Outcome } from "./Outcome.jsx";
import { TextPane } from "./TextPane.jsx";
import type { TrayItem } from "./tray.js";
import { decideOn, preview, readAs, retry, rewrite, useLoading } from "./work.js";

interface Span {
  start: number;
  end: number;
}

/** One source or article of the table: why it failed, its preview with all decisions, or what became of it. */
export function ItemView({ item }: { item: TrayItem }) {
  const text = useText();
  const [edited, setEdited] = useState<ArticleDraft | null>(null);
  const { draft, base, now, report, failure, stage, origin } = item;
  if (report) return <Outcome report={report} />;
  const note = failure && (
    <div className="failure" role="alert">
      <IconAlertTriangle size={20} stroke={1.7} aria-hidden="true" />
      <p>{failureWords(text, failure)}</p>
      <Button
        size="xs"
        variant="default"
        onClick={() => (draft && !base ? void preview(item.key) : retry([item.key]))}
      >
        {text("app.retry")}
      </Button>
    </div>
  );
  if (!draft)
    return (
      <div className="item-source">
        <h3>{item.label}</h3>
        {note}
        {stage === "stopped" && (
          <Button size="xs" variant="default" onClick={() => retry([item.key])}>
            {text("app.retry")}
          </Button>
        )}
        {(stage === "waiting" || stage === "reading") && <Waiting lines={6} />}
        {stage === "failed" && origin.from === "file" && isTable(origin.path) && (
          <ColumnsForm file={origin.file} onRead={(map) => retry([item.key], map)} />
        )}
      </div>
    );
  if (edited) {
    const faults = faultsOf(edited);
    return (
      <div className="item-source">
        <DraftForm draft={edited} faults={faults} isOpen onChange={setEdited} />
        <div className="paste-actions">
          <Button variant="default" onClick={() => setEdited(null)}>
            {text("curate.cancel")}
          </Button>
          <Button
            disabled={edited.text.trim() === "" || faults.url || faults.publishedAt}
            onClick={() => {
              rewrite(item.key, edited);
              setEdited(null);
            }}
          >
            {text("paste.preview")}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <>
      <ItemHead item={item} draft={draft} onEdit={() => setEdited(draft)} />
      {note}
      {item.problems.length > 0 && (
        <ul className="problems">
          {item.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {base && now ? <Preview item={item} /> : !failure && <Waiting lines={8} />}
    </>
  );
}

interface HeadProps {
  item: TrayItem;
  draft: ArticleDraft;
  onEdit: () => void;
}

function ItemHead({ item, draft, onEdit }: HeadProps) {
  const text = useText();
  const { i18n } = useLingui();
  const { publisher, author, publishedAt, url } = draft;
  const words = [publisher, author, publishedAt && formatDate(publishedAt, i18n.locale, text), url];
  return (
    <p className="item-head">
      <span className="quiet">
        {words.filter(Boolean).join(" · ") || text("item.noMetadata")}
        {!publishedAt && !item.now?.article.publishedAt && <em>{text("item.noDate")}</em>}
      </span>
      <button type="button" className="text-button" onClick={onEdit}>
        {text("paste.edit")}
      </button>
    </p>
  );
}

function Preview({ item }: { item: TrayItem }) {
  const [quote, setQuote] = useState<Span | null>(null);
  const [selected, setSelected] = useState<Span | null>(null);
  const isBusy = useLoading(({ previewing }) => previewing.has(item.key));
  const { key, draft, base, now, decisions } = item;
  if (!base || !now) return null;
  return (
    <div className="preview">
      <TextPane
        preview={now}
        decisions={decisions}
        quote={quote}
        selected={selected}
        onSelect={setSelected}
      />
      <FoundPane
        base={base}
        now={now}
        decisions={decisions}
        isBusy={isBusy}
        selected={selected}
        onSelect={setSelected}
        onQuote={setQuote}
        onDecide={(change) => decideOn(key, change)}
        told={draft?.lang ?? ""}
        onLanguage={(lang) => draft && readAs(key, { ...draft, lang })}
      />
    </div>
  );
}
