import type { Core } from "cytoscape";
import type { Palette } from "../../theme/palette.js";
import { grow } from "../growth.js";
import { forgetWidths } from "../labels/letters.js";
import { paintLabels } from "../labels/paint.js";
import { placeLabels } from "../labels/place.js";

/** The picture rests when it has not moved for so long. */
const RESTS_AFTER_MS = 140;

/**
 * Keeps labels legible and apart, on a layer of their own above the network: while the picture moves the layer moves
 * with it as it is, and once it rests labels are placed anew. Emit `relabel` after a change that only they show.
 */
export function bindLabels(cy: Core, layer: HTMLCanvasElement, palette: () => Palette): () => void {
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let drawnAt = { zoom: cy.zoom(), pan: { ...cy.pan() } };

  const draw = () => {
    if (cy.destroyed()) return;
    const ratio = window.devicePixelRatio;
    const [width, height] = [cy.width(), cy.height()];
    layer.width = width * ratio;
    layer.height = height * ratio;
    layer.style.width = `${width}px`;
    layer.style.height = `${height}px`;
    layer.style.transform = "";
    drawnAt = { zoom: cy.zoom(), pan: { ...cy.pan() } };
    const pen = layer.getContext("2d")!;
    pen.scale(ratio, ratio);
    paintLabels(pen, placeLabels(cy, { x1: 0, y1: 0, x2: width, y2: height }), palette());
  };
  const refresh = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  };
  const settle = () => {
    if (cy.destroyed()) return;
    grow(cy);
    refresh();
  };
  const follow = () => {
    const scale = cy.zoom() / drawnAt.zoom;
    const { x, y } = cy.pan();
    const [left, top] = [x - drawnAt.pan.x * scale, y - drawnAt.pan.y * scale];
    layer.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
    clearTimeout(rest);
    rest = setTimeout(settle, RESTS_AFTER_MS);
  };
  cy.on("viewport", follow);
  cy.on("resize add remove relabel layoutstop dragfree position", refresh);
  void document.fonts.ready.then(() => {
    forgetWidths();
    refresh();
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(rest);
  };
}
