import type { ElementDefinition } from "cytoscape";
import { yearOf } from "#model/date";
import { formatDay, formatYears } from "../i18n/dates.js";
import type { MessageId } from "../i18n/messages/en.js";
import type { Values } from "../i18n/text.js";
import type { GraphEdge, GraphNode } from "../state/graph.js";
import { lineOfEdge, lineOfStatus } from "../state/line.js";
import type { Visible } from "../state/visible.js";
import { type Palette, sideOf } from "../theme/palette.js";
import { glyphOf } from "./glyph-images.js";

/** All that decides how an element looks, beside the node or edge itself. */
export interface Drawing {
  palette: Palette;
  pins: ReadonlySet<string>;
  fresh: ReadonlySet<string>;
  /** Colours and sizes by community and importance, where the reader asked for them. */
  measures: ReadonlyMap<string, { colour?: string; size?: number }>;
  text: (id: MessageId, values?: Values) => string;
  locale: string;
  /** The only year that is looked at, where years are filtered: it is not told at every line again. */
  year: number | null;
}

/** Whether all that is dated in the picture falls into one year: labels then tell days. */
function isOfOneYear({ nodes }: Visible): boolean {
  const years = nodes.flatMap(({ kind, date }) => (kind === "Meeting" ? (yearOf(date) ?? []) : []));
  return new Set(years).size === 1;
}

const SMALLEST: Record<GraphNode["kind"], number> = {
  Person: 30,
  Organization: 28,
  Place: 30,
  Agreement: 32,
  Meeting: 13,
};
const LARGEST_GROWTH = 26;

function sizeOf(node: GraphNode): number {
  const growth = node.kind === "Meeting" ? 1.5 : 4;
  return Math.round(
    SMALLEST[node.kind] + Math.min(LARGEST_GROWTH, growth * Math.sqrt(Math.max(0, node.degree - 1))),
  );
}

// People before bodies, bodies before the rest, the well connected first; a meeting's year comes last.
const RANKS: Record<GraphNode["kind"], number> = {
  Person: 3000,
  Agreement: 2500,
  Organization: 2000,
  Place: 1500,
  Meeting: 0,
};

function importanceOf(node: GraphNode): number {
  return RANKS[node.kind] + Math.min(900, node.degree * 10);
}

const LONGEST_LABEL = 64;

function shortened(name: string): string {
  return name.length <= LONGEST_LABEL ? name : `${name.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
}

function labelOf(node: GraphNode, tellsDays: boolean, { locale, year }: Drawing): string {
  if (node.kind !== "Meeting") return shortened(node.name);
  // A meeting's people stand around it; what the hub adds is when.
  return (
    (tellsDays ? formatDay(node.date, locale, year === null) : null) ?? formatYears(node.date, node.date)
  );
}

const PIN = (colour: string) =>
  `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12" width="24" height="24"><circle cx="6" cy="6" r="4.5" fill="${colour}" stroke="white" stroke-width="1.5"/></svg>`,
  )}`;

/** Only what is pinned carries pictures of its own; the glyph of a kind is a matter of the style sheet. */
function pinned(node: GraphNode, { palette, pins }: Drawing) {
  if (!pins.has(node.id)) return {};
  const glyph = glyphOf(palette, node.kind, sideOf(node.country));
  const pictures = [
    ...(glyph ? [{ image: glyph, width: "56%", x: "50%", y: "50%" }] : []),
    { image: PIN(palette.ink), width: "10px", x: "100%", y: "0%" },
  ];
  return {
    images: pictures.map(({ image }) => image),
    imageWidths: pictures.map(({ width }) => width),
    imageXs: pictures.map(({ x }) => x),
    imageYs: pictures.map(({ y }) => y),
  };
}

function nodeElement(node: GraphNode, tellsDays: boolean, drawing: Drawing): ElementDefinition {
  const { pins, fresh, measures } = drawing;
  const measure = measures.get(node.id);
  const hasSide = node.kind !== "Agreement" && node.kind !== "Meeting";
  return {
    group: "nodes",
    data: {
      id: node.id,
      label: labelOf(node, tellsDays, drawing),
      size: measure?.size ?? sizeOf(node),
      // The ring of a French node stands off it, and the label off the ring.
      gap: sideOf(node.country) === "france" ? 8 : 4,
      textSize: node.kind === "Meeting" ? 10.5 : node.degree >= 8 ? 13 : 12,
      importance: importanceOf(node),
      ...(measure?.colour ? { colour: measure.colour } : {}),
      ...pinned(node, drawing),
    },
    classes: [
      node.kind,
      hasSide ? sideOf(node.country) : "",
      node.kind === "Meeting" ? lineOfStatus(node.status) : "",
      measure?.colour ? "measured" : "",
      pins.has(node.id) ? "pinned" : "",
      fresh.has(node.id) ? "fresh" : "",
    ].filter(Boolean),
  };
}

/** The words on a pair's line: how many meetings, and in which years. */
export function pairLabel(edge: GraphEdge, text: Drawing["text"]): string {
  const count = edge.count > 0 ? `${edge.count}×` : text("count.planned", { count: edge.planned });
  const years = formatYears(edge.first, edge.last);
  return years ? `${count} · ${years}` : count;
}

/** The same where only one year is looked at: the day of the only meeting, or how many there were. */
function labelWithinYear(edge: GraphEdge, { text, locale }: Drawing): string {
  if (edge.count === 1) return formatDay(edge.first, locale, false) ?? "1×";
  return edge.count > 0 ? `${edge.count}×` : text("count.planned", { count: edge.planned });
}

function edgeElement(edge: GraphEdge, drawing: Drawing): ElementDefinition {
  const isPair = edge.kind === "MET";
  return {
    group: "edges",
    data: {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      label: !isPair
        ? ""
        : drawing.year === null
          ? pairLabel(edge, drawing.text)
          : labelWithinYear(edge, drawing),
      textSize: 10.5,
      importance: 500 + edge.count,
      width: isPair ? 1.2 + 1.8 * Math.sqrt(Math.max(0, edge.count - 1)) : 1.3,
    },
    classes: [
      edge.kind,
      lineOfEdge(edge),
      isPair || edge.kind === "TOOK_PART" || edge.kind === "PARTY_TO" ? "" : "background",
      drawing.fresh.has(edge.source) && drawing.fresh.has(edge.target) ? "fresh" : "",
    ].filter(Boolean),
  };
}

/** Cytoscape's elements for what is visible. */
export function elementsOf(visible: Visible, drawing: Drawing): ElementDefinition[] {
  const tellsDays = isOfOneYear(visible);
  return [
    ...visible.nodes.map((node) => nodeElement(node, tellsDays, drawing)),
    ...visible.edges.map((edge) => edgeElement(edge, drawing)),
  ];
}
