import { formatYears } from "../i18n/dates.js";
import type { MessageId } from "../i18n/messages/en.js";
import { type Values, wordFor } from "../i18n/text.js";
import { drawnId, endsOfPath } from "../state/subject.js";
import type { Visible } from "../state/visible.js";

/**
 * What is heard when something is reached: of a node its name, its kind, and how many lines lead on from it; of a line
 * what it says; of a path between which two it leads.
 */
export function spokenOf(
  { nodes, edges }: Pick<Visible, "nodes" | "edges">,
  id: string | null,
  text: (id: MessageId, values?: Values) => string,
): string {
  if (id === null) return "";
  const node = nodes.find((one) => one.id === id);
  if (node) {
    const lines = edges.filter(({ source, target }) => source === id || target === id).length;
    return `${node.name}, ${text(`kind.${node.kind}`)}, ${text("canvas.lines", { count: lines })}`;
  }
  const nameOf = (end: string) => nodes.find((one) => one.id === end)?.name ?? end;
  const ends = endsOfPath(id);
  if (ends) return `${text("path.title")}: ${ends.map(nameOf).join(" – ")}`;
  const drawn = drawnId(edges, id);
  const edge = edges.find((one) => one.id === drawn);
  if (!edge) return "";
  const words = `${nameOf(edge.source)} ${wordFor(text, "edge", edge.kind)} ${nameOf(edge.target)}`;
  if (edge.kind !== "MET") return words;
  const count =
    edge.count > 0
      ? text("count.meetings", { count: edge.count })
      : text("count.planned", { count: edge.planned });
  return [words, count, formatYears(edge.first, edge.last)].filter(Boolean).join(", ");
}
