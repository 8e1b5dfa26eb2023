import { IconChevronDown, IconEye, IconEyeOff } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import type { Measure } from "../analysis/measure-names.js";
import type { NodeKind } from "../api/generated/graphql.js";
import { adjust, change } from "../explore/store.js";
import { useText } from "../i18n/text.js";
import { KindIcon } from "../parts/KindIcon.jsx";
import { LINES, STATUSES_OF } from "../state/line.js";
import type { View } from "../state/view.js";
import { selectAll, toggleKind, toggleStatuses } from "../state/view-actions.js";
import { KINDS, type Visible } from "../state/visible.js";
import { Filters } from "./Filters.jsx";
import { LineSample, WidthSample } from "./LineSample.jsx";
import { MeasureChoice } from "./MeasureChoice.jsx";

interface Props {
  counts: Record<NodeKind, number>;
  /** The same for all that the view holds, shown or not. */
  held: Record<NodeKind, number>;
  visible: Visible;
  view: View;
  hasFresh: boolean;
  narrow: boolean;
  measure: Measure | null;
  isMeasuring: boolean;
  onMeasure: (measure: Measure | null) => void;
}

/** What shapes, colours and lines mean, always in sight; each kind and line can be taken off the picture here. */
export function Legend({ counts, held, visible, view, hasFresh, narrow, ...measuring }: Props) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!narrow || !isOpen) return;
    // Lists that open from it stand elsewhere in the page, and belong to it.
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Element && !box.current?.contains(target) && !target.closest("[data-portal]"))
        setOpen(false);
    };
    window.addEventListener("pointerdown", onPress);
    return () => window.removeEventListener("pointerdown", onPress);
  }, [narrow, isOpen]);
  const shown = KINDS.filter((kind) => counts[kind] > 0);
  const kinds = view.mode === "full" ? KINDS : shown.length > 0 ? shown : KINDS.slice(0, 1);
  const selectKind = (kind: NodeKind) => {
    const ids = visible.nodes.filter((node) => node.kind === kind).map(({ id }) => id);
    adjust((now) => selectAll(now, ids));
  };
  const { hiddenKinds, hiddenStatuses } = view.filters;
  return (
    <aside
      ref={box}
      className={isOpen || !narrow ? "legend open" : "legend"}
      aria-label={text("legend.title")}
    >
      {narrow && (
        <button
          type="button"
          className="legend-toggle"
          aria-expanded={isOpen}
          aria-label={text("legend.title")}
          onClick={() => setOpen(!isOpen)}
        >
          <span className="legend-strip" aria-hidden="true">
            <KindIcon kind="Person" country="vn" size={16} />
            <KindIcon kind="Person" country="fr" size={16} />
          </span>
          <span className="legend-word">{text("legend.title")}</span>
          <IconChevronDown size={15} aria-hidden="true" />
        </button>
      )}
      <div className="legend-body">
        <h2>{text("legend.sides")}</h2>
        <ul>
          {(["vn", "fr", null] as const).map((country) => (
            <li key={country}>
              <KindIcon kind="Person" country={country} size={20} />
              {text(country === "vn" ? "side.vietnam" : country === "fr" ? "side.france" : "side.other")}
            </li>
          ))}
        </ul>
        <h2>{text("legend.kinds")}</h2>
        <ul>
          {kinds.map((kind) => {
            const isHidden = hiddenKinds.includes(kind);
            return (
              <li key={kind} className={isHidden ? "off" : undefined}>
                <KindIcon kind={kind} size={20} />
                <button
                  type="button"
                  className="legend-kind"
                  title={text("legend.select", { kind: text(`kinds.${kind}`) })}
                  onClick={() => selectKind(kind)}
                >
                  {text(`kinds.${kind}`)}
                </button>
                <span className="legend-count" title={text("legend.counts")}>
                  {counts[kind] < held[kind] ? `${counts[kind]}/${held[kind]}` : counts[kind]}
                </span>
                <button
                  type="button"
                  className="eye"
                  aria-pressed={!isHidden}
                  aria-label={text(isHidden ? "legend.show" : "legend.hide", { kind: text(`kinds.${kind}`) })}
                  onClick={() => change((now) => toggleKind(now, kind))}
                >
                  {isHidden ? <IconEyeOff size={15} /> : <IconEye size={15} />}
                </button>
              </li>
            );
          })}
        </ul>
        <h2>{text("legend.lines")}</h2>
        <ul>
          {LINES.map((line) => {
            const isHidden = STATUSES_OF[line].every((status) => hiddenStatuses.includes(status));
            return (
              <li key={line} className={isHidden ? "off" : undefined}>
                <LineSample line={line} />
                {text(`line.${line}`)}
                <button
                  type="button"
                  className="eye"
                  aria-pressed={!isHidden}
                  aria-label={text(isHidden ? "legend.show" : "legend.hide", { kind: text(`line.${line}`) })}
                  onClick={() => change((now) => toggleStatuses(now, STATUSES_OF[line]))}
                >
                  {isHidden ? <IconEyeOff size={15} /> : <IconEye size={15} />}
                </button>
              </li>
            );
          })}
          {view.mode === "people" && (
            <li>
              <WidthSample />
              {text("legend.width")}
            </li>
          )}
          {hasFresh && (
            <li>
              <span className="fresh-sample" aria-hidden="true" />
              {text("legend.isNew")}
            </li>
          )}
        </ul>
        <MeasureChoice {...measuring} />
        <Filters />
      </div>
    </aside>
  );
}
