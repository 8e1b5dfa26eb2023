import type { NodeKind } from "../api/generated/graphql.js";

/** Drawings of the kinds on a 24 × 24 grid, as SVG path data: one source for the canvas, the legend and lists. */
export const GLYPHS: Record<NodeKind, string> = {
  Person: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20c.4-4.2 3.4-6.5 7.5-6.5s7.1 2.3 7.5 6.5z",
  Organization:
    "M3.5 9 12 4l8.5 5v1.5h-17zM5.5 12h2.2v5.5H5.5zM10.9 12h2.2v5.5h-2.2zM16.3 12h2.2v5.5h-2.2zM3.5 19h17v1.8h-17z",
  Place:
    "M12 3a6.4 6.4 0 0 0-6.4 6.4C5.6 14.2 12 21 12 21s6.4-6.8 6.4-11.6A6.4 6.4 0 0 0 12 3zm0 4a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z",
  Agreement: "M7 3h7l4 4v14H7zM9.5 10h6v1.4h-6zM9.5 13h6v1.4h-6zM9.5 16h4v1.4h-4z",
  Meeting:
    "M12 8.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM4 11h4v2H4zM16 11h4v2h-4zM11 4h2v4h-2zM11 16h2v4h-2z",
};

/** Outlines of the kinds on a 32 × 32 grid, for legends and lists. */
export const OUTLINES: Record<NodeKind, string> = {
  Person: "M16 2a14 14 0 1 0 0 28 14 14 0 0 0 0-28z",
  Organization: "M8 3h16a5 5 0 0 1 5 5v16a5 5 0 0 1-5 5H8a5 5 0 0 1-5-5V8a5 5 0 0 1 5-5z",
  Place: "M16 1 31 16 16 31 1 16z",
  Agreement: "M6 2h14l6 6v22H6z",
  Meeting: "M16 9a7 7 0 1 0 0 14 7 7 0 0 0 0-14z",
};

const images = new Map<string, string>();

/** A glyph as the address of a picture, for the canvas: a short one, since Cytoscape goes through it for each node. */
export function glyphImage(kind: NodeKind, colour: string): string {
  const key = `${kind} ${colour}`;
  let address = images.get(key);
  if (!address) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="48" height="48"><path fill="${colour}" fill-rule="evenodd" d="${GLYPHS[kind]}"/></svg>`;
    address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
    images.set(key, address);
  }
  return address;
}
