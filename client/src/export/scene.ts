import type { Core, NodeSingular } from "cytoscape";
import type { NodeKind } from "../api/generated/graphql.js";
import { glyphColour, SIDES } from "../canvas/glyph-images.js";
import { linesOf } from "../canvas/labels/paint.js";
import { placeLabels } from "../canvas/labels/place.js";
import { LINES, type Line } from "../state/line.js";
import type { Position } from "../state/view.js";
import type { Palette } from "../theme/palette.js";

/** A node as it stands on the canvas. */
export interface DrawnNode {
  at: Position;
  size: number;
  kind: NodeKind;
  fill: string;
  stroke: string;
  isFrench: boolean;
  /** The colour of the picture within; a meeting has none. */
  glyph: string | null;
}

/** Words and the place of each of their lines. */
export interface DrawnLabel {
  lines: { text: string; x: number; y: number }[];
  size: number;
  anchor: "middle" | "start" | "end";
  isSoft: boolean;
}

/** A line as it stands on the canvas. */
export interface DrawnEdge {
  from: Position;
  to: Position;
  width: number;
  line: Line;
  opacity: number;
}

/** The picture without the means that drew it. */
export interface Scene {
  nodes: DrawnNode[];
  edges: DrawnEdge[];
  labels: DrawnLabel[];
}

const KINDS: readonly NodeKind[] = ["Person", "Organization", "Place", "Agreement", "Meeting"];
const kindOf = (node: NodeSingular) => KINDS.find((kind) => node.hasClass(kind)) ?? "Person";

const ANCHORS = { center: "middle", left: "start", right: "end" } as const;
/** Letters stand on their line this much below its middle. */
const BASE = 0.35;

/** Labels of the whole picture, in the measures of the network itself. */
function labelsOf(cy: Core): DrawnLabel[] {
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  return placeLabels(cy).map((label) => {
    const size = label.size / zoom;
    const lines = linesOf(label).map(({ line, x, middle }) => ({
      text: line,
      x: (x - pan.x) / zoom,
      y: (middle - pan.y) / zoom + BASE * size,
    }));
    return { lines, size, anchor: ANCHORS[label.align], isSoft: label.isSoft };
  });
}

/** Reads the picture off the canvas. */
export function sceneOf(cy: Core, palette: Palette): Scene {
  return {
    nodes: cy.nodes().map((node) => ({
      at: { ...node.position() },
      size: node.data("drawnSize"),
      kind: kindOf(node),
      fill: node.style("background-color"),
      stroke: node.style("border-color"),
      isFrench: node.hasClass("france"),
      glyph: glyphColour(palette, kindOf(node), SIDES.find((side) => node.hasClass(side)) ?? "other"),
    })),
    edges: cy.edges().map((edge) => ({
      from: { ...edge.source().position() },
      to: { ...edge.target().position() },
      width: Number.parseFloat(edge.style("width")),
      line: LINES.find((line) => edge.hasClass(line)) ?? "held",
      opacity: Number(edge.style("line-opacity")),
    })),
    labels: labelsOf(cy),
  };
}
