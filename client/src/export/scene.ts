import type { Core } from "cytoscape";
import type { NodeKind } from "../api/generated/graphql.js";
import { DIAGONAL } from "../canvas/controllers/labels.js";
import { LINES, type Line } from "../state/line.js";
import type { Position } from "../state/view.js";

/** A node as it stands on the canvas. */
export interface DrawnNode {
  at: Position;
  size: number;
  kind: NodeKind;
  fill: string;
  stroke: string;
  isFrench: boolean;
  label: { lines: string[]; size: number; at: Position; anchor: "middle" | "start" | "end" } | null;
}

/** A line as it stands on the canvas. */
export interface DrawnEdge {
  from: Position;
  to: Position;
  width: number;
  line: Line;
  label: { text: string; size: number } | null;
}

/** The picture without the means that drew it. */
export interface Scene {
  nodes: DrawnNode[];
  edges: DrawnEdge[];
}

const KINDS: readonly NodeKind[] = ["Person", "Organization", "Place", "Agreement", "Meeting"];
const LINE_HEIGHT = 1.25;

function labelOf(node: cytoscape.NodeSingular): DrawnNode["label"] {
  const lines = String(node.data("caption")).split("\n");
  if (node.hasClass("unlabelled") || lines.join("") === "") return null;
  const { x, y } = node.position();
  const size: number = node.data("fontSize");
  const reach: number = node.data("drawnSize") / 2 + Math.abs(node.data("textGap"));
  const height = lines.length * size * LINE_HEIGHT;
  const middle = y - height / 2 + size;
  const corner = reach * DIAGONAL;
  for (const [name, anchor, side] of [
    ["right", "start", 1],
    ["left", "end", -1],
  ] as const) {
    if (node.hasClass(`low${name}`))
      return { lines, size, at: { x: x + side * corner, y: y + corner + size }, anchor };
    if (node.hasClass(`high${name}`))
      return { lines, size, at: { x: x + side * corner, y: y - corner - height + size }, anchor };
  }
  if (node.hasClass("right")) return { lines, size, at: { x: x + reach, y: middle }, anchor: "start" };
  if (node.hasClass("left")) return { lines, size, at: { x: x - reach, y: middle }, anchor: "end" };
  const top = node.hasClass("above") ? y - reach - height + size : y + reach + size;
  return { lines, size, at: { x, y: top }, anchor: "middle" };
}

/** Reads the picture off the canvas. */
export function sceneOf(cy: Core): Scene {
  return {
    nodes: cy.nodes().map((node) => ({
      at: { ...node.position() },
      size: node.data("drawnSize"),
      kind: KINDS.find((kind) => node.hasClass(kind)) ?? "Person",
      fill: node.style("background-color"),
      stroke: node.style("border-color"),
      isFrench: node.hasClass("france"),
      label: labelOf(node),
    })),
    edges: cy.edges().map((edge) => ({
      from: { ...edge.source().position() },
      to: { ...edge.target().position() },
      width: edge.data("drawnWidth"),
      line: LINES.find((line) => edge.hasClass(line)) ?? "held",
      label:
        edge.hasClass("unlabelled") || edge.data("label") === ""
          ? null
          : { text: edge.data("label"), size: edge.data("fontSize") },
    })),
  };
}
