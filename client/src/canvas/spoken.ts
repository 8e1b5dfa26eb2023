import type { MessageId } from "../i18n/messages/en.js";
import type { Values } from "../i18n/text.js";
import type { Visible } from "../state/visible.js";

/** What is heard when a node is reached: its name, its kind, and how many lines lead on from it. */
export function spokenOf(
  { nodes, edges }: Pick<Visible, "nodes" | "edges">,
  id: string | null,
  text: (id: MessageId, values?: Values) => string,
): string {
  const node = nodes.find((one) => one.id === id);
  if (!node) return "";
  const lines = edges.filter(({ source, target }) => source === id || target === id).length;
  return `${node.name}, ${text(`kind.${node.kind}`)}, ${text("canvas.lines", { count: lines })}`;
}
