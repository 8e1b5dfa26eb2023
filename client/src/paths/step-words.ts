import type { PathsQuery } from "../api/generated/graphql.js";
import { formatDate } from "../i18n/dates.js";
import type { Text } from "../i18n/text.js";
import { wordFor } from "../i18n/text.js";

export type FoundPath = PathsQuery["paths"][number];
export type PathStep = FoundPath["sentences"][number];

const MET_BY = { VIDEO: "path.step.video", PHONE: "path.step.phone" } as const;

/** One step of a path in the reader's language: who, how, and in brackets where and when. */
export function stepWords(path: FoundPath, step: PathStep, text: Text, locale: string): string {
  const nodes = step.nodeIds.map((id) => path.nodes.find((node) => node.id === id)!);
  const [first, second, third] = nodes;
  const brackets = (...parts: (string | null | undefined)[]) => {
    const known = parts.filter(Boolean);
    return known.length === 0 ? "" : ` (${known.join(", ")})`;
  };
  const when = (date: string | null) => date && formatDate(date, locale, text);
  if (first && second && third) {
    const ends = { a: first.name, b: third.name };
    const about = brackets(second.kind === "Meeting" ? second.subtitle : null, when(second.date));
    if (second.kind !== "Meeting") return text("path.step.parties", { ...ends, what: second.name }) + about;
    const sides = path.edges.filter(({ target }) => target === second.id).map(({ side }) => side);
    if (sides.length === 2 && sides[0] === sides[1]) return text("path.step.sameSide", ends) + about;
    const by =
      second.channel === "VIDEO" || second.channel === "PHONE" ? MET_BY[second.channel] : "path.step.met";
    return text(by, ends) + about;
  }
  const edge = path.edges.find(
    ({ source, target }) => step.nodeIds.includes(source) && step.nodeIds.includes(target),
  );
  if (!edge || !first || !second) return step.text;
  const nameOf = (id: string) => (id === first.id ? first.name : second.name);
  const words = `${nameOf(edge.source)} ${wordFor(text, "edge", edge.kind)} ${nameOf(edge.target)}`;
  return words + brackets(edge.label, when(edge.first));
}
