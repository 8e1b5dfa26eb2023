import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { AddMissed } from "../curate/AddMissed.jsx";
import {
  add,
  type Decisions,
  decide,
  keyOfAddition,
  type LineDecision,
  type Preview,
  removeAddition,
} from "../curate/decisions.js";
import { type Line, linesOf, namesOf } from "../curate/lines.js";
import { type Text, useText } from "../i18n/text.js";
import { AddedList } from "./AddedList.jsx";
import { DifferencePanel } from "./DifferencePanel.jsx";
import { LanguageField } from "./LanguageField.jsx";
import { LineEditor } from "./LineEditor.jsx";
import { type LineAct, LineRow } from "./LineRow.jsx";
import { actOfKey, stepOfKey } from "./line-keys.js";

interface Span {
  start: number;
  end: number;
}

interface Props {
  base: Preview;
  now: Preview;
  decisions: Decisions;
  isBusy: boolean;
  selected: Span | null;
  onSelect: (span: Span | null) => void;
  onQuote: (span: Span) => void;
  onDecide: (change: (decisions: Decisions) => Decisions) => void;
  /** The language that was told of the article; empty where it is found out from the text. */
  told: string;
  onLanguage: (lang: string) => void;
}

const SIMPLE: Partial<Record<LineAct, LineDecision>> = {
  accept: { verdict: "accept" },
  reject: { verdict: "reject" },
};

function sectionsOf(lines: readonly Line[], text: Text): { title: string; lines: Line[] }[] {
  const of = (title: string, test: (line: Line) => boolean) => ({ title, lines: lines.filter(test) });
  return [
    of(text("paste.meetings"), ({ what }) => what === "meeting"),
    of(text("paste.agreements"), ({ what }) => what === "agreement"),
    ...(["Person", "Organization", "Place", "Agreement"] as const).map((kind) =>
      of(text(`kinds.${kind}`), (line) => line.what === "name" && line.read.kind === kind),
    ),
  ].filter((section, index) => index === 0 || section.lines.length > 0);
}

const openOf = (lines: readonly Line[]) => lines.filter(({ decision }) => decision === null);

/** Accepts those lines that nothing was decided about. */
function acceptAll(decisions: Decisions, lines: readonly Line[]): Decisions {
  return openOf(lines).reduce((all, { key }) => decide(all, key, { verdict: "accept" }), decisions);
}

/** All that was found in an article, line by line, to be accepted, corrected or left out by mouse or keyboard. */
export function FoundPane(props: Props) {
  const { base, now, decisions, isBusy, selected, onSelect, onQuote, onDecide, told, onLanguage } = props;
  const text = useText();
  const pane = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const lines = linesOf(base, now, decisions);
  const at = Math.max(
    0,
    lines.findIndex(({ key }) => key === current),
  );

  const focusLine = (key: string) =>
    pane.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(key)}"]`)?.focus();
  // What had the keyboard, the button that asked for this, has gone: the first line takes it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the pane has come
  useEffect(() => {
    if (document.activeElement === document.body && lines[0]) focusLine(lines[0].key);
  }, []);
  const show = (line: Line) => {
    const place = line.what === "name" ? line.read.mentions[0] : line.read;
    if (place) onQuote({ start: place.start, end: place.end });
  };
  const act = (line: Line, what: LineAct) => {
    setCurrent(line.key);
    const simple = SIMPLE[what];
    if (what !== "undo") show(line);
    if (what === "correct") setEditing(editing === line.key ? null : line.key);
    else if (what === "undo") onDecide((all) => decide(all, line.key, null));
    else if (simple) {
      // The same once more takes it back.
      const isSet = line.decision?.verdict === simple.verdict;
      onDecide((all) => decide(all, line.key, isSet ? null : simple));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isField = (event.target as HTMLElement).closest("input, select, textarea, .editor");
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && editing) {
      const key = editing;
      setEditing(null);
      focusLine(key);
      event.stopPropagation();
      return;
    }
    if (isField) return;
    const step = stepOfKey(event.key);
    const key = actOfKey(event.key);
    const line = lines[at];
    if (step !== 0) {
      const next = lines[Math.min(lines.length - 1, Math.max(0, current === null ? 0 : at + step))];
      if (next) {
        setCurrent(next.key);
        focusLine(next.key);
        show(next);
      }
    } else if (key && line) {
      act(line, key);
      // Deciding leads to the next line, so that one hand goes through all of them.
      const next = lines[at + 1];
      if ((key === "accept" || key === "reject") && next) {
        setCurrent(next.key);
        focusLine(next.key);
        show(next);
      }
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section className="preview-found" ref={pane} onKeyDown={onKeyDown} aria-label={text("paste.found")}>
      <LanguageField lang={base.article.lang} told={told} onChange={onLanguage} />
      {base.article.known && <p className="note">{text("paste.known")}</p>}
      {now.problems.length > 0 && (
        <ul className="problems">
          {now.problems.map(({ stage, message }) => (
            <li key={`${stage} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
      <DifferencePanel
        preview={now}
        isBusy={isBusy}
        onSame={(line, who) => onDecide((all) => decide(all, line, { verdict: "name", change: { who } }))}
      />
      {sectionsOf(lines, text).map(({ title, lines: ofSection }) => (
        <section key={title}>
          <h3>
            {title} <span className="count">{ofSection.length}</span>
            {openOf(ofSection).length > 1 && (
              <button
                type="button"
                className="text-button section-act"
                onClick={() => onDecide((all) => acceptAll(all, ofSection))}
              >
                {text("line.acceptAll", { count: openOf(ofSection).length })}
              </button>
            )}
          </h3>
          {ofSection.length === 0 && <p className="quiet">{text("paste.meetings.none")}</p>}
          <ul className="lines">
            {ofSection.map((line) => (
              <LineRow
                key={line.key}
                line={line}
                isCurrent={lines[at]?.key === line.key}
                lang={base.article.lang}
                onAct={(what) => act(line, what)}
                onFocus={() => setCurrent(line.key)}
              >
                {editing === line.key && (
                  <LineEditor
                    line={line}
                    preview={now}
                    onDecide={(decision) => onDecide((all) => decide(all, line.key, decision))}
                    onClose={() => {
                      setEditing(null);
                      focusLine(line.key);
                    }}
                  />
                )}
              </LineRow>
            ))}
          </ul>
        </section>
      ))}
      <AddedList
        additions={decisions.additions}
        onRemove={(addition) => onDecide((all) => removeAddition(all, keyOfAddition(addition)))}
      />
      <AddMissed
        article={now.article}
        names={namesOf(now)}
        selected={selected}
        onSelect={onSelect}
        onAdd={(addition) => onDecide((all) => add(all, addition))}
      />
    </section>
  );
}
