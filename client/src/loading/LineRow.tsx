import { useLingui } from "@lingui/react";
import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArrowBackUp, IconCheck, IconPencil, IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { Line } from "../curate/lines.js";
import { formatDate } from "../i18n/dates.js";
import { useText, wordFor } from "../i18n/text.js";
import { KindIcon } from "../parts/KindIcon.jsx";
import { lineOfStatus } from "../state/line.js";
import { sidesOf, stateOf } from "./line-words.js";
import { WhyThisOne } from "./WhyThisOne.jsx";

/** What can be done with a line. */
export type LineAct = "accept" | "correct" | "reject" | "undo" | "show";

interface Props {
  line: Line;
  isCurrent: boolean;
  lang: string;
  onAct: (act: LineAct) => void;
  onFocus: () => void;
  children?: ReactNode;
}

const BUTTONS = [
  { act: "accept", Icon: IconCheck },
  { act: "correct", Icon: IconPencil },
  { act: "reject", Icon: IconX },
] as const;

/** One line of what was found: what it says, what was decided, and the ways to decide. */
export function LineRow({ line, isCurrent, lang, onAct, onFocus, children }: Props) {
  const text = useText();
  const state = stateOf(line);
  const isAgain = line.what === "meeting" && line.isAgain;
  const { title, className } = useLineWords(line);
  return (
    <li className={`line ${className} ${state}${isCurrent ? " current" : ""}${isAgain ? " is-again" : ""}`}>
      <div className="line-row">
        <button
          type="button"
          className="line-main"
          data-line={line.key}
          tabIndex={isCurrent ? 0 : -1}
          aria-current={isCurrent}
          onClick={() => onAct("show")}
          onFocus={onFocus}
        >
          <span className="line-title">
            {line.what === "name" && <KindIcon kind={line.shown.kind} size={17} />}
            <span>{title}</span>
            {isAgain ? (
              <span className="badge quiet-badge">{text("line.again")}</span>
            ) : (
              isNew(line) && <span className="badge">{text("paste.new")}</span>
            )}
            {state !== "open" && <span className="line-state">{text(`line.state.${state}`)}</span>}
          </span>
          <LineNote line={line} lang={lang} />
        </button>
        <span className="line-acts">
          {BUTTONS.map(({ act, Icon }) => (
            <Tooltip key={act} label={text(`line.act.${act}`)} openDelay={500}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={26}
                className={state === PAST[act] ? "is-on" : undefined}
                aria-pressed={state === PAST[act]}
                aria-label={text(`line.act.${act}.of`, { name: title })}
                tabIndex={isCurrent ? 0 : -1}
                onClick={() => onAct(act)}
              >
                <Icon size={16} stroke={2} />
              </ActionIcon>
            </Tooltip>
          ))}
          {state === "open" ? (
            <span className="line-act-room" />
          ) : (
            <Tooltip label={text("line.act.undo")} openDelay={500}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={26}
                aria-label={text("line.act.undo.of", { name: title })}
                tabIndex={isCurrent ? 0 : -1}
                onClick={() => onAct("undo")}
              >
                <IconArrowBackUp size={16} stroke={2} />
              </ActionIcon>
            </Tooltip>
          )}
        </span>
      </div>
      {children}
    </li>
  );
}

const PAST = { accept: "accepted", correct: "corrected", reject: "rejected" } as const;

const isNew = ({ what, shown }: Line) => (what === "agreement" ? shown.entity.isNew : shown.isNew);

function useLineWords(line: Line): { title: string; className: string } {
  if (line.what === "name") return { title: line.shown.name, className: "line-name" };
  if (line.what === "agreement")
    return { title: line.shown.entity.name, className: "line-fact line-agreement" };
  return { title: sidesOf(line.shown), className: `line-fact ${lineOfStatus(line.shown.status)}` };
}

function LineNote({ line, lang }: { line: Line; lang: string }) {
  const text = useText();
  const { i18n } = useLingui();
  if (line.what === "name") return <NameNote line={line} />;
  const { shown } = line;
  const place = shown.arguments.find(({ as }) => as === "PLACE")?.entity?.name;
  const parties = shown.arguments
    .filter(({ as }) => as === "PARTY")
    .flatMap(({ entity }) => entity?.name ?? []);
  const words =
    line.what === "meeting"
      ? [
          wordFor(text, "act", line.shown.act),
          wordFor(text, "status", line.shown.status),
          line.shown.channel === "IN_PERSON" ? null : wordFor(text, "channel", line.shown.channel),
          place,
          formatDate(shown.date, i18n.locale, text),
        ]
      : [
          wordFor(text, "form", line.shown.form),
          wordFor(text, "agreement", line.shown.status),
          [...new Set(parties)].join(", "),
          shown.date && formatDate(shown.date, i18n.locale, text),
        ];
  return (
    <>
      <span className="list-note">{words.filter(Boolean).join(" · ")}</span>
      <q lang={lang === "und" ? undefined : lang}>{shown.quote}</q>
    </>
  );
}

function NameNote({ line }: { line: Extract<Line, { what: "name" }> }) {
  const { shown, read } = line;
  const surfaces = [...new Set(shown.mentions.map((mention) => mention.text))].filter(
    (surface) => surface !== shown.name,
  );
  const words = [shown.titles[0], surfaces.length > 0 ? surfaces.map((one) => `“${one}”`).join(", ") : null];
  const note = words.filter(Boolean).join(" · ");
  return (
    <>
      {note && <span className="list-note">{note}</span>}
      <WhyThisOne entity={shown} wasRetyped={shown.kind !== read.kind} />
    </>
  );
}
