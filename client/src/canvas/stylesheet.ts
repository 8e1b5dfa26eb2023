import type { StylesheetJson } from "cytoscape";
import type { NodeKind } from "../api/generated/graphql.js";
import type { Line } from "../state/line.js";
import type { Palette } from "../theme/palette.js";

/** Outline of each kind. A kind that is not listed here does not compile: nothing is ever drawn without a shape. */
const SHAPES: Record<NodeKind, Record<string, string | number>> = {
  Person: { shape: "ellipse" },
  Organization: { shape: "round-rectangle" },
  Place: { shape: "diamond" },
  // A sheet with its corner folded in.
  Agreement: { shape: "polygon", "shape-polygon-points": "-0.72 -1 0.3 -1 0.72 -0.5 0.72 1 -0.72 1" },
  Meeting: { shape: "ellipse" },
};

/** Line style of each state of knowledge. */
const LINE_STYLES: Record<Line, Record<string, string | number | number[]>> = {
  held: { "line-style": "solid" },
  planned: { "line-style": "dashed", "line-dash-pattern": [8, 5] },
  dismissed: { "line-style": "dotted" },
  unclear: { "line-style": "solid", "line-opacity": 0.38 },
};

const HUB_STYLES: Record<Line, (palette: Palette) => Record<string, string | number>> = {
  held: (palette) => ({ "background-color": palette.ink, "border-color": palette.ink }),
  planned: (palette) => ({
    "background-color": palette.paper,
    "border-style": "dashed",
    "border-color": palette.ink,
  }),
  dismissed: (palette) => ({
    "background-color": palette.paper,
    "border-style": "dotted",
    "border-color": palette.ink,
  }),
  unclear: (palette) => ({ "background-color": palette.wash, "border-color": palette.edge }),
};

const entries = <Key extends string, Value>(record: Record<Key, Value>) =>
  Object.entries(record) as [Key, Value][];

/** The look of the network in one palette. */
export function stylesheet(palette: Palette, motion: boolean): StylesheetJson {
  const fade = motion ? { "transition-property": "opacity", "transition-duration": 120 } : {};
  const rules: { selector: string; style: object }[] = [
    {
      selector: "core",
      style: {
        "outside-texture-bg-color": palette.paper,
        "outside-texture-bg-opacity": 1,
        "active-bg-opacity": 0,
        "selection-box-color": palette.ink,
        "selection-box-opacity": 0.12,
        "selection-box-border-color": palette.ink,
      },
    },
    {
      selector: "node",
      style: {
        width: "data(drawnSize)",
        height: "data(drawnSize)",
        label: "data(caption)",
        color: palette.ink,
        "font-family": '"Be Vietnam Pro", sans-serif',
        "font-size": "data(fontSize)",
        "text-valign": "bottom",
        "text-wrap": "wrap",
        // Lines are broken beforehand, by the labels' controller.
        "text-max-width": "10000px",
        "line-height": 1.2,
        "text-background-color": palette.paper,
        "text-background-opacity": 0.86,
        "text-background-padding": "2px",
        "text-background-shape": "roundrectangle",
        "background-color": "data(colour)",
        "background-image": "data(images)",
        "background-width": "data(imageWidths)",
        "background-height": "data(imageWidths)",
        "background-position-x": "data(imageXs)",
        "background-position-y": "data(imageYs)",
        "background-clip": "none",
        "bounds-expansion": 6,
        "background-image-containment": "over",
        "border-width": 1.5,
        "border-color": palette.paper,
        "overlay-opacity": 0,
        ...fade,
      },
    },
    ...entries(SHAPES).map(([kind, style]) => ({ selector: `node.${kind}`, style })),
    { selector: "node.below", style: { "text-valign": "bottom", "text-margin-y": "data(textGap)" } },
    { selector: "node.above", style: { "text-valign": "top", "text-margin-y": "data(textGapBack)" } },
    {
      selector: "node.right",
      style: { "text-valign": "center", "text-halign": "right", "text-margin-x": "data(textGap)" },
    },
    {
      selector: "node.left",
      style: { "text-valign": "center", "text-halign": "left", "text-margin-x": "data(textGapBack)" },
    },
    ...(["low", "high"] as const).flatMap((height) =>
      (["right", "left"] as const).map((side) => ({
        selector: `node.${height}${side}`,
        style: {
          "text-valign": height === "low" ? "bottom" : "top",
          "text-halign": side,
          "text-margin-x": side === "right" ? "data(textCorner)" : "data(textCornerBack)",
          "text-margin-y": height === "low" ? "data(textCorner)" : "data(textCornerBack)",
        },
      })),
    ),
    // The side is told by the ring as well, for readers who cannot tell red from blue.
    {
      selector: "node.france",
      style: { "outline-width": 2, "outline-offset": 2.5, "outline-color": palette.indigo },
    },
    { selector: "node.Agreement", style: { "border-width": 2, "border-color": palette.gold } },
    { selector: "node.Place", style: { "border-width": 2, "border-color": "data(ring)" } },
    {
      selector: "node.Meeting",
      style: {
        "border-width": 2,
        "text-background-opacity": 0.7,
        color: palette.inkSoft,
      },
    },
    ...entries(HUB_STYLES).map(([line, style]) => ({
      selector: `node.Meeting.${line}`,
      style: style(palette),
    })),
    {
      selector: "edge",
      style: {
        width: "data(drawnWidth)",
        "line-color": palette.edge,
        "curve-style": "straight",
        "line-opacity": 0.75,
        "overlay-opacity": 0,
        ...fade,
      },
    },
    ...entries(LINE_STYLES).map(([line, style]) => ({ selector: `edge.${line}`, style })),
    { selector: "edge.background", style: { "line-opacity": 0.45, width: 1 } },
    {
      selector: "edge.MET",
      style: {
        label: "data(label)",
        "font-family": '"Be Vietnam Pro", sans-serif',
        "font-size": "data(fontSize)",
        color: palette.inkSoft,
        "text-background-color": palette.paper,
        "text-background-opacity": 0.92,
        "text-background-padding": "2px",
      },
    },
    {
      selector: "node.fresh",
      style: {
        "underlay-color": palette.gold,
        "underlay-opacity": 0.45,
        "underlay-padding": 7,
        "underlay-shape": "ellipse",
      },
    },
    { selector: "edge.fresh", style: { "line-color": palette.gold, "line-opacity": 1 } },
    { selector: ".unlabelled", style: { "text-opacity": 0, "text-background-opacity": 0 } },
    { selector: ".dimmed", style: { opacity: 0.16 } },
    {
      selector: "node.chosen",
      style: {
        "underlay-color": palette.ink,
        "underlay-opacity": 0.2,
        "underlay-padding": 8,
        "underlay-shape": "ellipse",
        "z-index": 10,
      },
    },
    { selector: "edge.chosen", style: { "line-color": palette.ink, "line-opacity": 1, "z-index": 9 } },
  ];
  // Cytoscape types each property apart; the rules above are built from records, which it cannot follow.
  return rules as StylesheetJson;
}
