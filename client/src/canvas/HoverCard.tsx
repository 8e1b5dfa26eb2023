import { useLingui } from "@lingui/react";
import { formatDate } from "../i18n/dates.js";
import { statusWord } from "../i18n/status-word.js";
import { useText, wordFor } from "../i18n/text.js";
import type { Visible } from "../state/visible.js";
import type { Hover } from "./controllers/gestures.js";
import { pairLabel } from "./elements.js";

/** Name and counts of what lies under the pointer. For the eye only: the drawer and the table say the same. */
export function HoverCard({ hover, visible }: { hover: Hover; visible: Visible }) {
  const text = useText();
  const { i18n } = useLingui();
  const node = visible.nodes.find(({ id }) => id === hover.id);
  const edge = visible.edges.find(({ id }) => id === hover.id);
  const nameOf = (id: string) => visible.nodes.find((other) => other.id === id)?.name ?? id;
  const lines = node
    ? [
        node.name,
        node.kind === "Meeting"
          ? `${statusWord(text, node.status ?? "UNCLEAR")} · ${formatDate(node.date, i18n.locale, text)}`
          : [node.subtitle, text("count.articles", { count: node.articleCount })].filter(Boolean).join(" · "),
      ]
    : edge
      ? [
          `${nameOf(edge.source)} ${wordFor(text, "edge", edge.kind)} ${nameOf(edge.target)}`,
          edge.kind === "MET" ? pairLabel(edge, text) : "",
        ]
      : null;
  if (!lines) return null;
  return (
    <div className="hover-card" aria-hidden="true" style={{ left: hover.x, top: hover.y }}>
      <strong>{lines[0]}</strong>
      {lines[1] && <span>{lines[1]}</span>}
    </div>
  );
}
