import cytoscape, { type Core, type StylesheetJson } from "cytoscape";
import { loadedGlyphs } from "./glyph-images.js";

/** What of Cytoscape's renderer is set here, and is not among its published types. */
interface Renderer {
  imageCache: Record<string, { image: HTMLImageElement }>;
}

/** A canvas without elements. */
export function openCore(container: HTMLElement, style: StylesheetJson): Core {
  const cy = cytoscape({ container, style, minZoom: 0.12, maxZoom: 3 });
  const renderer = (cy as Core & { renderer: () => Renderer }).renderer();
  // Without pictures at hand each node would be drawn twice: without its picture, and again once that has come.
  renderer.imageCache = Object.fromEntries(
    [...loadedGlyphs()].map(([address, image]) => [address, { image }]),
  );
  return cy;
}
