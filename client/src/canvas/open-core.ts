import cytoscape, { type Core, type StylesheetJson } from "cytoscape";
import { loadedGlyphs } from "./glyph-images.js";

/** What of Cytoscape's renderer is set here, and is not among its published types. */
interface Renderer {
  textureMult: number;
  imageCache: Record<string, { image: HTMLImageElement }>;
}

/** A canvas without elements. */
export function openCore(container: HTMLElement, style: StylesheetJson): Core {
  // While the picture moves, a texture of it does: drawing a thousand nodes anew each frame would stutter.
  const cy = cytoscape({ container, style, minZoom: 0.12, maxZoom: 3, textureOnViewport: true });
  const renderer = (cy as Core & { renderer: () => Renderer }).renderer();
  // The texture is of the size of the window, and not of four of them.
  renderer.textureMult = 1;
  // Without pictures at hand each node would be drawn twice: without its picture, and again once that has come.
  renderer.imageCache = Object.fromEntries(
    [...loadedGlyphs()].map(([address, image]) => [address, { image }]),
  );
  return cy;
}
