import type { StylesheetJson } from "cytoscape";
import type { NodeKind } from "../api/generated/graphql.js";
import type { Line } from "../state/line.js";
import { type Palette, type Side, sideColour } from "../theme/palette.js";
import { glyphOf } from "./glyph-images.js";

type Style = Record<string, string | number | number[]>;

const glyph = (palette: Palette, kind: NodeKind, side: Side): Style => ({
  "background-image": glyphOf(palette, kind, side) ?? "none",
  "background-width": "56%",
  "background-height": "56%",
});

/** Look of each kind. A kind that is not listed here does not compile: nothing is ever drawn without a shape. */
const KINDS: Record<NodeKind, (palette: Palette) => Style> = {
  // A circle is what Cytoscape draws of itself.
  Person: (palette) => glyph(palette, "Person", "other"),
  Organization: (palette) => ({
    shape: "round-rectangle",
    ...glyph(palette, "Organization", "other"),
  }),
  Place: (palette) => ({
    shape: "diamond",
    "border-width": 2,
    "background-color": palette.leaf,
    ...glyph(palette, "Place", "other"),
  }),
  Agreement: (palette) => ({
    shape: "polygon",
    // A sheet with its corner folded in.
    "shape-polygon-points": "-0.72 -1 0.3 -1 0.72 -0.5 0.72 1 -0.72 1",
    "border-width": 2,
    "border-color": palette.gold,
    "background-color": palette.goldWash,
    ...glyph(palette, "Agreement", "other"),
  }),
  Meeting: () => ({ "border-width": 2 }),
};

/** Line style of each state of knowledge but the usual one, which is solid. */
const LINE_STYLES: Record<Exclude<Line, "held">, Style> = {
  planned: { "line-style": "dashed", "line-dash-pattern": [8, 5] },
  dismissed: { "line-style": "dotted" },
  unclear: { "line-opacity": 0.38 },
};

const HUB_STYLES: Record<Line, (palette: Palette) => Style> = {
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

const SIDES: readonly [Side, string | null][] = [
  ["vietnam", "vn"],
  ["france", "fr"],
  ["other", null],
];

/** The side is told by a ring as well, for readers who cannot tell red from blue. */
const RING = (palette: Palette): Style => ({
  "outline-width": 2,
  "outline-offset": 2.5,
  "outline-color": palette.indigo,
});

/**
 * The look of the network in one palette. Values are written out wherever a class can tell them, since a value read
 * from each element's data costs its share of every first picture. Labels are no part of it: see `labels/`.
 */
export function stylesheet(palette: Palette, motion: boolean): StylesheetJson {
  const fade = motion ? { "transition-property": "opacity", "transition-duration": 120 } : {};
  const rules: { selector: string; style: object }[] = [
    {
      selector: "core",
      style: {
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
        "border-width": 1.5,
        "border-color": palette.paper,
      },
    },
    ...SIDES.map(([side, country]) => ({
      selector: `node.${side}`,
      style: {
        "background-color": sideColour(palette, country),
        ...(side === "france" ? RING(palette) : {}),
      },
    })),
    ...entries(KINDS).map(([kind, styleOf]) => ({ selector: `node.${kind}`, style: styleOf(palette) })),
    ...SIDES.map(([side, country]) => ({
      selector: `node.Place.${side}`,
      style: { "border-color": sideColour(palette, country), ...glyph(palette, "Place", side) },
    })),
    ...entries(HUB_STYLES).map(([line, style]) => ({
      selector: `node.Meeting.${line}`,
      style: style(palette),
    })),
    { selector: "node.measured", style: { "background-color": "data(colour)" } },
    {
      selector: "node.pinned",
      style: {
        "background-image": "data(images)",
        "background-width": "data(imageWidths)",
        "background-height": "data(imageWidths)",
        "background-position-x": "data(imageXs)",
        "background-position-y": "data(imageYs)",
        "background-clip": "none",
        "bounds-expansion": 6,
        "background-image-containment": "over",
      },
    },
    {
      selector: "edge",
      style: {
        width: 1.5,
        "line-color": palette.edge,
        "line-opacity": 0.75,
      },
    },
    { selector: "edge.MET", style: { width: "data(drawnWidth)" } },
    // What is pressed needs no veil over it.
    { selector: ":active", style: { "overlay-opacity": 0 } },
    ...entries(LINE_STYLES).map(([line, style]) => ({ selector: `edge.${line}`, style })),
    { selector: "edge.background", style: { "line-opacity": 0.45, width: 1 } },
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
    { selector: ".dimmed", style: { opacity: 0.16, ...fade } },
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
    { selector: "edge.background.chosen", style: { width: 1.8 } },
    { selector: "edge.chosen", style: { "line-color": palette.ink, "line-opacity": 1, "z-index": 9 } },
  ];
  // Cytoscape types each property apart; the rules above are built from records, which it cannot follow.
  return rules as StylesheetJson;
}
